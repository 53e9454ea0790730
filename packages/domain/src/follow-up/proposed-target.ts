import { MINUTES_STEP } from "../commitment/pro-rata.ts";

/**
 * What a line might be next year: as it is this year, or, where less has come of it, halfway between what was promised and the same
 * share of a whole year that has come of what was left of it; in quarters of an hour, rounded up. Never more: to raise it is for people
 * to say. Only halfway, because a year falls short for as many reasons as there are shops, and because what is proposed is often what
 * is taken on: hours that nobody has got round to report must not end a commitment.
 */
export function proposedTarget({
  target,
  proRataTarget,
  expected,
}: {
  readonly target: number;
  readonly proRataTarget: number;
  /** In minutes: what was verified, and what is still to be; null where it is not counted. */
  readonly expected: number | null;
}): number {
  const done = expected === null ? null : Math.max(0, expected);
  if (done === null || done >= proRataTarget) return target;
  const halfway = (target + (target * done) / proRataTarget) / 2;
  return Math.min(target, Math.ceil(halfway / MINUTES_STEP) * MINUTES_STEP);
}
