import type { PersonId } from "@socialsmart/domain/kernel/ids";
import { signatureTable } from "../appendix/signature-row.ts";
import { attendanceTable } from "../attendance/attendance-row.ts";
import { clearanceNoteTable } from "../clearance/clearance-note-row.ts";
import { pledgeTable } from "../pledge/pledge-row.ts";
import { seatTable, toSeat, toSeatRow } from "../seat/seat-row.ts";
import { rowsOf, type Scope } from "../transaction/rows.ts";

/** What a use case reads of a person once they are locked. Seats are read as they are now, also where other reads are of before. */
export async function hasDoneAnything(scope: Scope, personId: PersonId): Promise<boolean> {
  const own = { landlord_id: scope.landlordId };
  const seats = await rowsOf(scope, seatTable, toSeat, toSeatRow).lockAll({ person_id: personId }, ["id"]);
  if (seats.length > 0) return true;
  const { manager } = scope;
  return (
    (await manager.existsBy(attendanceTable, { ...own, person_id: personId })) ||
    (await manager.existsBy(pledgeTable, { ...own, made_by: personId })) ||
    (await manager.existsBy(signatureTable, { ...own, person_id: personId })) ||
    (await manager.existsBy(clearanceNoteTable, { ...own, person_id: personId }))
  );
}
