import type { FocusArea } from "../initiative/focus-area.ts";
import type { InitiativeState } from "../initiative/initiative-states.ts";
import type {
  AttendanceId,
  DistrictId,
  InitiativeId,
  OrganisationId,
  PersonId,
  SeriesId,
  ShiftId,
} from "../kernel/ids.ts";
import type { LedgerKind } from "../ledger/ledger-entry.ts";
import type { OrganisationKind } from "../organisation/organisation.ts";
import type { PledgeState } from "../pledge/pledge-states.ts";
import type { Interval } from "../shift/iso-week.ts";
import type { DateRange } from "../shift/period.ts";
import type { ShiftState } from "../shift/shift-states.ts";

/** An absent field of a filter lets everything through. */
export type InitiativeFilter = {
  readonly districtId?: DistrictId;
  /** The primary focus area or one of the others. */
  readonly focusArea?: FocusArea;
  readonly states?: readonly InitiativeState[];
  /** The organisation that runs it. */
  readonly hostOrganisationId?: OrganisationId;
  /** Initiatives on whose shifts this organisation has a live pledge. */
  readonly organisationId?: OrganisationId;
  /** Initiatives with a shift, not a cancelled one, that all of this is true of. */
  readonly withShift?: Pick<ShiftFilter, "startsWithin" | "understaffedAt">;
  /** Of drafts, those that one of these organisations hosts. */
  readonly draftsOf?: readonly OrganisationId[];
};

export type ShiftFilter = {
  readonly initiativeId?: InitiativeId;
  readonly seriesId?: SeriesId;
  readonly districtId?: DistrictId;
  readonly focusArea?: FocusArea;
  /** The organisation that runs the initiative. */
  readonly hostOrganisationId?: OrganisationId;
  /** Shifts on which this organisation has a live pledge. */
  readonly organisationId?: OrganisationId;
  readonly states?: readonly ShiftState[];
  /** Of drafts, and of what belongs to one, those of initiatives that one of these organisations hosts. */
  readonly draftsOf?: readonly OrganisationId[];
  /** Shifts that start within `[from, to)`. */
  readonly startsWithin?: { readonly from?: Temporal.Instant; readonly to?: Temporal.Instant };
  /** Shifts understaffed at that instant: see isUnderstaffed. */
  readonly understaffedAt?: Temporal.Instant;
};

export type PledgeFilter = {
  readonly shiftId?: ShiftId;
  readonly initiativeId?: InitiativeId;
  readonly organisationId?: OrganisationId;
  readonly states?: readonly PledgeState[];
  /** Pledges on shifts that start within `[from, to)`. */
  readonly startsWithin?: Partial<Interval>;
};

export type AttendanceFilter = {
  readonly organisationId?: OrganisationId;
  /** Those whose minutes wait to be verified: see waitsForVerifying. */
  readonly toVerify?: true;
  /** Neither of these organisations, nor of this person. */
  readonly notOf?: { readonly organisationIds: readonly OrganisationId[]; readonly personId: PersonId };
  /** The landlord's own people, on shifts that one of these organisations hosts. */
  readonly landlordsAt?: readonly OrganisationId[];
};

export type LedgerFilter = {
  readonly organisationId?: OrganisationId;
  readonly attendanceId?: AttendanceId;
  readonly kinds?: readonly LedgerKind[];
  /** Entries of shifts that start on one of these local dates. */
  readonly workedWithin?: DateRange;
};

export type OrganisationFilter = {
  readonly kinds?: readonly OrganisationKind[];
  /** Organisations with an appendix that holds on that local date. */
  readonly appendixActiveOn?: Temporal.PlainDate;
};

export type AuditFilter = {
  /** The id of what was changed. */
  readonly subject?: string;
  /** The ids of all that was changed. */
  readonly subjects?: readonly string[];
  /** As in the event: a person's, a token's or a chat user's. */
  readonly actorId?: string;
  /** The use case, as named in code. */
  readonly action?: string;
  /** Events of `[from, to)`. */
  readonly within?: Partial<Interval>;
};
