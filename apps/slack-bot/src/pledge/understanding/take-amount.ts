import { anyOf } from "./named.ts";
import { NUMBERS, numberOf } from "./number-words.ts";
import type { TypedText } from "./typed-text.ts";

const WORD = anyOf(NUMBERS);
const SIGN = "- ?";
const NUMBER = `(?:${SIGN})?\\d{1,6}(?:[.,]\\d{1,3})?`;
const COUNT = `(?:${SIGN})?\\d{1,15}|${WORD}`;
const HOURS = "h|t|tim|tim\\.|timme|timmen|timma|timmar|timmars|hr|hrs|hour|hours";
const MINUTES = "m|min|min\\.|minut|minuter|minutes|mins|minute";
const PLACES =
  "p|plats|platser|pers|personer|person|people|persons|place|places|spot|spots|st|stycken|deltagare|volontarer|volunteers|kollegor|colleagues|of us|av oss";
/** A number with one of these behind it is an amount, whatever else it looks like. */
export const UNITS = `${HOURS}|${MINUTES}|${PLACES}`;

/** `1/2 h`, which is no date. */
export const HALF_HOUR = `1\\/2 ?(?:${HOURS})(?![\\p{L}\\p{N}])`;

/** Each place's minutes, or its number of places; may be zero, negative or too many: the reader decides. */
export type Amount = { readonly amount: number; readonly said: string };

/** Lengths of time that have words of their own, in minutes. */
const LENGTHS: readonly (readonly [pattern: string, minutes: number])[] = [
  ["(?:en och (?:en )?halv|halvannan) (?:timme|timma)", 90],
  ["one and a half hours?|an hour and a half|(?:en timme|en timma) och en halv", 90],
  ["(?:en |1 )?halvtimme|half an hour|a half hour|(?:en )?halv (?:timme|timma)", 30],
  ["trekvart|(?:en )?trekvarts timme|three quarters of an hour", 45],
  ["en kvart|(?:en )?kvarts timme|(?:a )?quarter of an hour", 15],
];

/** Takes out hours as people write them, in minutes. */
export function takeMinutes(text: TypedText): Amount | undefined {
  return (
    takeHoursAndMinutes(text) ??
    takeHoursAndHalf(text) ??
    takeNamedLength(text) ??
    takeAmount(text, `(?<n>${NUMBER}|${WORD}) ?-?(?:${HOURS})`, 60) ??
    takeAmount(text, `(?<n>${NUMBER}|${WORD}) ?-?(?:${MINUTES})`, 1) ??
    takeColon(text) ??
    // A number with a fraction can only be hours; a whole one could be places as well.
    takeAmount(text, `(?<n>(?:${SIGN})?(?![6-9]\\.(?:25|50))\\d{1,2}[.,](?:0|00|5|50|25|75))`, 60)
  );
}

/** Takes out a number of places. */
export function takePlaces(text: TypedText): Amount | undefined {
  return (
    takeAmount(
      text,
      `(?:vi|we) (?:ar|blir|kommer|kan (?:vara|bli|komma)|are|will be|can be) (?<n>${COUNT})(?: (?:${PLACES}))?`,
    ) ??
    takeAmount(text, `we're (?<n>${COUNT})(?: (?:${PLACES}))?`) ??
    takeAmount(text, `(?<n>${COUNT}) ?(?:${PLACES})`) ??
    takeAmount(text, "(?<n>\\d{1,6}) ?[x×]") ??
    takeAmount(text, "[x×] ?(?<n>\\d{1,6})")
  );
}

/** Takes out words that say how hours are meant, where that is how they are meant anyway. */
export function takeIdle(text: TypedText): boolean {
  const each = "vardera|each|apiece|(?:per|for varje) (?:plats|person|place)";
  return text.take(`${each}|hela passet|the (?:whole|entire) shift`) !== undefined;
}

function takeAmount(text: TypedText, pattern: string, factor = 1): Amount | undefined {
  const found = text.take(pattern);
  return found && { amount: Math.round(factor * numberOf(found.groups.n)), said: found.said };
}

function takeHoursAndMinutes(text: TypedText): Amount | undefined {
  const hours = `(?<h>\\d{1,3}|${WORD}) ?(?:${HOURS})`;
  const found =
    text.take(`${hours} ?(?:och |and )?(?<m>\\d{1,2}|${WORD}) ?(?:${MINUTES})`) ??
    text.take(`${hours} (?:och|and) (?<m>en kvart|a quarter)`) ??
    // Without their unit, minutes are told from a number of places by where they stand, or by being a usual part.
    text.take("(?<h>\\d{1,3})(?:h|t|tim)(?<m>[0-5]\\d)") ??
    text.take(`(?<h>\\d{1,3}) ?(?:${HOURS}) (?<m>15|30|45)`);
  if (!found) return undefined;
  const { h, m } = found.groups;
  const minutes = /kvart|quarter/.test(m ?? "") ? 15 : numberOf(m);
  return { amount: 60 * numberOf(h) + minutes, said: found.said };
}

function takeHoursAndHalf(text: TypedText): Amount | undefined {
  const found =
    text.take(`(?<n>\\d{1,2}|${WORD}) (?:och en halv|and a half) ?(?:${HOURS})`) ??
    text.take(`(?:(?<n>\\d{1,2}) )?1\\/2 ?(?:${HOURS})`);
  return found && { amount: 60 * numberOf(found.groups.n ?? "0") + 30, said: found.said };
}

function takeNamedLength(text: TypedText): Amount | undefined {
  for (const [pattern, amount] of LENGTHS) {
    const found = text.take(pattern);
    if (found) return { amount, said: found.said };
  }
  return undefined;
}

/** 1:30 is how long; 16:00, 08:00 and 9:30 are when. */
function takeColon(text: TypedText): Amount | undefined {
  const found = text.take("(?<h>[0-5]):(?<m>[0-5]\\d)");
  return found && { amount: 60 * numberOf(found.groups.h) + numberOf(found.groups.m), said: found.said };
}
