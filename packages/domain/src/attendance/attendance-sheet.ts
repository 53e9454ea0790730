import type { Pledge } from "../pledge/pledge.ts";
import type { Seat } from "../seat/seat.ts";
import type { Shift } from "../shift/shift.ts";
import { nameBy } from "../shift/shift-deadlines.ts";
import type { Attendance } from "./attendance.ts";

/** One line of what a host checks off: a seat, or the places of a pledge that are counted. */
export type SheetLine = {
  readonly pledge: Pledge;
  /** Null where heads are counted. */
  readonly seat: Seat | null;
  /** 1 of a seat. */
  readonly places: number;
  /** Planned minutes of each place. */
  readonly plannedMinutes: number;
  /** What was reported, if anything was. */
  readonly attendance: Attendance | null;
};

/**
 * All who were to come to a shift, pledge by pledge, seats first. Places without a name are counted where the shift asks for
 * no names; where it does, somebody who came has a seat, or a coordinator gives them one before it ends.
 */
export function attendanceSheet(
  shift: Pick<Shift, "startsAt" | "nameByMinutes" | "takesHeadCounts">,
  pledges: readonly Pledge[],
  seats: readonly Seat[],
  attendances: readonly Attendance[],
): readonly SheetLine[] {
  const countsHeads = nameBy(shift) === null;
  return pledges.filter(isToCome).flatMap((pledge) => {
    const { id, places, named } = pledge;
    const plannedMinutes = Math.round(pledge.minutes / places);
    const ofPledge = attendances.filter(({ pledgeId }) => pledgeId === id);
    const line = (seat: Seat | null, count: number): SheetLine => ({
      pledge,
      seat,
      places: count,
      plannedMinutes,
      attendance: ofPledge.find(({ seatId }) => seatId === (seat?.id ?? null)) ?? null,
    });
    const seated = seats.filter(({ pledgeId }) => pledgeId === id).map((seat) => line(seat, 1));
    return countsHeads && named < places ? [...seated, line(null, places - named)] : seated;
  });
}

/** Whether the pledge's places were to be filled; a settled shift's are fulfilled, whoever came. */
function isToCome({ state }: Pledge): boolean {
  return state === "CONFIRMED" || state === "FULFILLED";
}
