import { ZONE } from "./landlord.ts";

const WEEKDAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"] as const;

/** How one types a shift's day: by its weekday if it is the coming one, else, as when that is a day off, by its date. */
export function dayWords(startsAt: Temporal.Instant, now: Temporal.Instant): string {
  const day = localDay(startsAt);
  const weekday = WEEKDAYS[day.dayOfWeek - 1];
  return weekday && localDay(now).until(day).days < WEEKDAYS.length ? weekday : day.toString();
}

function localDay(at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(ZONE).toPlainDate();
}
