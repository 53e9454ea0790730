import type { Screen } from "../../people/screen.ts";
import type { Place } from "./place.ts";

/** Where in the window a link into Slack leads, if it is one to the app: https://docs.slack.dev/interactivity/deep-linking */
export function deepLinkPlace(url: string, { conversations }: Screen): Partial<Place> | undefined {
  if (!/^slack:\/\/app\?/i.test(url)) return undefined;
  const tab = new URL(url).searchParams.get("tab");
  if (tab === "home") return { at: "home", thread: "" };
  const direct = conversations.find(({ kind }) => kind === "direct");
  return direct && { at: direct.id, thread: "" };
}
