import type { homeTexts as sv } from "../sv/home.ts";

/** App Home. */
export const homeTexts: Readonly<Record<keyof typeof sv, string>> = {
  "home.heading": "My pledges",
  "home.none": "No coming pledges. Type `/pledge` to make one, or `/initiatives` to see what there is.",
  "home.pledge": "*{title}*\n{when} · {amount} · {organisation}",
  "home.more": "… and {count} more",
  "home.waitingHeading": "Waiting for your yes",
  "home.waitingLine": "*{organisation}* · {title}\n{amount} · {when} · {taken} of {capacity} places taken",
  "home.pending": "waiting for a coordinator’s yes",
  "home.waitlisted": "waitlist, number {position} in the queue",
  "home.offered": "{offered} of {places, plural, one {# place} other {# places}} held for you until {until}",
  "home.offerOver": "the offer has run out",
  "home.paused": "the initiative is paused",
};
