import type { OrganisationId, PersonId } from "../kernel/ids.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { type Membership, STAFF_ROLES, staffRoleOf } from "../person/membership.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Party, Signatory } from "./appendix.ts";

type SignatoryToBe = {
  readonly personId: PersonId;
  /** As what the person signs. */
  readonly capacity: string;
};
export type SignatoriesToBe = {
  readonly landlordSignatory: SignatoryToBe;
  readonly tenantSignatory: SignatoryToBe;
};

/** The person is not there, or is none who could sign for that party: one of the landlord's staff, or the tenant's contact. */
export type NotASignatory = { readonly type: "NotASignatory"; readonly party: Party };

type Parties = {
  readonly signatories: readonly Signatory[];
  /** The landlord as an organisation. */
  readonly landlord: Organisation;
};

/** Who is to sign for the landlord, and who for the tenant, in this order. */
export async function findSignatories(
  tx: Transaction,
  tenant: Organisation,
  input: SignatoriesToBe,
): Promise<Result<Parties, NotASignatory>> {
  const landlord = await landlordOfStaff(tx, input.landlordSignatory.personId);
  const forLandlord = landlord && (await signatory(tx, "LANDLORD", input.landlordSignatory));
  if (!landlord || !forLandlord) return err({ type: "NotASignatory", party: "LANDLORD" });
  const tenantsRoles = await tx.memberships.listByPerson(input.tenantSignatory.personId);
  const isContact = canSignFor("TENANT", tenant.id, tenantsRoles);
  const forTenant = isContact && (await signatory(tx, "TENANT", input.tenantSignatory));
  if (!forTenant) return err({ type: "NotASignatory", party: "TENANT" });
  return ok({ signatories: [forLandlord, forTenant], landlord });
}

/** Whether somebody with these roles can sign for that party: one of the landlord's staff, or the tenant's contact. */
export function canSignFor(
  party: Party,
  tenantId: OrganisationId,
  memberships: readonly Pick<Membership, "organisationId" | "roles">[],
): boolean {
  return memberships.some(({ organisationId, roles }) =>
    party === "LANDLORD"
      ? staffRoleOf(roles) !== undefined
      : organisationId === tenantId && roles.includes("TENANT_CONTACT"),
  );
}

async function signatory(
  tx: Transaction,
  party: Party,
  { personId, capacity }: SignatoryToBe,
): Promise<Signatory | undefined> {
  const person = await tx.people.byId(personId);
  return person && { party, personId, name: person.displayName, capacity: capacity.trim() };
}

/** The organisation that the person is staff of; only the landlord's own has any. */
async function landlordOfStaff(tx: Transaction, personId: PersonId): Promise<Organisation | undefined> {
  for (const { organisationId, roles } of await tx.memberships.listByPerson(personId)) {
    if (roles.some((role) => STAFF_ROLES.includes(role))) return tx.organisations.byId(organisationId);
  }
  return undefined;
}
