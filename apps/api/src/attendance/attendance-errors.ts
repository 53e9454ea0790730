import type { NotReportable } from "@socialsmart/domain/attendance/check-report";
import type { ReportRefusal } from "@socialsmart/domain/attendance/read-report";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { countOf } from "../kernel/count-of.ts";

/** Why nothing is reported of a shift, now or ever. */
export function notReportableError(refusal: NotReportable) {
  switch (refusal.type) {
    case "ShiftNotEnded": {
      const { endsAt } = refusal;
      const message = `The shift ends at ${endsAt}: who came is reported after that.`;
      return { __typename: "ShiftNotEndedError", message, endsAt: Temporal.Instant.from(endsAt) } as const;
    }
    case "ShiftNotHeld": {
      const { state } = refusal;
      return {
        __typename: "ShiftNotHeldError",
        message: `The shift was not held: it is ${state}.`,
        state,
      } as const;
    }
    case "AttendanceSettled":
      return {
        __typename: "AttendanceSettledError",
        message:
          "The shift is settled: what was reported stands, and only entries of the ledger are reversed.",
      } as const;
    default:
      return assertNever(refusal);
  }
}

type LineRefusal = Exclude<ReportRefusal, { readonly type: "SeatNotFound" | "PledgeNotFound" }>;

/** Why that is not reported of a place. */
export function reportError(refusal: LineRefusal) {
  switch (refusal.type) {
    case "TooManyHeads": {
      const { pledgeId, places } = refusal;
      const message = `The pledge has ${countOf(places, "place")} without a name.`;
      return { __typename: "TooManyHeadsError", message, pledgeId, places } as const;
    }
    case "OwnAttendance": {
      const message = "Nobody reports their own attendance: ask a colleague or a coordinator.";
      return { __typename: "OwnAttendanceError", message, seatId: refusal.seatId } as const;
    }
    case "AttendanceVerified": {
      const { pledgeId, entryId } = refusal;
      const message = "The hours stand in the ledger: reverse that entry first.";
      return { __typename: "AttendanceVerifiedError", message, pledgeId, entryId } as const;
    }
    case "MinutesNeedReason":
      return {
        __typename: "MinutesNeedReasonError",
        message: "Who stayed more than 15 minutes longer than planned needs a reason beside it.",
        lines: refusal.lines,
      } as const;
    default:
      return assertNever(refusal);
  }
}

export function attendanceNotFoundError() {
  return {
    __typename: "AttendanceNotFoundError",
    message: "There is no such attendance, or none of one of those that were named.",
  } as const;
}
