import type { LedgerEntryId, PledgeId, SeatId } from "../kernel/ids.ts";
import type { NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { ReportAttendance } from "./attendance-report.ts";
import type { SheetLine } from "./attendance-sheet.ts";
import type { ReportedState } from "./attendance-states.ts";
import { isBeyondPlan } from "./check-report.ts";

/** What is said of one line of the sheet. */
export type PlacesReported = {
  readonly line: SheetLine;
  readonly state: ReportedState;
  readonly places: number;
  readonly minutesEach: number | null;
  readonly reason: string | null;
};

/** Which line it is about: of a pledge's counted places there is no seat. */
export type LineRef = { readonly pledgeId: PledgeId; readonly seatId: SeatId | null };

export type ReportRefusal =
  /** None of the shift's, or not one that was to come. */
  | (NotFound<"Seat"> & { readonly seatId: SeatId })
  | (NotFound<"Pledge"> & { readonly pledgeId: PledgeId })
  /** More heads than the pledge has places without a name. */
  | { readonly type: "TooManyHeads"; readonly pledgeId: PledgeId; readonly places: number }
  /** Nobody reports themselves. */
  | { readonly type: "OwnAttendance"; readonly seatId: SeatId }
  /** It stands in the ledger: whoever verified it reverses that first. */
  | ({ readonly type: "AttendanceVerified"; readonly entryId: LedgerEntryId } & LineRef)
  /** More than was planned and a little: each of these is to say why. */
  | {
      readonly type: "MinutesNeedReason";
      readonly lines: readonly (LineRef & { readonly plannedMinutes: number })[];
    };

/** Reads a report against the sheet of its shift: what it says that is new, line by line. @param reporterId a person's, if one reports */
export function readReport(
  sheet: readonly SheetLine[],
  { allCame = false, seats = [], headCounts = [] }: ReportAttendance,
  reporterId: string | null,
): Result<readonly PlacesReported[], ReportRefusal> {
  if (allCame) {
    const open = sheet.filter(({ attendance, seat }) => !attendance && !isOwn(seat, reporterId));
    return ok(open.map((line) => present(line, line.places, null, null)));
  }
  const said: PlacesReported[] = [];
  for (const { seatId, state, minutes = null, reason = null } of seats) {
    const line = sheet.find(({ seat }) => seat?.id === seatId);
    if (!line) return err({ type: "SeatNotFound", seatId });
    if (isOwn(line.seat, reporterId)) return err({ type: "OwnAttendance", seatId });
    said.push(state === "PRESENT" ? present(line, 1, minutes, reason) : absent(line, state, reason));
  }
  for (const { pledgeId, places, minutes = null, reason = null } of headCounts) {
    const line = sheet.find(({ pledge, seat }) => pledge.id === pledgeId && !seat);
    if (!line) return err({ type: "PledgeNotFound", pledgeId });
    if (places > line.places) return err({ type: "TooManyHeads", pledgeId, places: line.places });
    said.push(places > 0 ? present(line, places, minutes, reason) : absent(line, "NO_SHOW", reason));
  }
  const news = said.filter(isNew);
  return checkVerified(news) ?? checkReasons(news) ?? ok(news);
}

function present(
  line: SheetLine,
  places: number,
  minutes: number | null,
  reason: string | null,
): PlacesReported {
  const minutesEach = minutes ?? line.plannedMinutes;
  return { line, state: "PRESENT", places, minutesEach, reason: worded(reason) };
}

function absent(
  line: SheetLine,
  state: Exclude<ReportedState, "PRESENT">,
  reason: string | null,
): PlacesReported {
  return { line, state, places: 0, minutesEach: null, reason: worded(reason) };
}

function worded(reason: string | null): string | null {
  return reason?.trim() || null;
}

function isOwn(seat: SheetLine["seat"], reporterId: string | null): boolean {
  return seat !== null && seat.personId === reporterId;
}

function isNew({ line: { attendance }, state, places, minutesEach, reason }: PlacesReported): boolean {
  return (
    !attendance ||
    attendance.state !== state ||
    attendance.places !== places ||
    attendance.minutesEach !== minutesEach ||
    attendance.reason !== reason
  );
}

function checkVerified(news: readonly PlacesReported[]) {
  for (const { line } of news) {
    const entryId = line.attendance?.entryId;
    if (entryId) return err({ type: "AttendanceVerified", entryId, ...refOf(line) });
  }
  return undefined;
}

function checkReasons(news: readonly PlacesReported[]) {
  const lacking = news.filter(
    ({ line, minutesEach, reason }) =>
      minutesEach !== null && reason === null && isBeyondPlan(minutesEach, line.plannedMinutes),
  );
  if (lacking.length === 0) return undefined;
  const lines = lacking.map(({ line }) => ({ ...refOf(line), plannedMinutes: line.plannedMinutes }));
  return err({ type: "MinutesNeedReason", lines });
}

function refOf({ pledge, seat }: SheetLine): LineRef {
  return { pledgeId: pledge.id, seatId: seat?.id ?? null };
}
