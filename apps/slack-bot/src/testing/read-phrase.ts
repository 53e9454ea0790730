import { type PledgeText, parsePledgeText } from "../pledge/understanding/parse-pledge-text.ts";
import type { Clock } from "../pledge/understanding/take-clock.ts";

/** A Monday, in week 48. */
export const MONDAY = Temporal.PlainDate.from("2026-11-23");

/**
 * What is read in a phrase, in a line: `180 min | 2 places | 2026-11-24 | 16:00–19:00 | läxhjälp | ?SeveralDays`. A time of
 * which the half of the day was not said is `3:30 or 15:30`.
 */
export function readPhrase(typed: string, today = MONDAY): string {
  return describePledgeText(parsePledgeText(typed, today));
}

function describePledgeText({ minutes, places, days, clock, words, problems }: PledgeText): string {
  const isOneDay = days?.from.add({ days: 1 }).equals(days.to);
  return [
    ...(minutes === null ? [] : [`${minutes} min`]),
    ...(places === null ? [] : [`${places} ${places === 1 ? "place" : "places"}`]),
    ...(days ? [isOneDay ? days.from.toString() : `${days.from}/${days.to}`] : []),
    ...(clock ? [describeClock(clock)] : []),
    ...(words.length === 0 ? [] : [words.join(" ")]),
    ...problems.map(({ type }) => `?${type}`),
  ].join(" | ");
}

function describeClock({ hour, minute, until, isEitherHalf }: Clock): string {
  const minutes = String(minute).padStart(2, "0");
  const end = until ? `–${until.hour}:${String(until.minute).padStart(2, "0")}` : "";
  return isEitherHalf ? `${hour}:${minutes}${end} or ${hour + 12}:${minutes}` : `${hour}:${minutes}${end}`;
}
