import type { HeadCountReport, SeatReport } from "@socialsmart/domain/attendance/attendance-report";
import { reportAttendance as runReportAttendance } from "@socialsmart/domain/attendance/report-attendance";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { said } from "../../../kernel/given.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { pledgeNotFoundError } from "../../../pledge/pledge-errors.ts";
import { seatNotFoundError } from "../../../seat/seat-errors.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { shiftNotFoundError } from "../../../shift/shift-errors.ts";
import { notReportableError, reportError } from "../../attendance-errors.ts";

export const reportAttendance: NonNullable<MutationResolvers["reportAttendance"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const shiftId = parseId("shift", input.shiftId);
  if (!shiftId) return shiftNotFoundError(input.shiftId);
  const seats: SeatReport[] = [];
  for (const { seatId: text, ...report } of input.seats) {
    const seatId = parseId("seat", text);
    if (!seatId) return seatNotFoundError(text);
    seats.push({ seatId, state: report.state, ...said(report) });
  }
  const headCounts: HeadCountReport[] = [];
  for (const { pledgeId: text, ...report } of input.headCounts) {
    const pledgeId = parseId("pledge", text);
    if (!pledgeId) return pledgeNotFoundError(text);
    headCounts.push({ pledgeId, places: report.places, ...said(report) });
  }

  const command = { shiftId, allCame: input.allCame, seats, headCounts };
  const answer = await afterCommand(context, runReportAttendance(context.deps, context.actor, command, key));
  if (answer.ok) {
    const { changed, placesPresent, minutes } = answer.value;
    const shift = await loadReferred(context.loaders.shift, shiftId);
    return { __typename: "ReportAttendanceSuccess", shift, changed, placesPresent, minutes };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.reportAttendance, key);
  switch (refusal.type) {
    case "ShiftNotFound":
      return shiftNotFoundError(shiftId);
    case "ShiftNotEnded":
    case "ShiftNotHeld":
    case "AttendanceSettled":
      return notReportableError(refusal);
    case "SeatNotFound":
      return seatNotFoundError(refusal.seatId);
    case "PledgeNotFound":
      return pledgeNotFoundError(refusal.pledgeId);
    case "TooManyHeads":
    case "OwnAttendance":
    case "AttendanceVerified":
    case "MinutesNeedReason":
      return reportError(refusal);
    default:
      return assertNever(refusal);
  }
};
