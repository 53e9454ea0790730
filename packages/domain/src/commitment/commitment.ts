import type { FocusArea } from "../initiative/focus-area.ts";
import type { CommitmentId, LandlordId, OrganisationId, PersonId } from "../kernel/ids.ts";

export const COMMITMENT_UNITS = ["MINUTES", "PLACES", "EVENTS"] as const;
export type CommitmentUnit = (typeof COMMITMENT_UNITS)[number];

/**
 * One line of what an organisation, a tenant or the landlord itself, takes on for a year (åtagande). Its lines add up. To have none
 * is normal, and so is a target of 0: below target there is a talk, never a penalty.
 */
export type Commitment = {
  readonly id: CommitmentId;
  readonly landlordId: LandlordId;
  readonly organisationId: OrganisationId;
  /** A calendar year. An organisation has one line for each year, unit and focus area. */
  readonly year: number;
  readonly unit: CommitmentUnit;
  /** Null for any of them. */
  readonly focusArea: FocusArea | null;
  /** In the unit; 0 or more. */
  readonly target: number;
  /** May be empty. */
  readonly note: string;
  /** 1, and one more with every revision. */
  readonly revision: number;
};

/** What a commitment was at one of its revisions, and who made it so. No revision is ever changed. */
export type CommitmentRevision = Pick<
  Commitment,
  "landlordId" | "organisationId" | "revision" | "target" | "note"
> & {
  readonly commitmentId: CommitmentId;
  /** Null where a program or an operator did. */
  readonly madeBy: PersonId | null;
  readonly at: Temporal.Instant;
};
