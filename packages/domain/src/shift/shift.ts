import type { InitiativeId, LandlordId, ShiftId } from "../kernel/ids.ts";
import type { ShiftState } from "./shift-states.ts";

/** One occasion of an initiative (pass), the half-open interval `[startsAt, endsAt)`. */
export type Shift = {
  readonly id: ShiftId;
  readonly landlordId: LandlordId;
  readonly initiativeId: InitiativeId;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** IANA zone: its local date decides which appendix and which period count. */
  readonly zone: string;
  /** Where to come, in words. */
  readonly location: string;
  /** Fewer places than this taken and the shift is understaffed. */
  readonly minPlaces: number;
  readonly capacity: number;
  /** Places taken by confirmed pledges; 0 ≤ taken ≤ capacity at every commit. */
  readonly taken: number;
  /** Whether one may promise fewer minutes than the shift is long. */
  readonly allowsPartOfShift: boolean;
  readonly state: ShiftState;
  readonly cancelReason: string | null;
  /** Rises by one with every change of the shift or its roster. */
  readonly version: number;
};

/** The shift's length, from its instants: a night shift over a change to or from summer time is an hour off its clock. */
export function durationMinutes(shift: Pick<Shift, "startsAt" | "endsAt">): number {
  return Math.round(shift.endsAt.since(shift.startsAt).total("minutes"));
}

/** The local date the shift starts on. */
export function localDate(shift: Pick<Shift, "startsAt" | "zone">): Temporal.PlainDate {
  return shift.startsAt.toZonedDateTimeISO(shift.zone).toPlainDate();
}
