import { MONTHS, NEAR_DAYS, NEAR_WEEKS, WEEKDAYS, WEEKENDS } from "./calendar-words.ts";
import { type Days, oneDay, type WhenProblem } from "./days.ts";
import { anyOf } from "./named.ts";
import { NUMBERS, numberOf } from "./number-words.ts";
import { HALF_HOUR } from "./take-amount.ts";
import type { Taken, TypedText } from "./typed-text.ts";

type DaysOrProblem = Days | WhenProblem | undefined;

const YEAR = "(?<y>20\\d{2})";
const ORDINAL = ":?[ea]|st|nd|rd|th";
const BEFORE_WEEKDAY = "(?:(?:nu )?pa|on|this|nasta|next) ";

/** Takes out a day or a week. A weekday or a date without its year is the next one, today included. */
export function takeDays(text: TypedText, today: Temporal.PlainDate): DaysOrProblem {
  const date = takeDate(text, today) ?? takeDayOfMonth(text, today) ?? takeNearDay(text, today);
  if (date) return checkWeekday(date, text);
  return takeWeekend(text, today) ?? takeWeekday(text, today) ?? takeWeek(text, today);
}

/** A weekday beside a date says nothing new, but may say something else. */
function checkWeekday(date: Days | WhenProblem, text: TypedText): Days | WhenProblem {
  const found = text.take(`(?:${BEFORE_WEEKDAY})?(?<day>${anyOf(WEEKDAYS)})`, isNoOtherWord);
  if (!found || "type" in date) return date;
  const said = `${found.said} ${date.said}`;
  const weekday = weekdayOf(found);
  if (date.from.dayOfWeek === weekday) return { ...date, said };
  return { type: "WrongWeekday", said, date: date.from, weekday };
}

/** `2026-11-24`, `24/11`, `24/11-26`, `24 nov 2026`, `den 24:e november`, `Nov 24`. */
function takeDate(text: TypedText, today: Temporal.PlainDate): DaysOrProblem {
  const iso = text.take(`${YEAR}-(?<mo>\\d{1,2})-(?<d>\\d{1,2})`);
  if (iso) return dateSaid(iso, Number(iso.groups.mo), today);
  const slashed =
    text.take(`(?:den )?(?<d>\\d{1,2})\\/(?<mo>\\d{1,2})(?:(?:[/-]| )${YEAR})`) ??
    text.take(`(?!${HALF_HOUR})(?:den )?(?<d>\\d{1,2})\\/(?<mo>\\d{1,2})(?:[/-](?<y>\\d{2}))?`);
  if (slashed) return dateSaid(slashed, Number(slashed.groups.mo), today);
  const month = `(?<mo>${anyOf(MONTHS)})\\.?(?:,? ${YEAR})?`;
  const named =
    text.take(`(?:den |the )?(?<d>\\d{1,2})(?:${ORDINAL})?\\.? ?(?:of )?${month}`) ??
    text.take(`(?<mo>${anyOf(MONTHS)})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,? ${YEAR})?`);
  return named && dateSaid(named, MONTHS[named.groups.mo ?? ""] ?? 0, today);
}

function dateSaid({ groups, said }: Taken, month: number, today: Temporal.PlainDate): Days | WhenProblem {
  const day = Number(groups.d);
  const { compare } = Temporal.PlainDate;
  if (groups.y !== undefined) {
    const date = existing((Number(groups.y) % 100) + 2000, month, day);
    if (!date) return { type: "NoSuchDate", said };
    return compare(date, today) < 0 ? { type: "DatePassed", said } : oneDay(date, said);
  }
  // Eight years hold a 29 February, whenever one begins to look.
  for (let year = today.year; year <= today.year + 8; year++) {
    const date = existing(year, month, day);
    if (date && compare(date, today) >= 0) return oneDay(date, said);
  }
  return { type: "NoSuchDate", said };
}

/** `den 24`, `den 24:e`, `the 24th`: of the month that has it next. */
function takeDayOfMonth(text: TypedText, today: Temporal.PlainDate): DaysOrProblem {
  const found =
    text.take("den (?<d>\\d{1,2})(?::?[ea])?") ??
    text.take("(?<d>\\d{1,2}):[ea]") ??
    text.take("(?:the )?(?<d>\\d{1,2})(?:nd|rd|th)") ??
    // Without its article, 1st is one place in Swedish.
    text.take("the (?<d>\\d{1,2})st");
  if (!found) return undefined;
  const day = Number(found.groups.d);
  for (let months = 0; months <= 2; months++) {
    const { year, month } = today.with({ day: 1 }).add({ months });
    const date = existing(year, month, day);
    if (date && Temporal.PlainDate.compare(date, today) >= 0) return oneDay(date, found.said);
  }
  return { type: "NoSuchDate", said: found.said };
}

/** `imorgon`, `i övermorgon`, `om tre dagar`, `in two weeks`. */
function takeNearDay(text: TypedText, today: Temporal.PlainDate): DaysOrProblem {
  const near = text.take(`(?<near>${anyOf(NEAR_DAYS)})`);
  if (near) {
    const days = NEAR_DAYS[near.groups.near ?? ""] ?? 0;
    return days < 0 ? { type: "DatePassed", said: near.said } : oneDay(today.add({ days }), near.said);
  }
  const ahead = text.take(
    `(?:om|in) (?<n>\\d{1,2}|a|${anyOf(NUMBERS)}) (?<unit>dag|dagar|day|days|vecka|veckor|week|weeks)`,
  );
  if (!ahead) return undefined;
  const { n, unit } = ahead.groups;
  const count = n === "a" ? 1 : numberOf(n);
  return oneDay(today.add({ days: /^d/.test(unit ?? "") ? count : 7 * count }), ahead.said);
}

function takeWeekday(text: TypedText, today: Temporal.PlainDate): DaysOrProblem {
  const next = text.take(`(?:nasta|next) (?:veckas? )?(?<day>${anyOf(WEEKDAYS)})`, isNoOtherWord);
  if (next) {
    const monday = mondayOf(today).add({ weeks: 1 });
    return oneDay(monday.add({ days: weekdayOf(next) - 1 }), next.said);
  }
  const last = text.take(`(?:i )?(?:forra|last) (?:veckans )?(?:${anyOf(WEEKDAYS)})`, isNoOtherWord);
  if (last) return { type: "DatePassed", said: last.said };
  const found = text.take(`(?:(?:nu )?pa |on |this )?(?<day>${anyOf(WEEKDAYS)})`, isNoOtherWord);
  if (!found) return undefined;
  const week = takeWeek(text, today);
  if (week) return inWeek(week, found, today);
  const date = today.add({ days: (weekdayOf(found) - today.dayOfWeek + 7) % 7 });
  return { ...oneDay(date, found.said), isWeekday: true };
}

function inWeek(week: Days | WhenProblem, weekday: Taken, today: Temporal.PlainDate): Days | WhenProblem {
  const said = `${weekday.said} ${week.said}`;
  if ("type" in week) return { ...week, said };
  const date = week.from.add({ days: weekdayOf(weekday) - 1 });
  return Temporal.PlainDate.compare(date, today) < 0 ? { type: "DatePassed", said } : oneDay(date, said);
}

/** Folded, `mån` and `sön` look like the Swedish words for one (pronoun) and son. */
function isNoOtherWord({ said }: Taken): boolean {
  return !/(?:^|\s)(?:man|son)$/i.test(said);
}

function takeWeekend(text: TypedText, today: Temporal.PlainDate): DaysOrProblem {
  const found = text.take(`(?<near>${anyOf(WEEKENDS)})`);
  if (!found) return undefined;
  const from = mondayOf(today).add({ weeks: WEEKENDS[found.groups.near ?? ""] ?? 0, days: 5 });
  return { from, to: from.add({ days: 2 }), said: found.said };
}

/** `v.12`, `vecka 12`, `week 12 2027`, `2026-W53`, `nästa vecka`. */
function takeWeek(text: TypedText, today: Temporal.PlainDate): DaysOrProblem {
  const near = text.take(`(?<near>${anyOf(NEAR_WEEKS)})`);
  if (near) {
    const weeks = NEAR_WEEKS[near.groups.near ?? ""] ?? 0;
    return weeks < 0
      ? { type: "DatePassed", said: near.said }
      : sevenDays(mondayOf(today).add({ weeks }), near.said);
  }
  const found =
    text.take(`(?:v|vecka|veckan|w|wk|week)\\.? ?(?:nr )?(?<w>\\d{1,2})(?:,? ${YEAR})?`) ??
    text.take(`${YEAR}-?w(?<w>\\d{1,2})`);
  if (!found) return undefined;
  const { said, groups } = found;
  const thisYear = today.yearOfWeek ?? today.year;
  const years = groups.y === undefined ? [thisYear, thisYear + 1] : [Number(groups.y)];
  const weeks = years.flatMap((year) => existingWeek(year, Number(groups.w)) ?? []);
  const coming = weeks.find((monday) => Temporal.PlainDate.compare(monday, mondayOf(today)) >= 0);
  if (coming) return sevenDays(coming, said);
  return { type: groups.y !== undefined && weeks.length > 0 ? "DatePassed" : "NoSuchDate", said };
}

/** The Monday of an ISO 8601 week. */
function existingWeek(year: number, week: number): Temporal.PlainDate | undefined {
  const monday = mondayOf(Temporal.PlainDate.from({ year, month: 1, day: 4 })).add({ weeks: week - 1 });
  return monday.weekOfYear === week && monday.yearOfWeek === year ? monday : undefined;
}

function existing(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const date = Temporal.PlainDate.from({ year, month, day }, { overflow: "constrain" });
  return date.day === day ? date : undefined;
}

function mondayOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 });
}

function sevenDays(monday: Temporal.PlainDate, said: string): Days {
  return { from: monday, to: monday.add({ days: 7 }), said };
}

function weekdayOf({ groups }: Taken): number {
  return WEEKDAYS[groups.day ?? ""] ?? 1;
}
