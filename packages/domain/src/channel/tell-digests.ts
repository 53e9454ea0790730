import { digestBefore } from "../digest/digest-days.ts";
import type { Landlord } from "../landlord/landlord.ts";
import { laneOfChannel } from "../outbox/lane.ts";
import type { Transaction } from "../store/transaction.ts";

/**
 * Has the channels that hear of a district once a working day told what has happened there since the last time. What that is,
 * is looked up when it is told: where nothing has, nothing is.
 */
export async function tellChannelDigests(
  tx: Transaction,
  { zone }: Landlord,
  at: Temporal.Instant,
  now: Temporal.Instant,
): Promise<void> {
  const times = { from: digestBefore(zone, at).epochMilliseconds, to: at.epochMilliseconds };
  for (const { id: routeId, landlordId, channel } of await tx.channelRoutes.listByPace("DIGEST")) {
    await tx.outbox.append(
      laneOfChannel(landlordId, channel),
      { type: "DistrictDigest", routeId, ...times },
      now,
    );
  }
}
