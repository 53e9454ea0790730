import type { ShiftId } from "../kernel/ids.ts";
import { tellQuestionChanged } from "../notice/tell-question-changed.ts";
import { reportersOf } from "../pledge/pledgers-of.ts";
import type { Transaction } from "../store/transaction.ts";

/** What was said of who came to these shifts reads otherwise now: in all messages that ask who did. */
export async function tellAttendanceChanged(
  tx: Transaction,
  shiftIds: Iterable<ShiftId>,
  now: Temporal.Instant,
): Promise<void> {
  for (const shiftId of new Set(shiftIds)) {
    const shift = await tx.shifts.byId(shiftId);
    const initiative = shift && (await tx.initiatives.byId(shift.initiativeId));
    if (!initiative) throw new Error(`${shiftId} is not there, or of no initiative`);
    const question = { question: "ATTENDANCE", shiftId } as const;
    await tellQuestionChanged(tx, await reportersOf(tx, initiative), question, now);
  }
}
