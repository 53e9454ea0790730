import { coordinatorsOf } from "../initiative/coordinators-of.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { Membership, Role } from "../person/membership.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Pledge } from "./pledge.ts";

/**
 * Who hears of what becomes of a pledge: who made it, or the organisation's contacts where staff or a program did, or
 * somebody who has left it since. Where it
 * has none, as the landlord itself, whoever made it hears all the same.
 */
export async function pledgersOf(tx: Transaction, pledge: Pledge): Promise<readonly PersonId[]> {
  const makers = pledge.madeBy === null ? [] : [pledge.madeBy];
  const members = await tx.memberships.listByOrganisation(pledge.organisationId);
  const isThereStill = members.some(({ personId }) => personId === pledge.madeBy);
  if (pledge.source !== "STAFF" && isThereStill) return makers;
  const contacts = withRole(members, "TENANT_CONTACT");
  return contacts.length > 0 ? contacts : makers;
}

/** Who reports who came: the host's people on site, or its contacts where it has named none. */
export async function hostsOf(
  tx: Transaction,
  { hostOrganisationId }: Pick<Initiative, "hostOrganisationId">,
): Promise<readonly PersonId[]> {
  const memberships = await tx.memberships.listByOrganisation(hostOrganisationId);
  const hosts = withRole(memberships, "HOST");
  return hosts.length > 0 ? hosts : withRole(memberships, "TENANT_CONTACT");
}

/** Whom that is asked of; a host that has nobody to ask leaves it to the initiative's coordinators. */
export async function reportersOf(
  tx: Transaction,
  initiative: Pick<Initiative, "hostOrganisationId" | "coordinatorIds">,
): Promise<readonly PersonId[]> {
  const hosts = await hostsOf(tx, initiative);
  return hosts.length > 0 ? hosts : coordinatorsOf(tx, initiative);
}

function withRole(memberships: readonly Membership[], role: Role): readonly PersonId[] {
  return memberships.filter(({ roles }) => roles.includes(role)).map(({ personId }) => personId);
}
