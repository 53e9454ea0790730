import type { rosterTexts as sv } from "../sv/roster.ts";

/** Rosters, and the living card of an initiative. */
export const rosterTexts: Readonly<Record<keyof typeof sv, string>> = {
  "roster.heading": "Roster",
  "roster.headingOf": "Roster: {title}",
  "roster.group": "*{title}*",
  "roster.spoken": "{title} {when}: {people}",
  "roster.shift": "*{when}* · {taken} of {capacity} places",
  "roster.needs": " · at least {count} needed",
  "roster.organisation": "{name} ({places})",
  "roster.more": "… and {count} more",
  "roster.waitlist": "waitlist {places}",
  "roster.nobody": "Nobody yet",
  "roster.none": "No coming shifts.",
  "roster.noneThen": "No shifts “{said}”.",
  "roster.moreShifts": "… and {count, plural, one {# more shift} other {# more shifts}}.",
  "roster.moreShiftsIn":
    "… and {count, plural, one {# more shift} other {# more shifts}}. See more with `{command}`.",
  "roster.week": "w{week}",
  "roster.share": "Show everyone",
  "roster.sharedBy": "Shared by {person}",
  "roster.unknown": "I find no initiative called “{words}”. `/initiatives` shows them all.",
  "card.fallback": "Roster of {title}: {shifts}",
  "card.about": "{area} · {district}",
  "card.hint": "Press *Pledge*, or type `/pledge` in the message field. The log is in the thread.",
  "card.moreShifts": "… and {count, plural, one {# more shift} other {# more shifts}} later on.",
};
