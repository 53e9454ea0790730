import { freeDayOf } from "@socialsmart/domain/calendar/holidays";
import type { FreeDayNamed } from "@socialsmart/domain/series/free-days";

/** Free days as the schema has them. */
export function toFreeDays(days: readonly FreeDayNamed[]) {
  return days.map(({ on, sv, en }) => ({ date: on, kind: kindOf(on), sv, en }));
}

function kindOf(date: string) {
  const day = freeDayOf(Temporal.PlainDate.from(date));
  if (!day) throw new Error(`The series met a free day on ${date}, which the calendar does not have`);
  return day.kind;
}
