/** Hours by the clock on the wall, wherever summer time puts them. */
export type LocalHours = {
  /** In whole minutes. */
  readonly startTime: Temporal.PlainTime;
  /** By the clock on the wall, at least 1: 22:00 + 480 ends 06:00 whatever the night. */
  readonly durationMinutes: number;
  /** IANA zone. */
  readonly zone: string;
};

/**
 * When the hours of a local date begin and end. A time that the clocks skip is moved forward by what they skip, one that they show
 * twice is the first. They always end after they begin: where clocks that are put forward bring the end back to the start, they
 * last their minutes.
 */
export function hoursOn(
  date: Temporal.PlainDate,
  { startTime, durationMinutes, zone }: LocalHours,
): { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant } {
  const start = date.toPlainDateTime(startTime);
  const startsAt = instantOf(start, zone);
  const endOnTheWall = instantOf(start.add({ minutes: durationMinutes }), zone);
  const isAfter = Temporal.Instant.compare(endOnTheWall, startsAt) > 0;
  return { startsAt, endsAt: isAfter ? endOnTheWall : startsAt.add({ minutes: durationMinutes }) };
}

/** Zones of long ago were off by seconds; shifts begin and end on whole minutes. */
function instantOf(local: Temporal.PlainDateTime, zone: string): Temporal.Instant {
  return local
    .toZonedDateTime(zone, { disambiguation: "compatible" })
    .toInstant()
    .round({ smallestUnit: "minute", roundingMode: "floor" });
}
