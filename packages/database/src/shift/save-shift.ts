import type { Shift } from "@socialsmart/domain/shift/shift";
import { ConcurrentChange } from "../transaction/concurrent-change.ts";
import type { Scope } from "../transaction/rows.ts";
import { shiftTable, toShiftRow } from "./shift-row.ts";

/**
 * Overwrites the shift in one guarded UPDATE: it holds on every node of a cluster, where a row lock reaches one only.
 *
 * @throws {ConcurrentChange} when the shift has another version by now
 */
export async function saveShift({ manager, landlordId }: Scope, shift: Shift): Promise<void> {
  if (shift.landlordId !== landlordId) throw new Error(`Shift ${shift.id} belongs to ${shift.landlordId}`);
  if (!(shift.taken >= 0 && shift.taken <= shift.capacity)) {
    throw new Error(`Shift ${shift.id} cannot have ${shift.taken} of ${shift.capacity} places taken`);
  }
  const { affected } = await manager
    .createQueryBuilder()
    .update(shiftTable)
    .set({ ...toShiftRow(shift), version: shift.version + 1 })
    .where("id = :id AND landlord_id = :landlordId AND version = :version", {
      id: shift.id,
      landlordId,
      version: shift.version,
    })
    .execute();
  if (affected === 1) return;
  const exists = await manager.existsBy(shiftTable, { id: shift.id, landlord_id: landlordId });
  if (!exists) throw new Error(`There is no shift ${shift.id} to save`);
  throw new ConcurrentChange(`Shift ${shift.id} is no longer at version ${shift.version}`);
}
