import type { unreachedTexts as sv } from "../sv/unreached.ts";

/** Whom a question has not reached, for the initiative's channel. */
export const unreachedTexts: Readonly<Record<keyof typeof sv, string>> = {
  "unreached.offer":
    "*{organisation} cannot be reached in Slack* and is offered {places, plural, one {# place} other {# places}} until {until}. Tell them by other means. A coordinator can answer for them.",
  "unreached.names":
    "*{organisation} cannot be reached in Slack* and has {places, plural, one {# place} other {# places}} without a name. The names are due by {by}: tell them by other means.",
  "unreached.attendance":
    "*{organisation} cannot be reached in Slack* and cannot say who came. Ask them by other means. A coordinator can report for them.",
};
