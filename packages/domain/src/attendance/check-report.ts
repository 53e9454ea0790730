import { assertNever } from "../kernel/assert-never.ts";
import { InputCheck } from "../kernel/input.ts";
import { MAX_REASON_LENGTH } from "../kernel/reason.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { Shift } from "../shift/shift.ts";
import { hasEnded } from "../shift/shift-phase.ts";
import type { HeadCountReport, ReportAttendance, SeatReport } from "./attendance-report.ts";

/** Somebody who stayed up to this much longer than planned need not say why. */
const MINUTES_BEYOND_PLAN = 15;
/** Of one place on one shift. */
export const MAX_REPORTED_MINUTES = 24 * 60;
/** Of one command; a shift has fewer. */
const MAX_LINES = 1000;

export type NotReportable =
  | { readonly type: "ShiftNotEnded"; readonly endsAt: string }
  /** A draft, or cancelled. */
  | { readonly type: "ShiftNotHeld"; readonly state: "DRAFT" | "CANCELLED" }
  /** What was said of who came can no longer be corrected; only the ledger's entries can be reversed. */
  | { readonly type: "AttendanceSettled" };

/** Who came is said of a shift that was held, once it has ended and until it is settled. */
export function checkReportable(
  { state, endsAt }: Pick<Shift, "state" | "endsAt">,
  now: Temporal.Instant,
): Result<null, NotReportable> {
  switch (state) {
    case "DRAFT":
    case "CANCELLED":
      return err({ type: "ShiftNotHeld", state });
    case "SETTLED":
      return err({ type: "AttendanceSettled" });
    case "OPEN":
      return hasEnded({ endsAt }, now) ? ok(null) : err({ type: "ShiftNotEnded", endsAt: endsAt.toString() });
    default:
      return assertNever(state);
  }
}

/** Finds all that is wrong with what is reported, whatever the shift. */
export function checkReport({
  allCame = false,
  seats = [],
  headCounts = [],
}: ReportAttendance): Result<null, InvalidInput> {
  const check = new InputCheck();
  if (allCame && seats.length + headCounts.length > 0)
    check.add("allCame", { type: "ConflictsWith", field: seats.length > 0 ? "seats" : "headCounts" });
  if (!allCame && seats.length + headCounts.length === 0) check.add("seats", { type: "Empty" });
  for (const [field, lines] of Object.entries({ seats, headCounts }))
    if (lines.length > MAX_LINES) check.add(field, { type: "TooMany", max: MAX_LINES });
  checkOnce(
    check,
    "seats",
    seats.map(({ seatId }) => seatId),
  );
  checkOnce(
    check,
    "headCounts",
    headCounts.map(({ pledgeId }) => pledgeId),
  );
  for (const [index, report] of seats.entries()) checkSeat(check, `seats.${index}`, report);
  for (const [index, report] of headCounts.entries()) checkHeadCount(check, `headCounts.${index}`, report);
  return check.refusal() ?? ok(null);
}

/** Of two things that are said of the same place nobody knows which one is meant. */
function checkOnce(check: InputCheck, field: string, ids: readonly string[]): void {
  for (const [index, id] of ids.entries()) {
    const first = ids.indexOf(id);
    if (first !== index)
      check.add(`${field}.${index}`, { type: "ConflictsWith", field: `${field}.${first}` });
  }
}

function checkSeat(check: InputCheck, path: string, { state, minutes, reason }: SeatReport): void {
  if (minutes !== undefined && minutes !== null && state !== "PRESENT")
    check.add(`${path}.minutes`, { type: "ConflictsWith", field: `${path}.state` });
  checkAmount(check, path, { minutes, reason });
}

function checkHeadCount(check: InputCheck, path: string, { places, minutes, reason }: HeadCountReport): void {
  check.integer(`${path}.places`, places, { min: 0, max: Number.MAX_SAFE_INTEGER });
  if (minutes !== undefined && minutes !== null && places === 0)
    check.add(`${path}.minutes`, { type: "ConflictsWith", field: `${path}.places` });
  checkAmount(check, path, { minutes, reason });
}

function checkAmount(
  check: InputCheck,
  path: string,
  {
    minutes,
    reason,
  }: { readonly minutes: number | null | undefined; readonly reason: string | null | undefined },
): void {
  if (minutes !== undefined && minutes !== null)
    check.integer(`${path}.minutes`, minutes, { min: 1, max: MAX_REPORTED_MINUTES });
  if (reason) check.text(`${path}.reason`, reason, { max: MAX_REASON_LENGTH, lines: "MANY", optional: true });
}

/** Whether somebody stayed so long that they are to say why. */
export function isBeyondPlan(minutes: number, plannedMinutes: number): boolean {
  return minutes > plannedMinutes + MINUTES_BEYOND_PLAN;
}
