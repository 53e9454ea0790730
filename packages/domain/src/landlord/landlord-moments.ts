import { progressAfter } from "../commitment/progress-days.ts";
import { digestAfter } from "../digest/digest-days.ts";

/** What falls due for a landlord as a whole, by itself and again and again. */
export const LANDLORD_MOMENTS = ["DIGESTS", "PROGRESS"] as const;
export type LandlordMoment = (typeof LANDLORD_MOMENTS)[number];

export type DueMoment = { readonly moment: LandlordMoment; readonly at: Temporal.Instant };

/** When each comes the next time after a moment, in the landlord's zone. A new one has its line here. */
const NEXT: Readonly<Record<LandlordMoment, (zone: string, after: Temporal.Instant) => Temporal.Instant>> = {
  DIGESTS: digestAfter,
  PROGRESS: progressAfter,
};

/** When the landlord has to be seen to next. */
export function nextLandlordMoment(zone: string, after: Temporal.Instant): Temporal.Instant {
  return LANDLORD_MOMENTS.map((moment) => NEXT[moment](zone, after)).reduce((soonest, at) =>
    Temporal.Instant.compare(at, soonest) < 0 ? at : soonest,
  );
}

/**
 * What has come since `after`, `now` included, in order: of each its last time alone. Where nobody kept time for a week, nobody
 * is told a week's worth.
 */
export function landlordMomentsWithin(
  zone: string,
  after: Temporal.Instant,
  now: Temporal.Instant,
): readonly DueMoment[] {
  return LANDLORD_MOMENTS.flatMap((moment) => {
    const at = lastWithin(NEXT[moment], zone, after, now);
    return at ? [{ moment, at }] : [];
  }).toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
}

function lastWithin(
  next: (zone: string, after: Temporal.Instant) => Temporal.Instant,
  zone: string,
  after: Temporal.Instant,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  let last: Temporal.Instant | undefined;
  for (let at = next(zone, after); Temporal.Instant.compare(at, now) <= 0; at = next(zone, at)) last = at;
  return last;
}
