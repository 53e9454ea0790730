import type { homeTexts as sv } from "../sv/home.ts";

/** App Home. */
export const homeTexts: Readonly<Record<keyof typeof sv, string>> = {
  "home.heading": "My pledges",
  "home.none": "No upcoming pledges. Type `/pledge` to make one, or `/initiatives` to see what there is.",
  "home.pledge": "*{title}*\n{when} · {amount} · {organisation}",
  "home.more": "Show {count} more",
  "home.start": "Back to the first",
  "home.turnSpoken": "{heading}: {label}",
  "home.cut": "There are more further ahead. `/roster` shows them, one initiative at a time.",
  "home.offersHeading": "Places waiting for your answer",
  "home.namesHeading": "Names wanted",
  "home.waitingHeading": "Waiting for your approval",
  "home.waitingLine": "*{organisation}* · {title}\n{amount} · {when} · {taken} of {capacity} places taken",
  "home.toOfferHeading": "Free places to offer",
  "home.toOffer":
    "*{title}*\n{when} · {places, plural, one {# free place} other {# free places}}, {waiting} on the waitlist",
  "home.understaffedHeading": "Too few signed up",
  "home.undeliveredHeading": "Messages that did not arrive",
  "home.shift": "*{title}*\n{when} · {taken} of {capacity} places",
  "home.seatsHeading": "My shifts",
  "home.seat": "*{title}*\n{when} · {location}\nYou come from {organisation}.",
  "home.hostedHeading": "Shifts that you host",
  "home.fittingHeading": "Where you are needed",
  "home.fitting": "*{title}*\n{area} · {district}\n{when} · {taken} of {capacity} places",
  "home.settingsHeading": "You and your settings",
  "home.language":
    "The language follows what you have chosen in Slack. If anything is wrong about you or your organisation, tell a coordinator.",
  "home.helpHeading": "What you can type",
  "home.unlinkedHeading": "Welcome to Socialsmart",
  "home.pending": "waiting for a coordinator’s approval",
  "home.waitlisted": "on the waitlist, number {position} in the queue",
  "home.offered": "{offered} of {places, plural, one {# place} other {# places}} held for you until {until}",
  "home.offerOver": "the offer has run out",
  "home.paused": "the initiative is paused",
  "home.open": "Open Home",
};
