import type { LandlordId, MembershipId, OrganisationId, PersonId } from "../kernel/ids.ts";

/** Roles a person can have in an organisation. The first three are the landlord's staff. */
export const ROLES = [
  "COORDINATOR",
  "LANDLORD_ADMIN",
  "AUDITOR",
  "TENANT_CONTACT",
  "PARTICIPANT",
  "HOST",
] as const;
export type Role = (typeof ROLES)[number];

export const STAFF_ROLES: readonly Role[] = ["COORDINATOR", "LANDLORD_ADMIN", "AUDITOR"];

/** The first of the roles that only the landlord's own people can have. */
export function staffRoleOf(roles: readonly Role[]): Role | undefined {
  return roles.find((role) => STAFF_ROLES.includes(role));
}

/** A person's place in an organisation. A person may have several. */
export type Membership = {
  readonly id: MembershipId;
  readonly landlordId: LandlordId;
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly roles: readonly Role[];
};
