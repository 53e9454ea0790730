import type { mentionTexts as sv } from "../sv/mention.ts";

/** What is said to the bot in words. */
export const mentionTexts: Readonly<Record<keyof typeof sv, string>> = {
  "mention.help":
    "Say it as you would type it: *3h läxhjälp tuesday* pledges, *who is coming on tuesday?* shows the roster. Only you see the answer.",
  "mention.asks": "I need to know a little more.",
  "mention.openForm": "Open the form",
};
