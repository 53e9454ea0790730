/** On the first Tuesday of a quarter, in the landlord's zone. */
const PROGRESS_AT = Temporal.PlainTime.from("08:30");
const TUESDAY = 2;

/** When organisations are next told, after that moment, where they stand. */
export function progressAfter(zone: string, after: Temporal.Instant): Temporal.Instant {
  const today = after.toZonedDateTimeISO(zone).toPlainDate();
  const quarter = today.with({ day: 1, month: 3 * Math.floor((today.month - 1) / 3) + 1 });
  for (let first = quarter; ; first = first.add({ months: 3 })) {
    const tuesday = first.add({ days: (TUESDAY - first.dayOfWeek + 7) % 7 });
    const at = tuesday.toZonedDateTime({ timeZone: zone, plainTime: PROGRESS_AT }).toInstant();
    if (Temporal.Instant.compare(at, after) > 0) return at;
  }
}

/** The year that is told of: the one that the quarter before belongs to, so that January looks back on all of the last one. */
export function yearOfProgress(zone: string, at: Temporal.Instant): number {
  return at.toZonedDateTimeISO(zone).subtract({ months: 3 }).year;
}
