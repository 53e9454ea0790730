import { isFreeDate } from "../calendar/working-day.ts";

/** In the landlord's zone, on working days. */
const DIGEST_AT = Temporal.PlainTime.from("08:30");

/** When the first digest after that moment is told. */
export function digestAfter(zone: string, after: Temporal.Instant): Temporal.Instant {
  for (let date = dateIn(zone, after); ; date = date.add({ days: 1 })) {
    const at = momentOn(date, zone);
    if (!isFreeDate(date) && Temporal.Instant.compare(at, after) > 0) return at;
  }
}

/** When the last digest before that moment was told. */
export function digestBefore(zone: string, before: Temporal.Instant): Temporal.Instant {
  for (let date = dateIn(zone, before); ; date = date.subtract({ days: 1 })) {
    const at = momentOn(date, zone);
    if (!isFreeDate(date) && Temporal.Instant.compare(at, before) < 0) return at;
  }
}

function dateIn(zone: string, instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

function momentOn(date: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone, plainTime: DIGEST_AT }).toInstant();
}
