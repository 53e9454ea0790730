import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { Seat } from "@socialsmart/domain/seat/seat";
import type { Interval } from "@socialsmart/domain/shift/iso-week";
import { toDate } from "../schema/values.ts";
import type { Scope } from "../transaction/rows.ts";
import { seatTable, toSeat } from "./seat-row.ts";

/**
 * The person's seats on shifts that are not cancelled and share a moment with the half-open interval, by id. A locking read,
 * where rows can be locked: it sees the seats and the shifts' times as they are now, at REPEATABLE READ too.
 */
export async function listOverlapping(
  { manager, landlordId, hasRowLocks }: Scope,
  personId: PersonId,
  { from, to }: Interval,
): Promise<readonly Seat[]> {
  const query = manager
    .createQueryBuilder(seatTable, "t")
    .innerJoin("shift", "s", "s.id = t.shift_id")
    .where("t.person_id = :personId AND t.landlord_id = :landlordId", { personId, landlordId })
    .andWhere("s.state <> 'CANCELLED' AND s.starts_at < :to AND s.ends_at > :from", {
      from: toDate(from),
      to: toDate(to),
    })
    .orderBy("t.id");
  const rows = await (hasRowLocks ? query.setLock("pessimistic_write") : query).getMany();
  return rows.map(toSeat);
}
