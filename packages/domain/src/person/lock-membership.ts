import type { OrganisationId, PersonId } from "../kernel/ids.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Membership } from "./membership.ts";

/** Somebody's place in an organisation. */
export type MembershipOf = { readonly personId: PersonId; readonly organisationId: OrganisationId };

/** The place, once the organisation is locked: from then on nobody else changes who belongs to it. */
export async function lockMembership(
  tx: Transaction,
  { personId, organisationId }: MembershipOf,
): Promise<Membership | undefined> {
  const organisation = await tx.organisations.lockById(organisationId);
  if (!organisation) return undefined;
  await tx.organisations.save(organisation);
  return findMembership(tx, { personId, organisationId });
}

export async function findMembership(
  tx: Transaction,
  { personId, organisationId }: MembershipOf,
): Promise<Membership | undefined> {
  const memberships = await tx.memberships.listByPerson(personId);
  return memberships.find((at) => at.organisationId === organisationId);
}
