import type { directTexts as sv } from "../sv/direct.ts";

/** Messages to one person. */
export const directTexts: Readonly<Record<keyof typeof sv, string>> = {
  "direct.granted":
    "*A place came free!* {organisation} has {places, plural, one {# place} other {# places}} on *{title}*, {when}, {location}.\nIf you cannot come, undo it and the next in the queue gets the place.",
  "direct.cancelled":
    "*Cancelled:* {title}, {when}. {organisation} is no longer signed up.\nReason: {reason}",
};
