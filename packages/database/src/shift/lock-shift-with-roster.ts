import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { type PledgeRow, pledgeTable, toPledge } from "../pledge/pledge-row.ts";
import type { Scope } from "../transaction/rows.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import { shiftTable, toShift } from "./shift-row.ts";

type WithRoster = { readonly shift: Shift; readonly roster: readonly Pledge[] };

/**
 * Locks the shift and its live pledges, which come in queue order, in one statement. It looks up the shift by its key before
 * anything else, waits for it there, and reads the pledges once it has it, as they are then: every row of a locking read is
 * the newest, at REPEATABLE READ too.
 */
export async function lockShiftWithRoster(
  { manager, landlordId, hasRowLocks, run }: Scope,
  id: ShiftId,
): Promise<WithRoster | undefined> {
  const s = sqlOf(manager.dataSource, shiftTable).as("s");
  const p = sqlOf(manager.dataSource, pledgeTable).as("p");
  const answer = await run({
    sql: `SELECT ${s.list}, ${p.list} FROM shift s LEFT JOIN pledge p ON p.shift_id = s.id AND p.live = 1
      WHERE s.id = ? AND s.landlord_id = ?${hasRowLocks ? " FOR UPDATE" : ""}`,
    values: [id, landlordId],
  });
  const [shift] = s.toRows({ ...answer, rows: answer.rows.slice(0, 1) });
  // Sorted here: to sort a join, a server copies it into a table of its own, which takes longer than all the rest.
  const roster = p.toRows(answer).toSorted(byQueueOrder).map(toPledge);
  return shift && { shift: toShift(shift), roster };
}

function byQueueOrder(a: PledgeRow, b: PledgeRow): number {
  return a.queued_at.getTime() - b.queued_at.getTime() || (a.id < b.id ? -1 : 1);
}
