import type { Screen } from "../people/screen.ts";

/** What ids on a screen are called. */
export function namesOn(screen: Screen): Record<string, string> {
  return Object.fromEntries([
    ...screen.people.map(({ id, realName }) => [id, realName]),
    [screen.app.botUserId, screen.app.name],
    ...screen.conversations.map(({ id, name }) => [id, name]),
  ]);
}
