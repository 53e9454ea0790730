import { seesAllOfPledge } from "@socialsmart/domain/access/policy";
import type { Attendance } from "@socialsmart/domain/attendance/attendance";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { loadReferred } from "../loading/load-by-id.ts";
import type { ApiContext } from "../server/api-context.ts";

/** What was reported of a shift, of those pledges that whoever asks sees all of. */
export async function attendancesShown(
  { id: parentId, initiativeId }: Pick<Shift, "id" | "initiativeId">,
  { actor, loaders }: ApiContext,
): Promise<readonly Attendance[]> {
  const attendances = await loaders.attendancesByShift.load({ parentId, args: null });
  if (attendances.length === 0) return attendances;
  const { hostOrganisationId } = await loadReferred(loaders.initiative, initiativeId);
  return attendances.filter((attendance) => seesAllOfPledge(actor, attendance, hostOrganisationId));
}

/** What was reported of a seat; of a pledge's counted heads where there is no seat. */
export async function attendanceOf(
  { shiftId, pledgeId, seatId }: Pick<Attendance, "shiftId" | "pledgeId" | "seatId">,
  { loaders }: ApiContext,
): Promise<Attendance | null> {
  const attendances = await loaders.attendancesByShift.load({ parentId: shiftId, args: null });
  return attendances.find((one) => one.pledgeId === pledgeId && one.seatId === seatId) ?? null;
}
