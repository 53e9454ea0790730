import type { ClearanceNote } from "@socialsmart/domain/clearance/clearance-note";
import type { ClearanceNoteId, LandlordId, OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";

/** There is no column for more than that an extract was shown: Lag (2013:852) lets no more be kept. */
export type ClearanceNoteRow = {
  id: ClearanceNoteId;
  landlord_id: LandlordId;
  person_id: PersonId;
  organisation_id: OrganisationId;
  shown_on: string;
  seen_by: PersonId;
  valid_until: string;
};

export const clearanceNoteTable = new EntitySchema<ClearanceNoteRow>({
  name: "clearance_note",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    person_id: column.id,
    organisation_id: column.id,
    shown_on: column.date,
    seen_by: column.id,
    valid_until: column.date,
  } satisfies Record<keyof ClearanceNoteRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("clearance_note_landlord", "landlord_id", "landlord"),
    foreignKey("clearance_note_person", "person_id", "person"),
    foreignKey("clearance_note_organisation", "organisation_id", "organisation"),
    foreignKey("clearance_note_seen_by", "seen_by", "person"),
  ],
  indices: [{ name: "clearance_note_by_person", columns: ["person_id", "id"] }],
});

export function toClearanceNote(row: ClearanceNoteRow): ClearanceNote {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    personId: row.person_id,
    organisationId: row.organisation_id,
    shownOn: Temporal.PlainDate.from(row.shown_on),
    seenBy: row.seen_by,
    validUntil: Temporal.PlainDate.from(row.valid_until),
  };
}

export function toClearanceNoteRow(note: ClearanceNote): ClearanceNoteRow {
  return {
    id: note.id,
    landlord_id: note.landlordId,
    person_id: note.personId,
    organisation_id: note.organisationId,
    shown_on: note.shownOn.toString(),
    seen_by: note.seenBy,
    valid_until: note.validUntil.toString(),
  };
}
