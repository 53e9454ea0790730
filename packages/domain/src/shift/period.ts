import { err, ok, type Result } from "../kernel/result.ts";
import type { Interval } from "./iso-week.ts";

export type NotAPeriod = { readonly type: "NotAPeriod" };

/** Local dates, from the first to the day behind the last one: `[from, to)`. */
export type DateRange = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

/**
 * The interval of a year, half, quarter or month, written `2026`, `2026-H1`, `2026-Q4` and `2026-11`: from local midnight of its first
 * day to that of the day behind its last one, in the zone.
 */
export function parsePeriod(text: string, zone: string): Result<Interval, NotAPeriod> {
  const dates = parsePeriodDates(text);
  return dates.ok ? ok(intervalOf(dates.value, zone)) : dates;
}

/** The same period as local dates. */
export function parsePeriodDates(text: string): Result<DateRange, NotAPeriod> {
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text);
  if (!match) return err({ type: "NotAPeriod" });
  const [, year, half, quarter, month] = match;
  const { months, before } = within({ half, quarter, month });
  const from = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 1 }).add({ months: before });
  return ok({ from, to: from.add({ months }) });
}

/** From local midnight of the first date to that of the day behind the last one. */
export function intervalOf({ from, to }: DateRange, zone: string): Interval {
  const instantOf = (date: Temporal.PlainDate) => date.toZonedDateTime(zone).toInstant();
  return { from: instantOf(from), to: instantOf(to) };
}

/** The calendar year. */
export function yearRange(year: number): DateRange {
  const from = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return { from, to: from.add({ years: 1 }) };
}

/** The calendar years that a range is made of; none where it begins or ends within one. */
export function wholeYearsOf({ from, to }: DateRange): readonly number[] {
  if (from.dayOfYear !== 1 || to.dayOfYear !== 1) return [];
  return Array.from({ length: Math.max(0, to.year - from.year) }, (_, index) => from.year + index);
}

type Part = Readonly<Record<"half" | "quarter" | "month", string | undefined>>;

/** How many months it has, and how many of the year lie before it. */
function within({ half, quarter, month }: Part): { readonly months: number; readonly before: number } {
  if (half) return { months: 6, before: 6 * (Number(half) - 1) };
  if (quarter) return { months: 3, before: 3 * (Number(quarter) - 1) };
  if (month) return { months: 1, before: Number(month) - 1 };
  return { months: 12, before: 0 };
}
