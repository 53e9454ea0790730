import type { Attendance } from "../attendance/attendance.ts";
import type { Shift } from "../shift/shift.ts";
import type { Transaction } from "../store/transaction.ts";
import type { HoursOf } from "./check-verifier.ts";

/** The attendance's shift, and whose hours they are. */
export async function hoursOf(
  tx: Transaction,
  { shiftId, organisationId, personId }: Attendance,
): Promise<{ readonly shift: Shift; readonly hours: HoursOf }> {
  const shift = await tx.shifts.byId(shiftId);
  const initiative = shift && (await tx.initiatives.byId(shift.initiativeId));
  const organisation = await tx.organisations.byId(organisationId);
  if (!initiative || !organisation) throw new Error(`Attendance on ${shiftId} is of nobody's shift`);
  const { hostOrganisationId } = initiative;
  const isLandlords = organisation.kind === "LANDLORD";
  return { shift, hours: { organisationId, personId, isLandlords, hostOrganisationId } };
}
