import { attendanceSheet, type SheetLine } from "@socialsmart/domain/attendance/attendance-sheet";
import { checkReportable } from "@socialsmart/domain/attendance/check-report";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Reader } from "@socialsmart/domain/store/reader";

/** A line of the sheet, in words. */
export type NamedLine = SheetLine & {
  /** Null where heads are counted. */
  readonly name: string | null;
  readonly organisation: string;
};

/** A shift that was held, and who came as far as anybody has said. */
export type AttendanceSeen = {
  readonly shift: Shift;
  readonly initiative: Initiative;
  readonly lines: readonly NamedLine[];
};

const PLEDGES_AT_MOST = 200;

/** Who was to come to a shift, for its host and coordinators: it has people's names. Undefined if there is no such shift. */
export async function readSheet(reader: Reader, shiftId: ShiftId): Promise<AttendanceSeen | undefined> {
  const [sheet] = await readSheets(reader, await reader.shifts.byIds([shiftId]));
  return sheet;
}

/** Those of several shifts, in their order. */
async function readSheets(reader: Reader, shifts: readonly Shift[]): Promise<readonly AttendanceSeen[]> {
  const ids = shifts.map(({ id }) => id);
  const held = { states: ["CONFIRMED", "FULFILLED"] } as const;
  const [pages, attendances, initiatives] = await Promise.all([
    reader.pledges.pageByShifts(ids, held, { first: PLEDGES_AT_MOST, after: null }),
    reader.attendances.listByShifts(ids),
    reader.initiatives.byIds([...new Set(shifts.map(({ initiativeId }) => initiativeId))]),
  ]);
  const pledges = [...pages.values()].flatMap(({ items }) => items);
  const [seatsOf, organisations] = await Promise.all([
    reader.seats.listByPledges(pledges.map(({ id }) => id)),
    reader.organisations.byIds([...new Set(pledges.map(({ organisationId }) => organisationId))]),
  ]);
  const seats = [...seatsOf.values()].flat();
  const people = await reader.people.byIds([...new Set(seats.map(({ personId }) => personId))]);
  const names = new Map<string, string>([
    ...people.map(({ id, displayName }) => [id, displayName] as const),
    ...organisations.map(({ id, name }) => [id, name] as const),
  ]);
  return shifts.flatMap((shift): AttendanceSeen[] => {
    const initiative = initiatives.find(({ id }) => id === shift.initiativeId);
    if (!initiative) return [];
    const ofShift = pages.get(shift.id)?.items ?? [];
    const seated = ofShift.flatMap(({ id }) => seatsOf.get(id) ?? []);
    const sheet = attendanceSheet(shift, ofShift, seated, attendances.get(shift.id) ?? []);
    const lines = sheet.map((line) => ({
      ...line,
      name: line.seat && (names.get(line.seat.personId) ?? "–"),
      organisation: names.get(line.pledge.organisationId) ?? "–",
    }));
    return [{ shift, initiative, lines }];
  });
}

/** The same while it is to be said who came: once the shift has ended, until it is settled or everybody has been reported. */
export async function readUnreported(
  reader: Reader,
  shiftId: ShiftId,
  now: Temporal.Instant,
): Promise<AttendanceSeen | undefined> {
  const [sheet] = await allUnreported(reader, await reader.shifts.byIds([shiftId]), now);
  return sheet;
}

/** Of several shifts those of which it is still to be said who came. */
export async function allUnreported(
  reader: Reader,
  shifts: readonly Shift[],
  now: Temporal.Instant,
): Promise<readonly AttendanceSeen[]> {
  const held = shifts.filter((shift) => shift.taken > 0 && checkReportable(shift, now).ok);
  return (await readSheets(reader, held)).filter((sheet) => unreported(sheet).length > 0);
}

/** The lines that nobody has said anything of. */
export function unreported({ lines }: Pick<AttendanceSeen, "lines">): readonly NamedLine[] {
  return lines.filter(({ attendance }) => !attendance);
}
