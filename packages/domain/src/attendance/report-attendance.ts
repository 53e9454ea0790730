import { type Actor, actorId } from "../access/actor.ts";
import { mayReportAttendance } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { ShiftId } from "../kernel/ids.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { tellQuestionChanged } from "../notice/tell-question-changed.ts";
import { changeRoster } from "../pledge/change-roster.ts";
import type { OpenRoster } from "../pledge/open-roster.ts";
import { reportersOf } from "../pledge/pledgers-of.ts";
import type { Command, CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { type Attendance, reportedMinutes } from "./attendance.ts";
import type { ReportAttendance } from "./attendance-report.ts";
import { attendanceSheet, type SheetLine } from "./attendance-sheet.ts";
import { moveAttendance } from "./attendance-states.ts";
import { checkReport, checkReportable, type NotReportable } from "./check-report.ts";
import { type PlacesReported, type ReportRefusal, readReport } from "./read-report.ts";

export type AttendanceReported = {
  readonly shiftId: ShiftId;
  /** Seats, and pledges whose heads are counted, of which something else is said than before. */
  readonly changed: number;
  /** Places of the shift that somebody came to, and their minutes in all, as they are now known. */
  readonly placesPresent: number;
  readonly minutes: number;
};
export type ReportAttendanceRefusal =
  | NotAllowed
  | NotFound<"Shift">
  | InvalidInput
  | NotReportable
  | ReportRefusal;

/**
 * Says who came to a shift and how long they stayed: by the host's people on site, or by a coordinator, but by nobody of their
 * own seat. What was said can be corrected until the shift is settled, unless its minutes have been verified.
 */
export async function reportAttendance(
  deps: Deps,
  actor: Actor,
  input: ReportAttendance,
  key: string | null,
): Promise<Result<AttendanceReported, ReportAttendanceRefusal | CommandKeyReused>> {
  const { shiftId } = input;
  const command = { actor, name: "reportAttendance", key, input };
  return deps.store.transaction<AttendanceReported, ReportAttendanceRefusal>(command, async (tx) => {
    const shift = await tx.shifts.byId(shiftId);
    const initiative = shift && (await tx.initiatives.byId(shift.initiativeId));
    if (!mayReportAttendance(actor, initiative?.hostOrganisationId)) return err({ type: "NotAllowed" });
    const sound = checkReport(input);
    if (!sound.ok) return sound;
    const answer = await changeRoster<AttendanceReported, ReportAttendanceRefusal>(
      deps,
      tx,
      command,
      shiftId,
      (roster) => reportOn(deps, tx, command, roster, input),
    );
    return answer ?? err({ type: "ShiftNotFound" });
  });
}

async function reportOn(
  deps: Deps,
  tx: Transaction,
  command: Command,
  { shift, pledges, initiative, now }: OpenRoster,
  input: ReportAttendance,
): Promise<Result<AttendanceReported, ReportAttendanceRefusal>> {
  const reportable = checkReportable(shift, now);
  if (!reportable.ok) return reportable;
  const { id: shiftId } = shift;
  const attendances = await tx.attendances.listByShift(shiftId);
  const sheet = attendanceSheet(shift, pledges, await tx.seats.listByShift(shiftId), attendances);
  const report = readReport(sheet, input, actorId(command.actor));
  if (!report.ok) return report;
  let changed = 0;
  const known = new Map(attendances.map((one) => [one.id, one]));
  for (const said of report.value) {
    const after = await write(deps, tx, command, said);
    known.set(after.id, after);
    changed += 1;
  }
  if (changed > 0) {
    const question = { question: "ATTENDANCE", shiftId } as const;
    await tellQuestionChanged(tx, await reportersOf(tx, initiative), question, now);
  }
  const present = [...known.values()];
  return ok({
    shiftId,
    changed,
    placesPresent: present.reduce((sum, { places }) => sum + places, 0),
    minutes: present.reduce((sum, one) => sum + reportedMinutes(one), 0),
  });
}

async function write(
  deps: Deps,
  tx: Transaction,
  command: Command,
  { line, state, places, minutesEach, reason }: PlacesReported,
): Promise<Attendance> {
  const { pledge, seat, attendance: before } = line;
  const from = before?.state ?? "EXPECTED";
  const after: Attendance = {
    ...identityOf(deps, line),
    state: moveAttendance(from, state),
    places,
    minutesEach,
    reason,
    reportedBy: command.actor.kind === "PERSON" ? command.actor.personId : null,
    reportedAt: deps.clock.now(),
    entryId: null,
  };
  if (before) await tx.attendances.save(after);
  else await tx.attendances.insert(after);
  await record(deps, tx, command, after.id, {
    state: [from, state],
    places: [before?.places ?? null, places],
    minutes: [before ? reportedMinutes(before) : null, reportedMinutes(after)],
    shiftId: pledge.shiftId,
    pledgeId: pledge.id,
    seatId: seat?.id ?? null,
  });
  return after;
}

/** What an attendance is of, which no report changes. */
function identityOf({ ids }: Deps, { pledge, seat, attendance }: SheetLine) {
  const { id: pledgeId, landlordId, shiftId, organisationId } = pledge;
  return {
    id: attendance?.id ?? ids.next("attendance"),
    landlordId,
    shiftId,
    pledgeId,
    organisationId,
    seatId: seat?.id ?? null,
    personId: seat?.personId ?? null,
  };
}
