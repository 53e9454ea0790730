import type { LandlordId, PersonId } from "@socialsmart/domain/kernel/ids";
import type { Seat } from "@socialsmart/domain/seat/seat";
import { type ReadOptions, read } from "../reader/read.ts";
import { toDate } from "../schema/values.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import { seatTable, toSeat } from "./seat-row.ts";

/** The person's seats on shifts that end after that moment, by (start, id). */
export async function seatsByPerson(
  options: ReadOptions,
  landlordId: LandlordId,
  personId: PersonId,
  endsAfter: Temporal.Instant,
): Promise<readonly Seat[]> {
  const answer = await read(options, {
    sql: `SELECT t.* FROM seat t JOIN shift s ON s.id = t.shift_id
      WHERE t.person_id = ? AND t.landlord_id = ? AND s.ends_at > ? ORDER BY s.starts_at, t.id`,
    values: [personId, landlordId, toDate(endsAfter)],
  });
  return sqlOf(options.engine.dataSource, seatTable).toRows(answer).map(toSeat);
}
