import { err, ok, type Result } from "../kernel/result.ts";
import type { Interval } from "./iso-week.ts";

export type NotAPeriod = { readonly type: "NotAPeriod" };

/**
 * The interval of a year, half, quarter or month, written `2026`, `2026-H1`, `2026-Q4` and `2026-11`: from local midnight of its first
 * day to that of the day behind its last one, in the zone.
 */
export function parsePeriod(text: string, zone: string): Result<Interval, NotAPeriod> {
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text);
  if (!match) return err({ type: "NotAPeriod" });
  const [, year, half, quarter, month] = match;
  const { months, before } = within({ half, quarter, month });
  const first = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 1 }).add({ months: before });
  const instantOf = (date: Temporal.PlainDate) => date.toZonedDateTime(zone).toInstant();
  return ok({ from: instantOf(first), to: instantOf(first.add({ months })) });
}

type Part = Readonly<Record<"half" | "quarter" | "month", string | undefined>>;

/** How many months it has, and how many of the year lie before it. */
function within({ half, quarter, month }: Part): { readonly months: number; readonly before: number } {
  if (half) return { months: 6, before: 6 * (Number(half) - 1) };
  if (quarter) return { months: 3, before: 3 * (Number(quarter) - 1) };
  if (month) return { months: 1, before: Number(month) - 1 };
  return { months: 12, before: 0 };
}
