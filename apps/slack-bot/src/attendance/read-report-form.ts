import type {
  HeadCountReport,
  ReportAttendance,
  SeatReport,
} from "@socialsmart/domain/attendance/attendance-report";
import { REPORTED_STATES } from "@socialsmart/domain/attendance/attendance-states";
import { MAX_REPORTED_MINUTES } from "@socialsmart/domain/attendance/check-report";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import { parseHours } from "../pledge/understanding/parse-pledge-text.ts";
import type { OpenView } from "../slack/requests.ts";
import type { FieldErrors } from "../slack/submitted.ts";
import type { Text } from "../texts/text.ts";
import type { AttendanceSeen, NamedLine } from "./read-sheet.ts";
import { lineKey, REPORT_FIELDS } from "./report-form.ts";

/** Reads what was filled in of each line of the sheet; of lines that the form did not have it says nothing. */
export function readReportForm(
  { shift, lines }: AttendanceSeen,
  { values }: Pick<OpenView, "values">,
  text: Text,
): Result<ReportAttendance, FieldErrors> {
  const errors: Record<string, string> = {};
  const seats: SeatReport[] = [];
  const headCounts: HeadCountReport[] = [];
  const reason = values.get(REPORT_FIELDS.reason) ?? null;
  const lengthOf = (line: NamedLine): number | null => {
    const block = `${REPORT_FIELDS.length}${lineKey(line)}`;
    const typed = values.get(block);
    if (typed === undefined) return null;
    const minutes = parseHours(typed);
    if (minutes === undefined || minutes < 1 || minutes > MAX_REPORTED_MINUTES)
      errors[block] = text.plain("attendance.lengthUnclear");
    return minutes ?? null;
  };
  for (const line of lines) {
    const state = REPORTED_STATES.find((one) => one === values.get(`${REPORT_FIELDS.state}${lineKey(line)}`));
    const counted = values.get(`${REPORT_FIELDS.heads}${lineKey(line)}`);
    if (line.seat && state) {
      const minutes = state === "PRESENT" ? lengthOf(line) : null;
      seats.push({ seatId: line.seat.id, state, minutes, reason: reasonOf(line, minutes, reason) });
    } else if (!line.seat && counted !== undefined) {
      const places = /^\s*\d{1,4}\s*$/.test(counted) ? Number(counted) : -1;
      if (places < 0 || places > line.places)
        errors[`${REPORT_FIELDS.heads}${lineKey(line)}`] = text.plain("attendance.headsUnclear", {
          places: line.places,
        });
      const minutes = places > 0 ? lengthOf(line) : null;
      headCounts.push({
        pledgeId: line.pledge.id,
        places: Math.max(0, places),
        minutes,
        reason: reasonOf(line, minutes, reason),
      });
    }
  }
  return Object.keys(errors).length > 0 ? err(errors) : ok({ shiftId: shift.id, seats, headCounts });
}

/** The form asks once why somebody stayed longer than planned: it is the reason of those who did. */
function reasonOf(
  { plannedMinutes, attendance }: NamedLine,
  minutes: number | null,
  reason: string | null,
): string | null {
  if (minutes !== null && minutes > plannedMinutes) return reason;
  return attendance?.reason && attendance.reason !== reason ? attendance.reason : null;
}
