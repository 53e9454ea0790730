import type { PledgeId, SeatId, ShiftId } from "../kernel/ids.ts";
import type { ReportedState } from "./attendance-states.ts";

/** What is said of a place with a name on it. */
export type SeatReport = {
  readonly seatId: SeatId;
  readonly state: ReportedState;
  /** As planned, where nothing is said. */
  readonly minutes?: number | null;
  readonly reason?: string | null;
};

/** What is said of those places of a pledge that have no name. */
export type HeadCountReport = {
  readonly pledgeId: PledgeId;
  /** How many came. */
  readonly places: number;
  /** Of each of them; as planned, where nothing is said. */
  readonly minutes?: number | null;
  readonly reason?: string | null;
};

export type ReportAttendance = {
  readonly shiftId: ShiftId;
  /** Everybody came of whom nothing has been reported yet, for as long as was planned. Nothing else is said beside it. */
  readonly allCame?: boolean;
  readonly seats?: readonly SeatReport[];
  readonly headCounts?: readonly HeadCountReport[];
};
