import type { Initiative } from "../initiative/initiative.ts";
import type { ShiftId } from "../kernel/ids.ts";
import type { Shift } from "../shift/shift.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Pledge } from "./pledge.ts";

export type ShiftForPledges = {
  readonly shift: Shift;
  readonly initiative: Initiative;
  /** Live pledges. */
  readonly roster: readonly Pledge[];
};

/**
 * Locks the shift, then reads its roster: in that order, so that no other writer's pledge is missed. The caller saves the
 * shift.
 */
export async function readShiftForPledges(
  tx: Transaction,
  shiftId: ShiftId,
): Promise<ShiftForPledges | undefined> {
  const shift = await tx.shifts.lockById(shiftId);
  if (!shift) return undefined;
  const initiative = await tx.initiatives.byId(shift.initiativeId);
  if (!initiative) throw new Error(`Shift ${shiftId} has no initiative`);
  return { shift, initiative, roster: await tx.pledges.listLiveByShift(shiftId) };
}
