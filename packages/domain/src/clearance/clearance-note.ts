import type { ClearanceNoteId, LandlordId, OrganisationId, PersonId } from "../kernel/ids.ts";

/**
 * A note that a person has shown an extract from the criminal records register (anteckning om uppvisat registerutdrag), which
 * work with children asks for. By Lag (2013:852) no more than this may be kept: not the extract, not a copy, not what it said.
 */
export type ClearanceNote = {
  readonly id: ClearanceNoteId;
  readonly landlordId: LandlordId;
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  /** Local date. */
  readonly shownOn: Temporal.PlainDate;
  readonly seenBy: PersonId;
  /** The last local date it counts: an extract may be at most one year old. */
  readonly validUntil: Temporal.PlainDate;
};

/** The last date on which an extract shown that day counts. */
export function validUntil(shownOn: Temporal.PlainDate): Temporal.PlainDate {
  return shownOn.add({ years: 1 });
}

/** True if the note counts on that local date. */
export function isValidOn(note: ClearanceNote, date: Temporal.PlainDate): boolean {
  const { compare } = Temporal.PlainDate;
  return compare(note.shownOn, date) <= 0 && compare(date, note.validUntil) <= 0;
}
