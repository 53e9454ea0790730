import { type Attendance, reportedMinutes } from "@socialsmart/domain/attendance/attendance";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { AttendanceFilter } from "@socialsmart/domain/store/filters";
import type { PlacedInitiative } from "@socialsmart/domain/store/listed";
import type { Reader } from "@socialsmart/domain/store/reader";

/** What one organisation's people did on a shift. */
export type OrganisationHours = {
  readonly organisation: string;
  readonly places: number;
  readonly minutes: number;
  /** What was said of minutes that are more than was planned. */
  readonly reasons: readonly string[];
};

/** The reported hours of a shift that wait to be verified. */
export type ShiftHours = {
  readonly shift: Shift;
  readonly initiative: PlacedInitiative;
  readonly attendances: readonly Attendance[];
  readonly organisations: readonly OrganisationHours[];
  readonly minutes: number;
};

/** No more are verified at once than a command takes. */
const READ_AT_MOST = 200;

/**
 * The hours that wait, shift by shift, by start; those reported first are read first.
 *
 * @param filter undefined where there are none
 */
export async function readHoursToVerify(
  reader: Reader,
  filter: AttendanceFilter | undefined,
): Promise<{ readonly items: readonly ShiftHours[]; readonly isCut: boolean }> {
  if (!filter) return { items: [], isCut: false };
  const page = await reader.attendances.page(filter, { first: READ_AT_MOST, after: null });
  const shifts = await reader.shifts.byIds([...new Set(page.items.map(({ shiftId }) => shiftId))]);
  const [initiatives, organisations] = await Promise.all([
    reader.initiatives.byIds([...new Set(shifts.map(({ initiativeId }) => initiativeId))]),
    reader.organisations.byIds([...new Set(page.items.map(({ organisationId }) => organisationId))]),
  ]);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const items = shifts.flatMap((shift): ShiftHours[] => {
    const initiative = initiatives.find(({ id }) => id === shift.initiativeId);
    const attendances = page.items.filter(({ shiftId }) => shiftId === shift.id);
    if (!initiative) return [];
    const byOrganisation = Map.groupBy(attendances, ({ organisationId }) => organisationId);
    return [
      {
        ...{ shift, initiative, attendances, minutes: minutesOf(attendances) },
        organisations: [...byOrganisation].map(([id, its]) => ({
          organisation: names.get(id) ?? "–",
          places: its.reduce((sum, { places }) => sum + places, 0),
          minutes: minutesOf(its),
          reasons: [...new Set(its.flatMap(({ reason }) => reason ?? []))],
        })),
      },
    ];
  });
  const byStart = (a: ShiftHours, b: ShiftHours) =>
    Temporal.Instant.compare(a.shift.startsAt, b.shift.startsAt);
  return { items: items.toSorted(byStart), isCut: page.hasNextPage };
}

function minutesOf(attendances: readonly Attendance[]): number {
  return attendances.reduce((sum, one) => sum + reportedMinutes(one), 0);
}
