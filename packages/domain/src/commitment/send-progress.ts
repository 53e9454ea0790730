import { laneOfPerson } from "../outbox/lane.ts";
import type { Transaction } from "../store/transaction.ts";

/**
 * Has every contact told where their organisations stand, and where these would be of use: once each, for all of them. What there
 * is to say is looked up when it is told.
 */
export async function sendProgress(
  tx: Transaction,
  at: Temporal.Instant,
  now: Temporal.Instant,
): Promise<void> {
  const memberships = await tx.memberships.listAll();
  const contacts = memberships.filter(({ roles }) => roles.includes("TENANT_CONTACT"));
  for (const personId of new Set(contacts.map((one) => one.personId))) {
    const fact = { type: "YourProgress", personId, at: at.epochMilliseconds } as const;
    await tx.outbox.append(laneOfPerson(personId), fact, now);
  }
}
