import type { LandlordId, PersonId } from "@socialsmart/domain/kernel/ids";
import type { Seat } from "@socialsmart/domain/seat/seat";
import { type ReadOptions, read } from "../reader/read.ts";
import { toDate } from "../schema/values.ts";
import { seatTable, toSeat } from "./seat-row.ts";

/** The person's seats on shifts that end after that moment, by (start, id). */
export async function seatsByPerson(
  options: ReadOptions,
  landlordId: LandlordId,
  personId: PersonId,
  endsAfter: Temporal.Instant,
): Promise<readonly Seat[]> {
  const rows = await read(options, (manager) =>
    manager
      .createQueryBuilder(seatTable, "t")
      .innerJoin("shift", "s", "s.id = t.shift_id")
      .where("t.person_id = :personId AND t.landlord_id = :landlordId", { personId, landlordId })
      .andWhere("s.ends_at > :endsAfter", { endsAfter: toDate(endsAfter) })
      .orderBy("s.starts_at")
      .addOrderBy("t.id")
      .getMany(),
  );
  return rows.map(toSeat);
}
