import type { Language } from "@socialsmart/domain/person/person";
import type { Days } from "./days.ts";
import { type PledgeText, parsePledgeText } from "./parse-pledge-text.ts";
import type { Clock } from "./take-clock.ts";

const WORDS = {
  sv: {
    weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    places: (count: number) => (count === 1 ? "1 plats" : `${count} platser`),
    week: "v.",
    weekend: { this: "i helgen", next: "nästa helg" },
    at: "kl",
  },
  en: {
    weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    places: (count: number) => (count === 1 ? "1 place" : `${count} places`),
    week: "week ",
    weekend: { this: "this weekend", next: "next weekend" },
    at: "at",
  },
} as const;

export type PledgeValue = Omit<PledgeText, "problems">;

/**
 * A text that says just that: what `parsePledgeText` reads out of it, on the same day, is the same again. As people write
 * it, `3h läxhjälp tisdag`, unless its parts would run into each other; then there are commas between them.
 */
export function formatPledgeText(value: PledgeValue, language: Language, today: Temporal.PlainDate): string {
  const { minutes, places, words, days, clock } = value;
  const parts = [
    ...(minutes === null ? [] : [formatMinutes(minutes, language)]),
    ...(places === null ? [] : [WORDS[language].places(places)]),
    ...(words.length === 0 ? [] : [words.join(" ")]),
    ...(days === null ? [] : [formatDays(days, language, today)]),
    ...(clock === null ? [] : [formatClock(clock, language)]),
  ];
  const plain = parts.join(" ");
  return isSameValue(parsePledgeText(plain, today), value) ? plain : parts.join(", ");
}

/** True if both ask for the same, in whatever words. */
export function isSameValue(a: PledgeValue, b: PledgeValue): boolean {
  return meaningOf(a) === meaningOf(b);
}

function meaningOf({ minutes, places, words, days, clock }: PledgeValue): string {
  const { said: _, ...on } = { ...days, said: "" };
  const { said: __, ...at } = { ...clock, said: "" };
  return JSON.stringify({ minutes, places, words, on, at: Object.entries(at).toSorted() });
}

/** `3h`, `1h30`, `2,5h`, `45 min`. */
function formatMinutes(minutes: number, language: Language): string {
  if (minutes < 60) return `${minutes} min`;
  if (minutes % 60 === 30) return `${(minutes / 60).toFixed(1).replace(".", language === "sv" ? "," : ".")}h`;
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
  return left === 0 ? `${hours}h` : `${hours}h${String(left).padStart(2, "0")}`;
}

function formatDays({ from, to, isWeekday }: Days, language: Language, today: Temporal.PlainDate): string {
  const { weekdays, week, weekend } = WORDS[language];
  const length = from.until(to).days;
  if (length === 7) return `${week}${from.weekOfYear} ${from.yearOfWeek}`;
  if (length === 2) return from.since(today).days < 6 ? weekend.this : weekend.next;
  if (isWeekday) return weekdays[from.dayOfWeek - 1] ?? "";
  return from.since(today).days < 300 ? `${from.day}/${from.month}` : from.toString();
}

function formatClock({ hour, minute, until, isEitherHalf }: Clock, language: Language): string {
  const { at } = WORDS[language];
  const end = until ? `-${pad(until.hour)}:${pad(until.minute)}` : "";
  const minutes = minute === 0 ? "" : `:${pad(minute)}`;
  if (isEitherHalf) return `${at} ${hour}${minutes}${end}`;
  // Behind `kl` or `at`, ten and eleven may be in either half of the day.
  return hour === 10 || hour === 11 ? `${hour}:${pad(minute)}${end}` : `${at} ${pad(hour)}${minutes}${end}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
