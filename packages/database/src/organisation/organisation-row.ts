import type { LandlordId, OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { Organisation, OrganisationKind } from "@socialsmart/domain/organisation/organisation";
import type { Language } from "@socialsmart/domain/person/person";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { as, type Fields, mapperOf } from "../schema/fields.ts";
import { foreignKey } from "../schema/foreign-key.ts";

export type OrganisationRow = {
  id: OrganisationId;
  landlord_id: LandlordId;
  kind: OrganisationKind;
  name: string;
  organisation_number: string | null;
  language: Language;
  /** Rises with every save, so that one that changes nothing else is a write all the same. */
  version: number;
};

export const organisationTable = new EntitySchema<OrganisationRow>({
  name: "organisation",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    kind: column.word,
    name: column.name,
    organisation_number: column.optionalToken,
    language: column.word,
    version: column.count,
  } satisfies Record<keyof OrganisationRow, EntitySchemaColumnOptions>,
  foreignKeys: [foreignKey("organisation_landlord", "landlord_id", "landlord")],
  uniques: [{ name: "organisation_number", columns: ["landlord_id", "organisation_number"] }],
  indices: [{ name: "organisation_by_name", columns: ["landlord_id", "name", "id"] }],
});

export const ORGANISATION_FIELDS: Fields<Organisation, OrganisationRow> = {
  id: as("id"),
  landlordId: as("landlord_id"),
  kind: as("kind"),
  name: as("name"),
  organisationNumber: as("organisation_number"),
  language: as("language"),
};

export const toOrganisation = mapperOf(ORGANISATION_FIELDS);

export function toOrganisationRow(organisation: Organisation): OrganisationRow {
  return {
    id: organisation.id,
    landlord_id: organisation.landlordId,
    kind: organisation.kind,
    name: organisation.name,
    organisation_number: organisation.organisationNumber,
    language: organisation.language,
    version: 0,
  };
}
