import type { Appendix } from "../appendix/appendix.ts";
import { AGREED_APPENDIX_STATES } from "../appendix/appendix-states.ts";
import type { Exemption } from "../exemption/exemption.ts";
import { yearRange } from "../shift/period.ts";
import type { Commitment } from "./commitment.ts";

/** What says on which days an organisation's commitments hold. */
export type CommitmentDays = {
  /** Of a tenant, all of them, whatever their state; nobody else has any. */
  readonly appendices: readonly Pick<Appendix, "state" | "effectiveFrom" | "endsOn">[];
  readonly exemptions: readonly Pick<Exemption, "from" | "to">[];
};

/** Minutes are promised in quarters of an hour. */
export const MINUTES_STEP = 15;

/**
 * What is left of a line's target, in its unit: its share of the days of the year on which one of the organisation's appendices
 * holds and no exemption does. It is rounded down, minutes to a quarter of an hour; where every day counts it is the target itself.
 */
export function proRataTarget(
  { year, unit, target }: Pick<Commitment, "year" | "unit" | "target">,
  days: CommitmentDays,
): number {
  const counts = daysThatCount(year, days);
  const counted = counts.filter(Boolean).length;
  if (counted === counts.length) return target;
  const step = unit === "MINUTES" ? MINUTES_STEP : 1;
  return Math.floor((target * counted) / (counts.length * step)) * step;
}

/**
 * Of each day of the year, whether it counts. An organisation without an agreed appendix has none that could begin or end within
 * the year, so that all of its days count, but for exemptions: such are the landlord, associations, and a tenant that has yet to sign.
 */
function daysThatCount(year: number, { appendices, exemptions }: CommitmentDays): readonly boolean[] {
  const { from: first, to: behind } = yearRange(year);
  const length = first.until(behind).days;
  const indexOf = (date: Temporal.PlainDate) =>
    Math.min(Math.max(first.until(date, { largestUnit: "days" }).days, 0), length);
  const agreed = appendices.filter(({ state }) => AGREED_APPENDIX_STATES.includes(state));
  const days = Array.from({ length }, () => agreed.length === 0);
  for (const { state, effectiveFrom, endsOn } of agreed) {
    // Nobody has said until when it held: not for ever, at least.
    if (state === "ENDED" && !endsOn) continue;
    days.fill(true, indexOf(effectiveFrom), endsOn ? indexOf(endsOn) : length);
  }
  for (const { from, to } of exemptions) days.fill(false, indexOf(from), indexOf(to));
  return days;
}
