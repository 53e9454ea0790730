import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Scope } from "../transaction/rows.ts";
import { saveOverVersion } from "../transaction/save-over-version.ts";
import { shiftTable, toShiftRow } from "./shift-row.ts";

/** @throws {ConcurrentChange} when the shift has another version by now */
export async function saveShift(scope: Scope, shift: Shift): Promise<void> {
  const { id, taken, offered, capacity } = shift;
  if (!(taken >= 0 && offered >= 0 && taken + offered <= capacity)) {
    throw new Error(`Shift ${id} cannot have ${taken} of ${capacity} places taken and ${offered} offered`);
  }
  await saveOverVersion(scope, shiftTable, toShiftRow(shift));
}
