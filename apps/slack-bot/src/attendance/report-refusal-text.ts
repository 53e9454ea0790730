import type { ReportAttendanceRefusal } from "@socialsmart/domain/attendance/report-attendance";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import { refusalText, type Wording } from "../pledge/refusal-text.ts";
import { lengthOf, momentOf } from "../texts/dates.ts";

export type ReportRefused = ReportAttendanceRefusal | CommandKeyReused;

/** Why it is not reported who came. */
export function reportRefusalText(refusal: ReportRefused, wording: Wording): string {
  const { text, where, zone } = wording;
  switch (refusal.type) {
    case "NotAllowed":
      return text.in(where, "refusal.reportNotAllowed");
    case "ShiftNotEnded":
      return text.in(where, "refusal.shiftNotEnded", {
        end: momentOf(text, Temporal.Instant.from(refusal.endsAt), zone),
      });
    case "ShiftNotHeld":
      return text.in(where, "refusal.shiftNotHeld");
    case "AttendanceSettled":
      return text.in(where, "refusal.attendanceSettled");
    case "SeatNotFound":
      return text.in(where, "refusal.seatNotFound");
    case "TooManyHeads":
      return text.in(where, "attendance.headsUnclear", { places: refusal.places });
    case "OwnAttendance":
      return text.in(where, "refusal.ownAttendance");
    case "AttendanceVerified":
      return text.in(where, "refusal.attendanceVerified");
    case "MinutesNeedReason":
      return text.in(where, "refusal.minutesNeedReason", {
        planned: lengthOf(text, Math.min(...refusal.lines.map(({ plannedMinutes }) => plannedMinutes))),
      });
    case "ShiftNotFound":
    case "PledgeNotFound":
    case "InvalidInput":
    case "CommandKeyReused":
      return refusalText(refusal, wording);
    default:
      return assertNever(refusal);
  }
}
