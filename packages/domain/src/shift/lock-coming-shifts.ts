import type { InitiativeId } from "../kernel/ids.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Shift } from "./shift.ts";

/** The initiative's drafts and open shifts that have not started, each locked, by start. They are to be saved. */
export async function lockComingShifts(
  tx: Transaction,
  initiativeId: InitiativeId,
  now: Temporal.Instant,
): Promise<readonly Shift[]> {
  const shifts: Shift[] = [];
  for (const id of await tx.shifts.listComing(initiativeId, now)) {
    const shift = await tx.shifts.lockById(id);
    if (shift) shifts.push(shift);
  }
  return shifts;
}
