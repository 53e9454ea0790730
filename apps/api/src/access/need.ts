import type { Scope } from "@socialsmart/domain/access/scope";
import { ROLES, type Role, STAFF_ROLES } from "@socialsmart/domain/person/membership";

/** What it takes to see or do something: of a tool a scope, of a person one of the roles. Null where no tool may. */
export type Need = { readonly scope: Scope | null; readonly roles: readonly Role[] };

/** As `packages/domain/src/access/policy.ts` has it; these are the words that a refusal names it by. */
export const NEED = {
  rosters: { scope: "roster:read", roles: ROLES },
  allOfRosters: { scope: "roster:read", roles: STAFF_ROLES },
  detailsOfPledge: { scope: "roster:read", roles: [...STAFF_ROLES, "TENANT_CONTACT", "HOST"] },
  business: { scope: "roster:read", roles: [...STAFF_ROLES, "TENANT_CONTACT"] },
  businessInPerson: { scope: null, roles: [...STAFF_ROLES, "TENANT_CONTACT"] },
  people: { scope: "people:read", roles: ROLES.filter((role) => role !== "AUDITOR") },
  extracts: { scope: "people:read", roles: ["COORDINATOR"] },
  pledge: { scope: "pledges:write", roles: ["COORDINATOR", "TENANT_CONTACT"] },
  pledgeForAnyone: { scope: "pledges:write", roles: ["COORDINATOR"] },
  reportAttendance: { scope: "pledges:write", roles: ["COORDINATOR", "TENANT_CONTACT", "HOST"] },
  verifyHours: { scope: null, roles: ["COORDINATOR", "TENANT_CONTACT", "HOST"] },
  adjustHours: { scope: null, roles: ["COORDINATOR"] },
  commit: { scope: "plan:write", roles: ["COORDINATOR", "LANDLORD_ADMIN", "TENANT_CONTACT"] },
  managePeople: { scope: "plan:write", roles: ["COORDINATOR", "LANDLORD_ADMIN", "TENANT_CONTACT"] },
  contactInPerson: { scope: null, roles: ["TENANT_CONTACT"] },
  plan: { scope: "plan:write", roles: ["COORDINATOR", "LANDLORD_ADMIN"] },
  staffInPerson: { scope: null, roles: ["COORDINATOR", "LANDLORD_ADMIN"] },
  calendars: { scope: "plan:write", roles: ROLES },
  inPerson: { scope: null, roles: ROLES },
  auditInPerson: { scope: null, roles: ["AUDITOR", "LANDLORD_ADMIN"] },
  adminInPerson: { scope: null, roles: ["LANDLORD_ADMIN"] },
} as const satisfies Readonly<Record<string, Need>>;
