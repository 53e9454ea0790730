import type {
  AttendanceId,
  LandlordId,
  LedgerEntryId,
  OrganisationId,
  PersonId,
  PledgeId,
  SeatId,
  ShiftId,
} from "../kernel/ids.ts";
import type { ReportedState } from "./attendance-states.ts";

/**
 * Who came to a shift that has ended (närvaro): of a place with a name on it, or of all those places of a pledge that take none
 * and are counted. While nobody has reported there is none, and everybody is EXPECTED.
 */
export type Attendance = {
  readonly id: AttendanceId;
  readonly landlordId: LandlordId;
  readonly shiftId: ShiftId;
  readonly pledgeId: PledgeId;
  readonly organisationId: OrganisationId;
  /** Null for a pledge's places without a name, all together; the person is then null too. */
  readonly seatId: SeatId | null;
  readonly personId: PersonId | null;
  readonly state: ReportedState;
  /** Places that somebody came to: 1 of a seat where its person did, any number where heads are counted, 0 unless PRESENT. */
  readonly places: number;
  /** Reported minutes of each of them; null unless PRESENT. */
  readonly minutesEach: number | null;
  /** Why it was longer than planned, or what else there was to say; null where nobody said anything. */
  readonly reason: string | null;
  /** Null where a program reported. */
  readonly reportedBy: PersonId | null;
  readonly reportedAt: Temporal.Instant;
  /** The ledger's entry that its minutes stand in, while that is not reversed. What stands there is not corrected here. */
  readonly entryId: LedgerEntryId | null;
};

/** Reported minutes in all. */
export function reportedMinutes({ places, minutesEach }: Pick<Attendance, "places" | "minutesEach">): number {
  return places * (minutesEach ?? 0);
}

/** Whether its minutes wait for somebody to verify them. */
export function waitsForVerifying({ state, entryId }: Pick<Attendance, "state" | "entryId">): boolean {
  return state === "PRESENT" && entryId === null;
}
