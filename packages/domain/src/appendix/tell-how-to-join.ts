import type { Deps } from "../kernel/deps.ts";
import { isInForce } from "../organisation/join-code.ts";
import { laneOfPerson } from "../outbox/lane.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Appendix } from "./appendix.ts";

/**
 * Gives the contacts of a tenant that has signed the way for its people to join, unless its join code is in force: then they have
 * it. The code is made when one of them first asks to see it, as a signing code is when it is sent, so that it is nowhere but in a
 * digest and with whom it is for: not in this transaction's answer, which is kept, nor in the outbox.
 */
export async function tellHowToJoin(
  deps: Deps,
  tx: Transaction,
  { id: appendixId, organisationId }: Appendix,
): Promise<void> {
  const now = deps.clock.now();
  const code = await tx.joinCodes.lockOf(organisationId);
  if (code && isInForce(code, now)) return;
  for (const { personId, roles } of await tx.memberships.listByOrganisation(organisationId)) {
    if (!roles.includes("TENANT_CONTACT")) continue;
    await tx.outbox.append(laneOfPerson(personId), { type: "YourPeopleMayJoin", appendixId, personId }, now);
  }
}
