import type { Shift } from "../shift/shift.ts";
import { nextMomentAfter } from "../shift/shift-moments.ts";
import type { Transaction } from "../store/transaction.ts";

/** Has the shift seen to at its next moment after `after`, if there is one. */
export async function setShiftTimer(tx: Transaction, shift: Shift, after: Temporal.Instant): Promise<void> {
  const next = nextMomentAfter(shift, after);
  if (!next) return;
  const { id: shiftId, revision } = shift;
  await tx.outbox.appendTimer(
    { type: "ShiftMoment", shiftId, revision, after: after.epochMilliseconds },
    next,
  );
}
