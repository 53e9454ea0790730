import type {
  AdoptedLines,
  Attendee,
  FollowUp,
  FollowUpFigures,
} from "@socialsmart/domain/follow-up/follow-up";
import type {
  AppendixId,
  FollowUpId,
  LandlordId,
  OrganisationId,
  PersonId,
} from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { fromJson, toOptionalPlainDate } from "../schema/values.ts";

export type FollowUpRow = {
  id: FollowUpId;
  landlord_id: LandlordId;
  appendix_id: AppendixId;
  organisation_id: OrganisationId;
  year: number;
  due_on: string;
  set_by: PersonId | null;
  held_on: string | null;
  /** JSON: they are read and written whole. */
  attendees: string;
  minutes: string;
  revision: number;
  /** JSON, too. */
  figures: string | null;
  adopted: string | null;
  version: number;
};

export const followUpTable = new EntitySchema<FollowUpRow>({
  name: "follow_up",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    appendix_id: column.id,
    organisation_id: column.id,
    year: column.integer,
    due_on: column.date,
    set_by: column.optionalId,
    held_on: column.optionalDate,
    attendees: column.text,
    minutes: column.text,
    revision: column.count,
    figures: column.optionalText,
    adopted: column.optionalText,
    version: column.integer,
  } satisfies Record<keyof FollowUpRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("follow_up_landlord", "landlord_id", "landlord"),
    foreignKey("follow_up_appendix", "appendix_id", "appendix"),
    foreignKey("follow_up_organisation", "organisation_id", "organisation"),
  ],
  uniques: [{ name: "follow_up_of_year", columns: ["appendix_id", "year"] }],
});

export function toFollowUp(row: FollowUpRow): FollowUp {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    appendixId: row.appendix_id,
    organisationId: row.organisation_id,
    year: row.year,
    dueOn: Temporal.PlainDate.from(row.due_on),
    setBy: row.set_by,
    heldOn: toOptionalPlainDate(row.held_on),
    attendees: fromJson<readonly Attendee[]>(row.attendees),
    minutes: row.minutes,
    revision: row.revision,
    figures: row.figures === null ? null : fromJson<FollowUpFigures>(row.figures),
    adopted: row.adopted === null ? [] : fromJson<readonly AdoptedLines[]>(row.adopted),
    version: row.version,
  };
}

export function toFollowUpRow(followUp: FollowUp): FollowUpRow {
  return {
    id: followUp.id,
    landlord_id: followUp.landlordId,
    appendix_id: followUp.appendixId,
    organisation_id: followUp.organisationId,
    year: followUp.year,
    due_on: followUp.dueOn.toString(),
    set_by: followUp.setBy,
    held_on: followUp.heldOn?.toString() ?? null,
    attendees: JSON.stringify(followUp.attendees),
    minutes: followUp.minutes,
    revision: followUp.revision,
    figures: followUp.figures && JSON.stringify(followUp.figures),
    adopted: JSON.stringify(followUp.adopted),
    version: followUp.version,
  };
}
