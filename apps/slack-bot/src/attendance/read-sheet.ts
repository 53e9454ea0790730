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
  const held = { states: ["CONFIRMED", "FULFILLED"] } as const;
  const [[shift], pages, attendances] = await Promise.all([
    reader.shifts.byIds([shiftId]),
    reader.pledges.pageByShifts([shiftId], held, { first: PLEDGES_AT_MOST, after: null }),
    reader.attendances.listByShifts([shiftId]),
  ]);
  if (!shift) return undefined;
  const pledges = pages.get(shiftId)?.items ?? [];
  const [[initiative], seatsOf, organisations] = await Promise.all([
    reader.initiatives.byIds([shift.initiativeId]),
    reader.seats.listByPledges(pledges.map(({ id }) => id)),
    reader.organisations.byIds([...new Set(pledges.map(({ organisationId }) => organisationId))]),
  ]);
  const seats = [...seatsOf.values()].flat();
  const people = await reader.people.byIds([...new Set(seats.map(({ personId }) => personId))]);
  const lines = attendanceSheet(shift, pledges, seats, attendances.get(shiftId) ?? []).map((line) => ({
    ...line,
    name: line.seat && (people.find(({ id }) => id === line.seat?.personId)?.displayName ?? "–"),
    organisation: organisations.find(({ id }) => id === line.pledge.organisationId)?.name ?? "–",
  }));
  return initiative && { shift, initiative, lines };
}

/** The same while it is to be said who came: once the shift has ended, until it is settled or everybody has been reported. */
export async function readUnreported(
  reader: Reader,
  shiftId: ShiftId,
  now: Temporal.Instant,
): Promise<AttendanceSeen | undefined> {
  const seen = await readSheet(reader, shiftId);
  const isWanted =
    seen && checkReportable(seen.shift, now).ok && seen.lines.some(({ attendance }) => !attendance);
  return isWanted ? seen : undefined;
}
