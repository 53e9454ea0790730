import type { PersonId } from "../kernel/ids.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Pledge } from "./pledge.ts";

/** Who hears of what becomes of a pledge: who made it, or the organisation's contacts where staff or a program did. */
export async function pledgersOf(tx: Transaction, pledge: Pledge): Promise<readonly PersonId[]> {
  if (pledge.madeBy !== null && pledge.source !== "STAFF") return [pledge.madeBy];
  return contactsOf(tx, pledge.organisationId);
}

/** The organisation's own contacts. */
export async function contactsOf(
  tx: Transaction,
  organisationId: Pledge["organisationId"],
): Promise<readonly PersonId[]> {
  const memberships = await tx.memberships.listByOrganisation(organisationId);
  return memberships.filter(({ roles }) => roles.includes("TENANT_CONTACT")).map(({ personId }) => personId);
}
