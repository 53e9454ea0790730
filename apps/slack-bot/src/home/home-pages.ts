import { metadataOf } from "../pledge/form-origin.ts";
import type { Click } from "../slack/requests.ts";

/** Shows what follows in a section, or its beginning again. The button's value is `name:from`. */
export const SHOW_MORE = "home.more";
export const SHOW_START = "home.start";

/** The first thing that each section shows, by its name; those that are not there show their beginning. */
export type HomePages = ReadonlyMap<string, number>;

export const FIRST_PAGES: HomePages = new Map();

/** App Home carries along where each section has got to, so that drawing it anew does not turn it back. */
export function pagesAsMetadata(pages: HomePages): string {
  return JSON.stringify(Object.fromEntries(pages));
}

/** Where each section is to stand after a click in App Home. */
export function pagesAfter({
  view,
  actionId,
  value = "",
}: Partial<Pick<Click, "view" | "actionId" | "value">>): HomePages {
  const pages = new Map<string, number>();
  for (const [name, from] of metadataOf(view?.privateMetadata ?? "")) {
    if (typeof from === "number") pages.set(name, from);
  }
  if (actionId !== SHOW_MORE && actionId !== SHOW_START) return pages;
  const [name = "", from = ""] = value.split(":");
  return pages.set(name, /^\d{1,6}$/.test(from) ? Number(from) : 0);
}
