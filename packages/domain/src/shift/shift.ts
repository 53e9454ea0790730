import type { InitiativeId, LandlordId, SeriesId, ShiftId } from "../kernel/ids.ts";
import type { RosterCounts } from "./roster-counts.ts";
import type { ShiftRules } from "./shift-rules.ts";
import type { ShiftState } from "./shift-states.ts";
import type { StaffingAlert } from "./staffing-alert.ts";

export const SHIFT_EXCEPTIONS = ["MOVED", "CANCELLED", "DETACHED"] as const;
/**
 * How an occurrence of a series went its own way, which no change of the series undoes: moved to another time, cancelled, or
 * left as it is because people had pledged on it.
 */
export type ShiftException = (typeof SHIFT_EXCEPTIONS)[number];

/** One occasion of an initiative (pass), the half-open interval `[startsAt, endsAt)`. */
export type Shift = ShiftRules &
  RosterCounts & {
    readonly id: ShiftId;
    readonly landlordId: LandlordId;
    readonly initiativeId: InitiativeId;
    /** The series it is an occurrence of, if any. */
    readonly seriesId: SeriesId | null;
    /**
     * The local date the series planned it for, whatever became of it: at most one shift of a series has it. Null for one that
     * the series has dropped too.
     */
    readonly slot: Temporal.PlainDate | null;
    readonly exception: ShiftException | null;
    readonly startsAt: Temporal.Instant;
    readonly endsAt: Temporal.Instant;
    /** IANA zone: its local date decides which appendix and which period count. */
    readonly zone: string;
    /** Where to come, in words. */
    readonly location: string;
    /** Fewer places than this taken and the shift is understaffed. */
    readonly minPlaces: number;
    readonly capacity: number;
    readonly state: ShiftState;
    readonly cancelReason: string | null;
    /** Why it was last changed; null where nobody said, or it was not. */
    readonly changeReason: string | null;
    /** Whether places without a name have been released. */
    readonly namesReleased: boolean;
    readonly staffingAlert: StaffingAlert;
    /** Rises by one when times or rules change: timers set before do nothing. */
    readonly revision: number;
    /** Rises by one with every change of the shift or its roster. */
    readonly version: number;
  };

/** The shift's length, from its instants: a night shift over a change to or from summer time is an hour off its clock. */
export function durationMinutes(shift: Pick<Shift, "startsAt" | "endsAt">): number {
  return Math.round(shift.endsAt.since(shift.startsAt).total("minutes"));
}

/** Whether a shift is at another time than it was. */
export function isRetimed(
  before: Pick<Shift, "startsAt" | "endsAt">,
  after: Pick<Shift, "startsAt" | "endsAt">,
): boolean {
  return !before.startsAt.equals(after.startsAt) || !before.endsAt.equals(after.endsAt);
}

/** Those who come have to be there at another time, or somewhere else. */
export function isMoved(before: Shift, after: Shift): boolean {
  return isRetimed(before, after) || before.location !== after.location;
}

/** The local date the shift starts on. */
export function localDate(shift: Pick<Shift, "startsAt" | "zone">): Temporal.PlainDate {
  return shift.startsAt.toZonedDateTimeISO(shift.zone).toPlainDate();
}
