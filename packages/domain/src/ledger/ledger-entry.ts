import type { AttendanceId, LandlordId, LedgerEntryId, OrganisationId, PersonId } from "../kernel/ids.ts";

export const LEDGER_KINDS = ["VERIFIED", "ADJUSTMENT", "REVERSAL"] as const;
/** Hours that somebody has verified, a correction by a coordinator, or an earlier entry taken back. */
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/**
 * One entry of the landlord's ledger of hours (styrkta timmar). The ledger is append-only: nothing changes or deletes an entry,
 * and a balance is a sum of them.
 */
export type LedgerEntry = {
  readonly id: LedgerEntryId;
  readonly landlordId: LandlordId;
  /** 1 for the landlord's first entry, and then one after the other, in the order of commits. */
  readonly seq: number;
  readonly organisationId: OrganisationId;
  /** The local date of the shift's start, in the shift's zone: it says which periods the minutes belong to. */
  readonly workedOn: Temporal.PlainDate;
  readonly kind: LedgerKind;
  /** Never 0; less than 0 where hours are taken back. */
  readonly minutes: number;
  /** What was verified; of a reversal, what is so no longer. Null of an adjustment. */
  readonly attendanceId: AttendanceId | null;
  /** The entry that a reversal takes back; an entry is taken back once. */
  readonly reverses: LedgerEntryId | null;
  readonly verifiedBy: PersonId;
  /** Why; null of what was verified as it was reported. */
  readonly reason: string | null;
  readonly at: Temporal.Instant;
};

/** An entry before it has its place in the ledger. */
export type NewLedgerEntry = Omit<LedgerEntry, "seq">;
