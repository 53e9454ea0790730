import type { DistrictId, LandlordId, LeaseId, OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { Lease } from "@socialsmart/domain/lease/lease";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toOptionalPlainDate } from "../schema/values.ts";

export type LeaseRow = {
  id: LeaseId;
  landlord_id: LandlordId;
  organisation_id: OrganisationId;
  number: string;
  premises: string;
  district_id: DistrictId | null;
  starts_on: string;
  ends_on: string | null;
  /** Rises with every save, so that one that changes nothing else is a write all the same. */
  version: number;
};

export const leaseTable = new EntitySchema<LeaseRow>({
  name: "lease",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    organisation_id: column.id,
    number: column.name,
    premises: column.name,
    district_id: column.optionalId,
    starts_on: column.date,
    ends_on: column.optionalDate,
    version: column.count,
  } satisfies Record<keyof LeaseRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("lease_landlord", "landlord_id", "landlord"),
    foreignKey("lease_organisation", "organisation_id", "organisation"),
    foreignKey("lease_district", "district_id", "district"),
  ],
  uniques: [{ name: "lease_number", columns: ["organisation_id", "number"] }],
});

export function toLease(row: LeaseRow): Lease {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    organisationId: row.organisation_id,
    number: row.number,
    premises: row.premises,
    districtId: row.district_id,
    startsOn: Temporal.PlainDate.from(row.starts_on),
    endsOn: toOptionalPlainDate(row.ends_on),
  };
}

export function toLeaseRow(lease: Lease): LeaseRow {
  return {
    id: lease.id,
    landlord_id: lease.landlordId,
    organisation_id: lease.organisationId,
    number: lease.number,
    premises: lease.premises,
    district_id: lease.districtId,
    starts_on: lease.startsOn.toString(),
    ends_on: lease.endsOn?.toString() ?? null,
    version: 0,
  };
}
