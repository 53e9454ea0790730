import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Reader } from "@socialsmart/domain/store/reader";

export type ShiftSeen = { readonly shift: Shift; readonly initiative: Initiative };

/** The shift as it stands now; undefined if there is none with that id, or it is another landlord's. */
export async function seeShift(reader: Reader, id: ShiftId | undefined): Promise<ShiftSeen | undefined> {
  const [shift] = id ? await reader.shifts.byIds([id]) : [];
  const [initiative] = shift ? await reader.initiatives.byIds([shift.initiativeId]) : [];
  return shift && initiative && { shift, initiative };
}
