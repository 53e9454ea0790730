import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { Seat } from "@socialsmart/domain/seat/seat";
import { toDate } from "../schema/values.ts";
import { shiftTable } from "../shift/shift-row.ts";
import type { Scope } from "../transaction/rows.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import { seatTable, toSeat } from "./seat-row.ts";

/** The person's seats on shifts that start after that moment, by (start, id). Nothing is locked: a shift comes before its seats. */
export async function listComing(
  { manager, landlordId, run }: Scope,
  personId: PersonId,
  startsAfter: Temporal.Instant,
): Promise<readonly Seat[]> {
  const seats = sqlOf(manager.dataSource, seatTable);
  const { stored } = sqlOf(manager.dataSource, shiftTable);
  const answer = await run({
    sql: `SELECT t.* FROM seat t JOIN shift s ON s.id = t.shift_id
      WHERE t.person_id = ? AND t.landlord_id = ? AND s.starts_at > ? ORDER BY s.starts_at, t.id`,
    values: [personId, landlordId, stored("starts_at", toDate(startsAfter))],
  });
  return seats.toRows(answer).map(toSeat);
}
