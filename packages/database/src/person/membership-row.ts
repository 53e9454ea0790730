import type { LandlordId, MembershipId, OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import type { Membership } from "@socialsmart/domain/person/membership";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { fromJson } from "../schema/values.ts";

export type MembershipRow = {
  id: MembershipId;
  landlord_id: LandlordId;
  person_id: PersonId;
  organisation_id: OrganisationId;
  roles: string;
};

export const membershipTable = new EntitySchema<MembershipRow>({
  name: "membership",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    person_id: column.id,
    organisation_id: column.id,
    roles: column.text,
  } satisfies Record<keyof MembershipRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("membership_landlord", "landlord_id", "landlord"),
    foreignKey("membership_person", "person_id", "person"),
    foreignKey("membership_organisation", "organisation_id", "organisation"),
  ],
  indices: [
    { name: "membership_by_person", columns: ["person_id", "id"] },
    { name: "membership_by_organisation", columns: ["organisation_id", "id"] },
  ],
});

export function toMembership(row: MembershipRow): Membership {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    personId: row.person_id,
    organisationId: row.organisation_id,
    roles: fromJson(row.roles),
  };
}

export function toMembershipRow(membership: Membership): MembershipRow {
  return {
    id: membership.id,
    landlord_id: membership.landlordId,
    person_id: membership.personId,
    organisation_id: membership.organisationId,
    roles: JSON.stringify(membership.roles),
  };
}
