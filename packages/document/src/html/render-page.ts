import type { Language } from "@socialsmart/domain/person/person";
import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { shownText } from "../content/typed-text.ts";
import { STYLE } from "./style.ts";

export type Head = {
  readonly language: Language;
  readonly title: string;
  /** Said to programs, by its name. */
  readonly meta?: Readonly<Record<string, string>>;
};

/** A page that needs nothing else: no script, no font, no picture. Search engines leave it out. */
export function renderPage({ language, title, meta = {} }: Head, body: readonly ElementContent[]): string {
  const metas = Object.entries({ robots: "noindex", ...meta });
  const page = h(null, [
    { type: "doctype" },
    h("html", { lang: language }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        ...metas.map(([name, content]) => h("meta", { name, content })),
        h("title", shownText(title).replaceAll("\n", " ")),
        h("style", STYLE),
      ]),
      h("body", [...body]),
    ]),
  ]);
  return `${toHtml(page)}\n`;
}
