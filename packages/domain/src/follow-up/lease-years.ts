import type { Appendix } from "../appendix/appendix.ts";
import { AGREED_APPENDIX_STATES } from "../appendix/appendix-states.ts";
import { yearRange } from "../shift/period.ts";

/** What says when one of a lease's appendices held, or holds. */
export type LeaseDays = Pick<Appendix, "state" | "effectiveFrom" | "endsOn">;

/** A year in which they held for less than this is followed up together with the next. */
const SHORT_YEAR_MONTHS = 3;

/** Those of one lease that both parties have agreed to: of each other's successors, of which a lease has one at a time. */
export function agreedOfLease<T extends LeaseDays & Pick<Appendix, "leaseNumber">>(
  appendices: readonly T[],
  leaseNumber: string,
): readonly T[] {
  return appendices
    .filter((one) => one.leaseNumber === leaseNumber && AGREED_APPENDIX_STATES.includes(one.state))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.effectiveFrom, b.effectiveFrom));
}

/** The one that the lease's years go on with: what holds, else what was last agreed. */
export function currentOf<T extends LeaseDays>(lease: readonly T[]): T | undefined {
  return lease.find(({ state }) => state === "ACTIVE") ?? lease.at(-1);
}

/** From the first day to the one behind the last on which one of them held in the year; undefined where none did. */
function heldIn(
  lease: readonly LeaseDays[],
  year: number,
): { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } | undefined {
  const { compare } = Temporal.PlainDate;
  const whole = yearRange(year);
  const parts = lease
    .map(({ effectiveFrom, endsOn }) => ({
      from: compare(effectiveFrom, whole.from) > 0 ? effectiveFrom : whole.from,
      to: endsOn && compare(endsOn, whole.to) < 0 ? endsOn : whole.to,
    }))
    .filter(({ from, to }) => compare(from, to) < 0);
  const [from] = parts.map((part) => part.from).toSorted(compare);
  const to = parts
    .map((part) => part.to)
    .toSorted(compare)
    .at(-1);
  return from && to ? { from, to } : undefined;
}

/** Whether the year is long enough to be followed up by itself. */
export function isFollowedUpAlone(lease: readonly LeaseDays[], year: number): boolean {
  const held = heldIn(lease, year);
  return (
    held !== undefined &&
    Temporal.PlainDate.compare(held.from.add({ months: SHORT_YEAR_MONTHS }), held.to) <= 0
  );
}

/**
 * From when they held in the year before, where that was their first and too short to be followed up by itself: then it is followed
 * up with this one.
 * @param lease in the order in which they took each other's place
 */
export function shortYearBefore(lease: readonly LeaseDays[], year: number): Temporal.PlainDate | undefined {
  const from = lease[0]?.effectiveFrom;
  return from?.year === year - 1 && !isFollowedUpAlone(lease, from.year) ? from : undefined;
}

/** Whether one of them holds on that date, or will if nothing else happens. */
export function goesOnUntil(lease: readonly LeaseDays[], date: Temporal.PlainDate): boolean {
  return lease.some(
    ({ state, endsOn }) =>
      (state === "ACTIVE" || state === "SIGNED") &&
      (endsOn === null || Temporal.PlainDate.compare(date, endsOn) <= 0),
  );
}
