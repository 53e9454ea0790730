import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PersonId } from "../kernel/ids.ts";
import { findMembership, lockMembership } from "../person/lock-membership.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { ChatIdentity } from "./chat-identity.ts";

/**
 * Has a chat account be the invited person's instead of the one's that joining with an organisation's code made of it, who would
 * be somebody twice for good. That one leaves every organisation, and the invited takes part where they did not yet. Only of who
 * is a mere participant and has done nothing here yet: what somebody has done is never given to another.
 *
 * The organisations are locked, so that nobody is given a role meanwhile, and then the person, so that nobody is given a seat.
 *
 * @returns whether it was moved
 */
export async function moveChatIdentity(
  deps: Deps,
  tx: Transaction,
  command: Command,
  { identity, to }: { readonly identity: ChatIdentity; readonly to: PersonId },
): Promise<boolean> {
  const { personId, landlordId, teamId, userId } = identity;
  const places = await tx.memberships.listByPerson(personId);
  const organisationIds = places.map(({ organisationId }) => organisationId).toSorted();
  for (const organisationId of organisationIds) await lockMembership(tx, { personId, organisationId });
  const person = await tx.people.lockById(personId);
  if (!person) throw new Error(`There is no person ${personId}`);
  await tx.people.save(person);

  // Another code may have moved the account until the lock was there.
  const now = await tx.chatIdentities.find(teamId, userId);
  const memberships = await tx.memberships.listByPerson(personId);
  const isBare = memberships.every(({ roles }) => roles.every((role) => role === "PARTICIPANT"));
  if (now?.personId !== personId || !isBare || person.workEmail !== null) return false;
  if (await tx.people.hasDoneAnything(personId)) return false;

  await tx.chatIdentities.replace({ ...identity, personId: to });
  for (const { id, organisationId, roles } of memberships) {
    await tx.memberships.delete(id);
    await record(deps, tx, command, personId, { organisationId, roles: [roles, null] });
    if (await findMembership(tx, { personId: to, organisationId })) continue;
    const membership = { id: deps.ids.next("membership"), landlordId, personId: to, organisationId, roles };
    await tx.memberships.insert(membership);
    await record(deps, tx, command, to, { organisationId, roles });
  }
  return true;
}
