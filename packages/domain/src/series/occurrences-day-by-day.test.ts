import fc from "fast-check";
import { expect, test } from "vitest";
import { answerOf } from "../testing/outcome.ts";
import { occurrencesOf } from "./occurrences.ts";
import { parseRecurrenceRule } from "./recurrence-rule.ts";

type Frequency = "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";

/** A rule as facts, so that what enumerates it naively does not read the text that the subject reads. */
type Rule = {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | undefined;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly { readonly day: number; readonly ordinal: number | undefined }[];
  readonly positions: readonly number[];
  /** 1 is Monday. */
  readonly weekStart: number;
};

const NAMES = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const before = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;

function textOf(rule: Rule): string {
  const list = (name: string, values: readonly unknown[]) =>
    values.length > 0 ? [`${name}=${values.join()}`] : [];
  return [
    `FREQ=${rule.frequency};INTERVAL=${rule.interval};WKST=${NAMES[rule.weekStart]}`,
    ...list("COUNT", rule.count === undefined ? [] : [rule.count]),
    ...list("BYMONTH", rule.months),
    ...list("BYWEEKNO", rule.weeks),
    ...list("BYMONTHDAY", rule.monthDays),
    ...list(
      "BYDAY",
      rule.weekdays.map(({ day, ordinal }) => `${ordinal ?? ""}${NAMES[day]}`),
    ),
    ...list("BYSETPOS", rule.positions),
  ].join(";");
}

/** True if a list names the n-th of a total, counted from either end; an empty list names all. */
function names(list: readonly number[], nth: number, total: number): boolean {
  return list.length === 0 || list.includes(nth) || list.includes(nth - total - 1);
}

function weekOf(date: Temporal.PlainDate, { weekStart }: Rule): Temporal.PlainDate {
  return date.subtract({ days: (date.dayOfWeek - weekStart + 7) % 7 });
}

/** The first day of week 1: the week that holds the 4th of January. */
function firstWeekOf(year: number, rule: Rule): Temporal.PlainDate {
  return weekOf(Temporal.PlainDate.from({ year, month: 1, day: 4 }), rule);
}

/** The n-th period after the one that holds a date: its first day, and the first day after it. */
function periodOf(
  date: Temporal.PlainDate,
  rule: Rule,
  n: number,
): readonly [Temporal.PlainDate, Temporal.PlainDate] {
  const ahead = n * rule.interval;
  switch (rule.frequency) {
    case "DAILY":
      return [date.add({ days: ahead }), date.add({ days: ahead + 1 })];
    case "WEEKLY":
      return [weekOf(date, rule).add({ weeks: ahead }), weekOf(date, rule).add({ weeks: ahead + 1 })];
    case "MONTHLY":
      return [date.with({ day: 1 }).add({ months: ahead }), date.with({ day: 1 }).add({ months: ahead + 1 })];
    case "YEARLY": {
      const year = date.year + ahead;
      if (rule.weeks.length > 0) return [firstWeekOf(year, rule), firstWeekOf(year + 1, rule)];
      const january = Temporal.PlainDate.from({ year, month: 1, day: 1 });
      return [january, january.add({ years: 1 })];
    }
  }
}

function matches(
  date: Temporal.PlainDate,
  rule: Rule,
  start: Temporal.PlainDate,
  period: readonly [Temporal.PlainDate, Temporal.PlainDate],
): boolean {
  const saysDay = rule.weekdays.length > 0 || rule.monthDays.length > 0;
  const isAsStart =
    saysDay ||
    rule.frequency === "DAILY" ||
    (rule.frequency === "WEEKLY" || rule.weeks.length > 0
      ? date.dayOfWeek === start.dayOfWeek
      : date.day === start.day &&
        (rule.frequency === "MONTHLY" || rule.months.length > 0 || date.month === start.month));
  const isWeekday = ({ day, ordinal }: Rule["weekdays"][number]) =>
    date.dayOfWeek === day &&
    (ordinal === undefined ||
      names(
        [ordinal],
        Math.ceil(date.day / 7),
        Math.ceil(date.day / 7) + Math.floor((date.daysInMonth - date.day) / 7),
      ));
  const [first, end] = period;
  return (
    isAsStart &&
    names(rule.months, date.month, 12) &&
    (rule.weeks.length === 0 ||
      names(rule.weeks, Math.floor(first.until(date).days / 7) + 1, first.until(end).days / 7)) &&
    names(rule.monthDays, date.day, date.daysInMonth) &&
    (rule.weekdays.length === 0 || rule.weekdays.some(isWeekday))
  );
}

/** Looks at every day of every period from the start on. */
function datesDayByDay(
  rule: Rule,
  start: Temporal.PlainDate,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): readonly string[] {
  const dates: string[] = [];
  let count = 0;
  for (let n = 0; ; n++) {
    const period = periodOf(start, rule, n);
    const [first, end] = period;
    if (!before(first, to)) return dates;
    const set: Temporal.PlainDate[] = [];
    for (let day = first; before(day, end); day = day.add({ days: 1 })) {
      if (matches(day, rule, start, period)) set.push(day);
    }
    for (const [index, day] of set.entries()) {
      if (!names(rule.positions, index + 1, set.length) || before(day, start)) continue;
      count += 1;
      if (rule.count !== undefined && count > rule.count) return dates;
      if (!before(day, from) && before(day, to)) dates.push(String(day));
    }
  }
}

const some = <T>(values: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(values, { maxLength, selector: (value) => JSON.stringify(value) });
const fromEitherEnd = (...values: number[]) => fc.constantFrom(...values, ...values.map((value) => -value));

const aRule: fc.Arbitrary<Rule> = fc
  .record({
    frequency: fc.constantFrom<Frequency>("DAILY", "WEEKLY", "MONTHLY", "YEARLY"),
    interval: fc.integer({ min: 1, max: 5 }),
    count: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined, freq: 3 }),
    months: some(fc.integer({ min: 1, max: 12 }), 4),
    weeks: some(fromEitherEnd(1, 2, 20, 52, 53), 3),
    monthDays: some(fromEitherEnd(1, 2, 13, 28, 29, 30, 31), 4),
    weekdays: some(
      fc.record({
        day: fc.integer({ min: 1, max: 7 }),
        ordinal: fc.option(fromEitherEnd(1, 2, 3, 4, 5), { nil: undefined, freq: 1 }),
      }),
      4,
    ),
    positions: some(fromEitherEnd(1, 2, 3), 2),
    weekStart: fc.integer({ min: 1, max: 7 }),
    // What is left out as often as not, so that the rules people write are among those tried.
    leftOut: fc.subarray(["months", "weeks", "monthDays", "weekdays", "positions"] as const, {
      minLength: 2,
    }),
  })
  .map(({ leftOut, ...rule }) => {
    const with_ = { ...rule, ...Object.fromEntries(leftOut.map((part) => [part, []])) };
    const byWeeks = with_.frequency === "YEARLY" && with_.weeks.length > 0;
    const weeks = byWeeks ? with_.weeks : [];
    const months = byWeeks ? [] : with_.months;
    const monthDays = byWeeks || with_.frequency === "WEEKLY" ? [] : with_.monthDays;
    const hasOrdinals = with_.frequency === "MONTHLY" || (with_.frequency === "YEARLY" && months.length > 0);
    const weekdays = hasOrdinals
      ? with_.weekdays
      : with_.weekdays.map(({ day }) => ({ day, ordinal: undefined }));
    const lists = [...weeks, ...months, ...monthDays, ...weekdays];
    return {
      ...with_,
      weeks,
      months,
      monthDays,
      weekdays,
      positions: lists.length > 0 ? with_.positions : [],
    };
  });

const aWindow = fc.record({
  start: fc.integer({ min: 0, max: 1500 }).map((days) => Temporal.PlainDate.from("2024-01-01").add({ days })),
  ahead: fc.integer({ min: -100, max: 2500 }),
  days: fc.integer({ min: 1, max: 900 }),
});

test("a rule gives the dates that one finds by looking at every day", () => {
  let found = 0;
  fc.assert(
    fc.property(aRule, aWindow, (rule, { start, ahead, days }) => {
      const from = start.add({ days: ahead });
      const to = from.add({ days });
      const timing = {
        rule: answerOf(parseRecurrenceRule(textOf(rule))),
        startsOn: start,
        startTime: Temporal.PlainTime.from("02:30"),
        durationMinutes: 60,
        zone: "Europe/Stockholm",
      };
      const slots = occurrencesOf(timing, { from, to }, 10_000).map(({ slot }) => String(slot));
      expect(slots).toEqual(datesDayByDay(rule, start, from, to));
      found += slots.length;
    }),
    { seed: 1989_253, numRuns: 600 },
  );
  expect(found).toBeGreaterThan(5000);
});
