import type { Attendance } from "../attendance/attendance.ts";
import type { Commitment, CommitmentRevision } from "../commitment/commitment.ts";
import type { Exemption } from "../exemption/exemption.ts";
import type { FollowUp } from "../follow-up/follow-up.ts";
import type {
  AppendixId,
  AttendanceId,
  CommitmentId,
  ExemptionId,
  FollowUpId,
  LedgerEntryId,
  OrganisationId,
  ShiftId,
} from "../kernel/ids.ts";
import type { LedgerEntry, NewLedgerEntry } from "../ledger/ledger-entry.ts";

/** Who came, the ledger, what organisations have taken on and how it is followed up, as a use case writes them. */
export interface HoursPorts {
  readonly attendances: {
    /** @throws if there is one of the seat, or of the pledge's counted places, already */
    insert(attendance: Attendance): Promise<void>;
    /** Each locked, by id; those that are not there are left out. */
    lockByIds(ids: readonly AttendanceId[]): Promise<readonly Attendance[]>;
    /** By id, each locked. Read after the shift was locked. */
    listByShift(shiftId: ShiftId): Promise<readonly Attendance[]>;
    save(attendance: Attendance): Promise<void>;
  };
  /** Append-only: there is nothing here that changes or deletes an entry. */
  readonly ledger: {
    /**
     * Gives the entries the ledger's next numbers, in this order. The ledger stays locked until the transaction ends, so it comes
     * late in the work. @throws if an entry would be reversed for the second time
     */
    append(entries: readonly NewLedgerEntry[]): Promise<void>;
    byId(id: LedgerEntryId): Promise<LedgerEntry | undefined>;
    /** The entry that takes this one back. */
    reversalOf(id: LedgerEntryId): Promise<LedgerEntry | undefined>;
  };
  readonly commitments: {
    /** @throws if there is one of the same organisation, year, unit and focus area already */
    insert(commitment: Commitment): Promise<void>;
    find(
      line: Pick<Commitment, "organisationId" | "year" | "unit" | "focusArea">,
    ): Promise<Commitment | undefined>;
    /** In any order. */
    listOfYear(organisationId: OrganisationId, year: number): Promise<readonly Commitment[]>;
    lockById(id: CommitmentId): Promise<Commitment | undefined>;
    save(commitment: Commitment): Promise<void>;
    /** Revisions are never changed. @throws if there is one of that number already */
    keepRevision(revision: CommitmentRevision): Promise<void>;
  };
  readonly exemptions: {
    insert(exemption: Exemption): Promise<void>;
    lockById(id: ExemptionId): Promise<Exemption | undefined>;
    /** Raises its version by one. */
    save(exemption: Exemption): Promise<void>;
  };
  readonly followUps: {
    /** @throws if there is one of the same appendix and year already */
    insert(followUp: FollowUp): Promise<void>;
    lockById(id: FollowUpId): Promise<FollowUp | undefined>;
    /** Without a lock: there may be one by now. */
    find(appendixId: AppendixId, year: number): Promise<FollowUp | undefined>;
    lockOf(appendixId: AppendixId, year: number): Promise<FollowUp | undefined>;
    delete(id: FollowUpId): Promise<void>;
    /** Raises its version by one. */
    save(followUp: FollowUp): Promise<void>;
  };
}
