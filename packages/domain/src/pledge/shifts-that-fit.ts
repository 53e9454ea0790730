import type { Appendix } from "../appendix/appendix.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { ShiftId } from "../kernel/ids.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Shift } from "../shift/shift.ts";
import { hasStarted, isFull, isUnderstaffed } from "../shift/shift-phase.ts";
import { checkAppendix } from "./sign-up.ts";

/** An organisation that may help, with what it has signed and the shifts that it has a live pledge on. */
export type Helper = {
  readonly organisation: Organisation;
  readonly appendices: readonly Appendix[];
  readonly pledgedOn: ReadonlySet<ShiftId>;
};

type Offered<T extends Initiative> = { readonly initiative: T; readonly shifts: readonly Shift[] };
export type FittingShift<T extends Initiative> = { readonly initiative: T; readonly shift: Shift };

/**
 * Shifts that would have places for one of the helpers now, and that none of them has pledged on: the next one of each
 * initiative, those first that lack people, and then by start.
 */
export function shiftsThatFit<T extends Initiative>(
  helpers: readonly Helper[],
  offered: readonly Offered<T>[],
  now: Temporal.Instant,
): readonly FittingShift<T>[] {
  const fits = (shift: Shift) =>
    shift.state === "OPEN" &&
    !hasStarted(shift, now) &&
    !isFull(shift) &&
    !helpers.some(({ pledgedOn }) => pledgedOn.has(shift.id)) &&
    helpers.some((helper) => checkAppendix({ ...helper, shift }).ok);
  const found = offered.flatMap(({ initiative, shifts }) => {
    const [next] = initiative.state === "PUBLISHED" ? shifts.filter(fits).toSorted(byStart) : [];
    return next ? [{ initiative, shift: next }] : [];
  });
  const need = ({ shift }: FittingShift<T>) => (isUnderstaffed(shift, now) ? 0 : 1);
  return found.toSorted((a, b) => need(a) - need(b) || byStart(a.shift, b.shift));
}

function byStart(a: Shift, b: Shift): number {
  return Temporal.Instant.compare(a.startsAt, b.startsAt) || (a.id < b.id ? -1 : 1);
}
