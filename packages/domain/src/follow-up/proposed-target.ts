import { MINUTES_STEP } from "../commitment/pro-rata.ts";

/**
 * What a line might be next year: as it is this year, or, where less was verified than was left of it, the same share of a whole
 * year, rounded down. Never more: to raise it is for people to say.
 */
export function proposedTarget({
  target,
  proRataTarget,
  verified,
}: {
  readonly target: number;
  readonly proRataTarget: number;
  /** In minutes; null where it is not counted. */
  readonly verified: number | null;
}): number {
  if (verified === null || verified >= proRataTarget) return target;
  const share = (target * Math.max(0, verified)) / proRataTarget;
  return Math.floor(share / MINUTES_STEP) * MINUTES_STEP;
}
