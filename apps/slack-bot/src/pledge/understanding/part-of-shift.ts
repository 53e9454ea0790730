import { durationMinutes, type Shift } from "@socialsmart/domain/shift/shift";
import type { Clock } from "./take-clock.ts";

/** How many minutes somebody means to stay who leaves a shift before it ends; undefined where they do not, or may not. */
export function partOfShift(shift: Shift, { until, isEitherHalf }: Clock): number | undefined {
  if (!until || !shift.allowsPartOfShift) return undefined;
  const start = shift.startsAt.toZonedDateTimeISO(shift.zone);
  const hours = isEitherHalf ? [until.hour % 12, (until.hour % 12) + 12] : [until.hour % 24];
  const ends = [0, 1].flatMap((days) =>
    hours.map((hour) =>
      start
        .toPlainDate()
        .add({ days })
        .toZonedDateTime({ timeZone: shift.zone, plainTime: { hour, minute: until.minute } }),
    ),
  );
  const end = ends.find((one) => Temporal.ZonedDateTime.compare(start, one) < 0);
  const minutes = end && start.until(end).total("minutes");
  return minutes !== undefined && minutes < durationMinutes(shift) ? minutes : undefined;
}
