import { type Appendix, PARTIES } from "../appendix/appendix.ts";
import type { AppendixId, FollowUpId, LandlordId, OrganisationId } from "../kernel/ids.ts";

/** Whom somebody was there for. OTHER: neither, such as an association that hosts. */
export const ATTENDING_PARTIES = [...PARTIES, "OTHER"] as const;

/** Somebody who was at the meeting. Nobody is named: what counts is whom they spoke for, and as what, such as `butikschef`. */
export type Attendee = {
  readonly party: (typeof ATTENDING_PARTIES)[number];
  readonly capacity: string;
};

/** The meeting at which both parties look back on a year of an appendix, and ahead (avstämning). One for each appendix and year. */
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
  /** Null until it was. */
  readonly heldOn: Temporal.PlainDate | null;
  /** None until it was held. */
  readonly attendees: readonly Attendee[];
  /** What was said, as plain text; empty until it was held. */
  readonly minutes: string;
  /** How often it was noted what was said: 0 until it was held. */
  readonly revision: number;
  readonly version: number;
};

/** When the follow-up of a year is due unless somebody sets it: of the first year, a year after the appendix began to hold. */
export function usualDueDate(
  { effectiveFrom }: Pick<Appendix, "effectiveFrom">,
  year: number,
): Temporal.PlainDate {
  return effectiveFrom.add({ years: year - effectiveFrom.year + 1 });
}

/** The year whose lines are agreed at it: the one after, or, where that is over by then, the one that runs. */
export function nextYearOf({ year }: Pick<FollowUp, "year">, today: Temporal.PlainDate): number {
  return Math.max(year + 1, today.year);
}
