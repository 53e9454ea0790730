/** The instant at which the zone's clocks show that time. @throws RangeError if they never do, or do it twice */
export function instantOf(wallTime: string, zone: string): Temporal.Instant {
  const local = Temporal.PlainDateTime.from(wallTime);
  return local.toZonedDateTime(zone, { disambiguation: "reject" }).toInstant();
}

/** False if the zone's clocks skip that time, or show it twice, as summer time begins or ends. True for what is no time. */
export function isOnTheClock(wallTime: string, zone: string): boolean {
  try {
    Temporal.PlainDateTime.from(wallTime).toZonedDateTime(zone);
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
  try {
    return instantOf(wallTime, zone) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
