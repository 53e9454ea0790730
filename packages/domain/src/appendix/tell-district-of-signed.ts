import { laneOfChannel } from "../outbox/lane.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Appendix } from "./appendix.ts";

/** Tells the channels that hear at once of the district that the lease is in: one line each. */
export async function tellDistrictOfSigned(
  tx: Transaction,
  { id: appendixId, landlordId, organisationId, leaseNumber }: Appendix,
  now: Temporal.Instant,
): Promise<void> {
  const lease = await tx.leases.find(organisationId, leaseNumber);
  if (!lease?.districtId) return;
  for (const route of await tx.channelRoutes.listByDistrict(lease.districtId)) {
    if (route.pace !== "INSTANT") continue;
    await tx.outbox.append(
      laneOfChannel(landlordId, route.channel),
      { type: "AppendixSigned", appendixId },
      now,
    );
  }
}
