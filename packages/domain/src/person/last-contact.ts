import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Membership } from "./membership.ts";

/** The organisation would be left with nobody to speak for it, which only a coordinator may do. */
export type LastContact = { readonly type: "LastContact" };

/** Whether the organisation has no contact but this one. Read once the organisation is locked. */
export async function isLastContact(tx: Transaction, membership: Membership): Promise<boolean> {
  if (!membership.roles.includes("TENANT_CONTACT")) return false;
  const others = await tx.memberships.listByOrganisation(membership.organisationId);
  return !others.some(({ id, roles }) => id !== membership.id && roles.includes("TENANT_CONTACT"));
}

/** May leave an organisation without a contact. */
export function mayTakeLastContact(actor: Actor): boolean {
  return mayPlan(actor);
}
