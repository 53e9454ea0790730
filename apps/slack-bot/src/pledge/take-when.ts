import { localDate, type Shift } from "@socialsmart/domain/shift/shift";
import { anyOf, MONTHS, NEAR_DAYS, NEAR_WEEKS, WEEKDAYS } from "./calendar-words.ts";
import type { Taken, TypedText } from "./typed-text.ts";

/** The days that somebody means: local dates from `from` until, not including, `to`. */
export type Days = {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly said: string;
  /** Said as a weekday and nothing else. */
  readonly isWeekday?: true;
  /** Said as a date without its year. */
  readonly isNextOfItsName?: true;
};

export type Clock = { readonly hour: number; readonly minute: number };

/** True if the shift starts on one of the days, that many weeks later. */
export function isOn({ from, to }: Days, shift: Shift, weeks = 0): boolean {
  const date = localDate(shift).subtract({ weeks });
  return Temporal.PlainDate.compare(from, date) <= 0 && Temporal.PlainDate.compare(date, to) < 0;
}

export type WhenProblem =
  | { readonly type: "DatePassed"; readonly said: string }
  | { readonly type: "NoSuchDate"; readonly said: string }
  /** A weekday and a date that is another one's, 1 for Monday. */
  | {
      readonly type: "WrongWeekday";
      readonly said: string;
      readonly date: Temporal.PlainDate;
      readonly weekday: number;
    };

export function isWhenProblem<T extends { readonly type: string }>(
  problem: T,
): problem is Extract<T, WhenProblem> {
  return ["DatePassed", "NoSuchDate", "WrongWeekday"].includes(problem.type);
}

type DaysOrProblem = Days | WhenProblem | undefined;

const MINUTE = "[:.](?<m>[0-5]\\d)";
const UNTIL = "(?:\\s*-\\s*\\d{1,2}(?:[:.]\\d{2})?)?";
const YEAR = "(?<y>20\\d{2})";
const BEFORE_WEEKDAY = "(?:(?:nu\\s+)?pa|on|this|nasta|next)\\s+";

/** Takes out a time of day: `kl 16`, `kl. 16.30–19`, `16:00`, `at 4`, `4 pm`. */
export function takeClock(text: TypedText): Clock | undefined {
  const found =
    text.take(`(?:(?:kl|klockan|at)\\.?\\s*)?(?<h>\\d{1,2})(?:${MINUTE})?\\s*(?<half>[ap]m|[ap]\\.m\\.?)`) ??
    text.take(`(?:kl|klockan|at|@)\\.?\\s*(?<h>[01]?\\d|2[0-3])(?:${MINUTE})?${UNTIL}`) ??
    text.take(`(?<h>[6-9]|[01]\\d|2[0-3]):(?<m>[0-5]\\d)${UNTIL}`);
  if (!found) return undefined;
  const { h, m, half } = found.groups;
  const hour = half ? (Number(h) % 12) + (half.startsWith("p") ? 12 : 0) : Number(h);
  return { hour, minute: Number(m ?? 0) };
}

/** Takes out a day or a week. A weekday or a date without its year is the next one, today included. */
export function takeDays(text: TypedText, today: Temporal.PlainDate): DaysOrProblem {
  const date = takeDate(text, today);
  if (date) return checkWeekday(date, text, today);
  return takeWeekday(text, today) ?? takeWeek(text, today);
}

/** A weekday beside a date says nothing new, but may say something else. */
function checkWeekday(
  date: Days | WhenProblem,
  text: TypedText,
  today: Temporal.PlainDate,
): Days | WhenProblem {
  const found = text.take(`(?:${BEFORE_WEEKDAY})?(?<day>${anyOf(WEEKDAYS)})`, isNoOtherWord);
  if (!found || "type" in date) return date;
  const said = `${found.said} ${date.said}`;
  const weekday = weekdayOf(found);
  if (date.from.dayOfWeek === weekday) return { ...date, said };
  const lastYears = date.from.subtract({ years: 1 });
  const isOfLastYear = date.isNextOfItsName && lastYears.dayOfWeek === weekday;
  const isRecent = Temporal.PlainDate.compare(lastYears.add({ months: 1 }), today) >= 0;
  if (isOfLastYear && isRecent) return { type: "DatePassed", said };
  return { type: "WrongWeekday", said, date: date.from, weekday };
}

function takeDate(text: TypedText, today: Temporal.PlainDate): DaysOrProblem {
  const iso = text.take(`${YEAR}-(?<mo>\\d{1,2})-(?<d>\\d{1,2})`);
  if (iso) return dateSaid(iso, Number(iso.groups.mo), today);
  const slashed = text.take(`(?<d>\\d{1,2})\\/(?<mo>\\d{1,2})(?:(?:[/-]|\\s+)${YEAR})?`);
  if (slashed) return dateSaid(slashed, Number(slashed.groups.mo), today);
  const month = `(?<mo>${anyOf(MONTHS)})\\.?(?:\\s+${YEAR})?`;
  const named =
    text.take(`(?:den\\s+|the\\s+)?(?<d>\\d{1,2})(?::?[ea]|st|nd|rd|th)?\\.?\\s*(?:of\\s+)?${month}`) ??
    text.take(`(?<mo>${anyOf(MONTHS)})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${YEAR})?`);
  if (named) return dateSaid(named, MONTHS[named.groups.mo ?? ""] ?? 0, today);
  const near = text.take(anyOf(NEAR_DAYS), (said) => said.trim() !== "");
  if (!near) return undefined;
  const days = NEAR_DAYS[nearKey(near.said)] ?? 0;
  if (days < 0) return { type: "DatePassed", said: near.said };
  return oneDay(today.add({ days }), near.said);
}

function dateSaid({ groups, said }: Taken, month: number, today: Temporal.PlainDate): Days | WhenProblem {
  const day = Number(groups.d);
  const { compare } = Temporal.PlainDate;
  if (groups.y !== undefined) {
    const date = existing(Number(groups.y), month, day);
    if (!date) return { type: "NoSuchDate", said };
    return compare(date, today) < 0 ? { type: "DatePassed", said } : oneDay(date, said);
  }
  // Eight years hold a 29 February, whenever one begins to look.
  for (let year = today.year; year <= today.year + 8; year++) {
    const date = existing(year, month, day);
    if (date && compare(date, today) >= 0) return { ...oneDay(date, said), isNextOfItsName: true };
  }
  return { type: "NoSuchDate", said };
}

function takeWeekday(text: TypedText, today: Temporal.PlainDate): DaysOrProblem {
  const next = text.take(`(?:nasta|next)\\s+(?:veckas?\\s+)?(?<day>${anyOf(WEEKDAYS)})`);
  if (next) {
    const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: 1 });
    return oneDay(monday.add({ days: weekdayOf(next) - 1 }), next.said);
  }
  const last = text.take(`(?:i\\s+)?(?:forra|last)\\s+(?:veckans\\s+)?(?:${anyOf(WEEKDAYS)})`);
  if (last) return { type: "DatePassed", said: last.said };
  const found = text.take(`(?:(?:nu\\s+)?pa\\s+|on\\s+|this\\s+)?(?<day>${anyOf(WEEKDAYS)})`, isNoOtherWord);
  if (!found) return undefined;
  const week = takeWeek(text, today);
  if (week && "from" in week) {
    const date = week.from.add({ days: weekdayOf(found) - 1 });
    return oneDay(date, `${found.said} ${week.said}`);
  }
  const date = today.add({ days: (weekdayOf(found) - today.dayOfWeek + 7) % 7 });
  return { ...oneDay(date, found.said), isWeekday: true };
}

/** Folded, `mån` and `sön` look like the Swedish words for one (pronoun) and son. */
function isNoOtherWord(said: string): boolean {
  return !/(?:^|\s)(?:man|son)$/i.test(said);
}

function takeWeek(text: TypedText, today: Temporal.PlainDate): DaysOrProblem {
  const near = text.take(anyOf(NEAR_WEEKS));
  if (near) {
    const weeks = NEAR_WEEKS[nearKey(near.said)] ?? 0;
    if (weeks < 0) return { type: "DatePassed", said: near.said };
    return sevenDays(today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks }), near.said);
  }
  const found = text.take("(?:v|vecka|w|week)\\.?\\s*(?<w>\\d{1,2})");
  if (!found) return undefined;
  const { said } = found;
  const week = Number(found.groups.w);
  const thisYear = today.yearOfWeek ?? today.year;
  for (const year of [thisYear, thisYear + 1]) {
    const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
    const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
    const exists = monday.weekOfYear === week && monday.yearOfWeek === year;
    const isOver = Temporal.PlainDate.compare(monday.add({ days: 7 }), today) <= 0;
    if (exists && !isOver) return sevenDays(monday, said);
  }
  return { type: "NoSuchDate", said };
}

function existing(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const date = Temporal.PlainDate.from({ year, month, day }, { overflow: "constrain" });
  return date.day === day ? date : undefined;
}

function oneDay(date: Temporal.PlainDate, said: string): Days {
  return { from: date, to: date.add({ days: 1 }), said };
}

function sevenDays(monday: Temporal.PlainDate, said: string): Days {
  return { from: monday, to: monday.add({ days: 7 }), said };
}

function weekdayOf({ groups }: Taken): number {
  return WEEKDAYS[groups.day ?? ""] ?? 1;
}

function nearKey(said: string): string {
  return said.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/\s+/g, " ");
}
