import type { Exemption, ExemptionGround } from "@socialsmart/domain/exemption/exemption";
import type { ExemptionId, LandlordId, OrganisationId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";

export type ExemptionRow = {
  id: ExemptionId;
  landlord_id: LandlordId;
  organisation_id: OrganisationId;
  ground: ExemptionGround;
  note: string;
  starts_on: string;
  ends_on: string;
  version: number;
};

export const exemptionTable = new EntitySchema<ExemptionRow>({
  name: "exemption",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    organisation_id: column.id,
    ground: column.word,
    note: column.text,
    starts_on: column.date,
    ends_on: column.date,
    version: column.integer,
  } satisfies Record<keyof ExemptionRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("exemption_landlord", "landlord_id", "landlord"),
    foreignKey("exemption_organisation", "organisation_id", "organisation"),
  ],
  indices: [{ name: "exemption_by_organisation", columns: ["organisation_id", "starts_on", "id"] }],
  checks: [{ name: "exemption_days", expression: "starts_on <= ends_on" }],
});

export function toExemption(row: ExemptionRow): Exemption {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    organisationId: row.organisation_id,
    ground: row.ground,
    note: row.note,
    from: Temporal.PlainDate.from(row.starts_on),
    to: Temporal.PlainDate.from(row.ends_on),
    version: row.version,
  };
}

export function toExemptionRow(exemption: Exemption): ExemptionRow {
  return {
    id: exemption.id,
    landlord_id: exemption.landlordId,
    organisation_id: exemption.organisationId,
    ground: exemption.ground,
    note: exemption.note,
    starts_on: exemption.from.toString(),
    ends_on: exemption.to.toString(),
    version: exemption.version,
  };
}
