import { PARTIES } from "../appendix/appendix.ts";
import type { Commitment } from "../commitment/commitment.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { AppendixId, FollowUpId, LandlordId, OrganisationId, PersonId } from "../kernel/ids.ts";
import type { Agenda, AgendaParty } from "./agenda.ts";

/** Whom somebody was there for. OTHER: neither, such as an association that hosts. */
export const ATTENDING_PARTIES = [...PARTIES, "OTHER"] as const;

/** Somebody who was at the meeting. Nobody is named: what counts is whom they spoke for, and as what, such as `butikschef`. */
export type Attendee = {
  readonly party: (typeof ATTENDING_PARTIES)[number];
  readonly capacity: string;
};

/** A year's figures as they stood when its notes were first saved. They never change, whatever is verified or taken on later. */
export type FollowUpFigures = Pick<Agenda<Initiative>, "nextYear" | "shortYear"> & {
  readonly parties: readonly (AgendaParty & {
    /** What it was called then. */
    readonly name: string;
  })[];
};

/** What a party took on at a follow-up, as it was then. */
export type AdoptedLines = {
  readonly organisationId: OrganisationId;
  readonly year: number;
  /** When: a local date, ISO 8601. */
  readonly on: string;
  readonly lines: readonly Pick<Commitment, "unit" | "focusArea" | "target" | "note">[];
};

/**
 * The meeting at which both parties look back on a calendar year in which an appendix of a lease held, and ahead (avstämning). One for
 * each lease and year: what an appendix that was superseded has left goes on with its successor.
 */
export type FollowUp = {
  readonly id: FollowUpId;
  readonly landlordId: LandlordId;
  readonly appendixId: AppendixId;
  /** The tenant of the appendix. */
  readonly organisationId: OrganisationId;
  /** The calendar year that it looks back on. */
  readonly year: number;
  /** Local dates. */
  readonly dueOn: Temporal.PlainDate;
  /** Who set that; null where a program did, or where it was set before anybody kept who. */
  readonly setBy: PersonId | null;
  /** Null until it was. */
  readonly heldOn: Temporal.PlainDate | null;
  /** None until it was held. */
  readonly attendees: readonly Attendee[];
  /** What was said, as plain text; empty until it was held. */
  readonly minutes: string;
  /** How often it was noted what was said: 0 until it was held. */
  readonly revision: number;
  /** Null until it was held, and for one that was noted before they were kept. */
  readonly figures: FollowUpFigures | null;
  /** What was taken on at it, in the order in which it was. */
  readonly adopted: readonly AdoptedLines[];
  readonly version: number;
};

const DUE = { month: 1, day: 31 };

/** When the follow-up of a year is due unless somebody sets it: when the year is over, and while the next has hardly begun. */
export function usualDueDate(year: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year: year + 1, ...DUE });
}

/** The year whose lines are agreed at it: the one after, or, where that is over by then, the one that runs. */
export function nextYearOf({ year }: Pick<FollowUp, "year">, today: Temporal.PlainDate): number {
  return Math.max(year + 1, today.year);
}
