import type { Landlord } from "../landlord/landlord.ts";
import { laneOfPerson } from "../outbox/lane.ts";
import type { Role } from "../person/membership.ts";
import type { Transaction } from "../store/transaction.ts";
import { digestBefore } from "./digest-days.ts";

/** Those who may have something to do that they are not asked for at once. */
const READERS: readonly Role[] = ["COORDINATOR", "TENANT_CONTACT", "HOST"];

/**
 * Has everybody told what there is to do, once each, for all their organisations and roles. Whether there is anything, and what,
 * is looked up when it is told: who has nothing to do is told nothing.
 */
export async function sendDigests(
  tx: Transaction,
  { zone }: Landlord,
  at: Temporal.Instant,
  now: Temporal.Instant,
): Promise<void> {
  const memberships = await tx.memberships.listAll();
  const readers = memberships.filter(({ roles }) => roles.some((role) => READERS.includes(role)));
  const times = { from: digestBefore(zone, at).epochMilliseconds, to: at.epochMilliseconds };
  for (const personId of new Set(readers.map((one) => one.personId))) {
    await tx.outbox.append(laneOfPerson(personId), { type: "YourDigest", personId, ...times }, now);
  }
}
