import type { Deps } from "../kernel/deps.ts";
import { isInForce } from "../organisation/join-code.ts";
import { laneOfPerson } from "../outbox/lane.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Appendix } from "./appendix.ts";

/**
 * Gives the contacts of a tenant that has signed the way for its people to join, unless its join code is in force: then they have
 * it. Whoever has offered it is told too, to help where chat reaches none of the contacts yet. The code is made when one of them first
 * asks to see it, as a signing code is when it is sent, so that it is nowhere but in a digest and with whom it is for: not in this
 * transaction's answer, which is kept, nor in the outbox.
 */
export async function tellHowToJoin(
  deps: Deps,
  tx: Transaction,
  { id: appendixId, organisationId, offer }: Appendix,
): Promise<void> {
  const now = deps.clock.now();
  const code = await tx.joinCodes.lockOf(organisationId);
  if (code && isInForce(code, now)) return;
  const members = await tx.memberships.listByOrganisation(organisationId);
  const contacts = members.filter(({ roles }) => roles.includes("TENANT_CONTACT"));
  const signer = offer?.signatories.find(({ party }) => party === "LANDLORD");
  const offeredBy = offer?.offeredBy ?? signer?.personId;
  const told = new Set(contacts.map(({ personId }) => personId));
  for (const personId of offeredBy ? told.add(offeredBy) : told) {
    await tx.outbox.append(laneOfPerson(personId), { type: "YourPeopleMayJoin", appendixId, personId }, now);
  }
}
