import type { Screen } from "../../people/screen.ts";

/** Where a tip leads: "home", a channel by id or name, or the app's direct message. */
export function tipPlace({ conversations, app }: Screen, named: string): string | undefined {
  if (named === "home") return "home";
  const bare = named.replace(/^[#@]/, "").toLowerCase();
  const found = conversations.find(
    ({ id, name }) => id === named || (name !== "" && name.toLowerCase() === bare),
  );
  const isApp = bare === "bot" || bare === app.name.toLowerCase();
  return found?.id ?? (isApp ? conversations.find(({ kind }) => kind === "direct")?.id : undefined);
}
