import { err, ok, type Result } from "../kernel/result.ts";

/** A half-open interval `[from, to)`. */
export type Interval = { readonly from: Temporal.Instant; readonly to: Temporal.Instant };

export type NotAWeek = { readonly type: "NotAWeek" };

/**
 * The interval of an ISO 8601 week written `2026-W53`, Monday 00:00 to the next Monday 00:00 in the zone. A year without a
 * week 53 refuses it.
 */
export function parseIsoWeek(text: string, zone: string): Result<Interval, NotAWeek> {
  const match = /^(\d{4})-W(\d{2})$/.exec(text);
  if (!match) return err({ type: "NotAWeek" });
  const [year, week] = [Number(match[1]), Number(match[2])];
  const monday = mondayOfWeek(year, week);
  if (monday.yearOfWeek !== year) return err({ type: "NotAWeek" });
  const instantOf = (date: Temporal.PlainDate) => date.toZonedDateTime(zone).toInstant();
  return ok({ from: instantOf(monday), to: instantOf(monday.add({ days: 7 })) });
}

/** The week of a local date, written `2026-W53`. */
export function formatIsoWeek(date: Temporal.PlainDate): string {
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, "0")}`;
}

function mondayOfWeek(year: number, week: number): Temporal.PlainDate {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
}
