import type { homeTexts as sv } from "../sv/home.ts";

/** App Home. */
export const homeTexts: Readonly<Record<keyof typeof sv, string>> = {
  "home.heading": "My pledges",
  "home.none": "No coming pledges. Type `/pledge` to make one, or `/initiatives` to see what there is.",
  "home.pledge": "*{title}*\n{when} · {amount} · {organisation}",
  "home.waiting": "*{title}*\n{when} · {amount} · {organisation} · waitlist, number {position} in the queue",
  "home.more": "… and {count} more",
};
