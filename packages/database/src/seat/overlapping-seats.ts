import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { Seat } from "@socialsmart/domain/seat/seat";
import type { Interval } from "@socialsmart/domain/shift/iso-week";
import { toDate } from "../schema/values.ts";
import { shiftTable } from "../shift/shift-row.ts";
import type { Scope } from "../transaction/rows.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import { seatTable, toSeat } from "./seat-row.ts";

/**
 * From the person to the shifts, said outright: in a small table a server would rather go through all seats, and a locking read
 * waits for whatever it goes through.
 */
const LOCKING = "seat t FORCE INDEX (seat_by_person) STRAIGHT_JOIN shift s";
const PLAIN = "seat t CROSS JOIN shift s";

/**
 * The person's seats on shifts that are not cancelled and share a moment with the half-open interval, by id. A locking read,
 * where rows can be locked: it sees the seats and the shifts' times as they are now, at REPEATABLE READ too.
 */
export async function listOverlapping(
  { manager, landlordId, hasRowLocks, run }: Scope,
  personId: PersonId,
  { from, to }: Interval,
): Promise<readonly Seat[]> {
  const seats = sqlOf(manager.dataSource, seatTable);
  const { stored } = sqlOf(manager.dataSource, shiftTable);
  const answer = await run({
    sql: `SELECT t.* FROM ${hasRowLocks ? LOCKING : PLAIN} ON s.id = t.shift_id
      WHERE t.person_id = ? AND t.landlord_id = ?
        AND s.state <> 'CANCELLED' AND s.starts_at < ? AND s.ends_at > ?
      ORDER BY t.id${hasRowLocks ? " FOR UPDATE" : ""}`,
    values: [personId, landlordId, stored("starts_at", toDate(to)), stored("ends_at", toDate(from))],
  });
  return seats.toRows(answer).map(toSeat);
}
