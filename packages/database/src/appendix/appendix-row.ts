import type { Appendix, AppendixState } from "@socialsmart/domain/appendix/appendix";
import type { AppendixId, LandlordId, OrganisationId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toOptionalPlainDate } from "../schema/values.ts";

export type AppendixRow = {
  id: AppendixId;
  landlord_id: LandlordId;
  organisation_id: OrganisationId;
  lease_number: string;
  state: AppendixState;
  effective_from: string;
  ends_on: string | null;
};

export const appendixTable = new EntitySchema<AppendixRow>({
  name: "appendix",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    organisation_id: column.id,
    lease_number: column.name,
    state: column.word,
    effective_from: column.date,
    ends_on: column.optionalDate,
  } satisfies Record<keyof AppendixRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("appendix_landlord", "landlord_id", "landlord"),
    foreignKey("appendix_organisation", "organisation_id", "organisation"),
  ],
  indices: [{ name: "appendix_by_organisation", columns: ["organisation_id", "id"] }],
});

export function toAppendix(row: AppendixRow): Appendix {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    organisationId: row.organisation_id,
    leaseNumber: row.lease_number,
    state: row.state,
    effectiveFrom: Temporal.PlainDate.from(row.effective_from),
    endsOn: toOptionalPlainDate(row.ends_on),
  };
}

export function toAppendixRow(appendix: Appendix): AppendixRow {
  return {
    id: appendix.id,
    landlord_id: appendix.landlordId,
    organisation_id: appendix.organisationId,
    lease_number: appendix.leaseNumber,
    state: appendix.state,
    effective_from: appendix.effectiveFrom.toString(),
    ends_on: appendix.endsOn?.toString() ?? null,
  };
}
