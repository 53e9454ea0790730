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
  return lastDigest(zone, before, (at) => Temporal.Instant.compare(at, before) < 0);
}

/** When the last digest is told by that moment: at it, or before. */
export function digestBy(zone: string, by: Temporal.Instant): Temporal.Instant {
  return lastDigest(zone, by, (at) => Temporal.Instant.compare(at, by) <= 0);
}

function lastDigest(
  zone: string,
  from: Temporal.Instant,
  isInTime: (at: Temporal.Instant) => boolean,
): Temporal.Instant {
  for (let date = dateIn(zone, from); ; date = date.subtract({ days: 1 })) {
    const at = momentOn(date, zone);
    if (!isFreeDate(date) && isInTime(at)) return at;
  }
}

function dateIn(zone: string, instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

function momentOn(date: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone, plainTime: DIGEST_AT }).toInstant();
}
