import { isSameChannel } from "../chat/chat-channel.ts";
import type { Initiative } from "../initiative/initiative.ts";
import { laneOfChannel } from "../outbox/lane.ts";
import type { Transaction } from "../store/transaction.ts";
import type { DistrictNews } from "./channel-fact.ts";
import type { ChannelRoute } from "./channel-route.ts";

/** Tells the channels that hear of the initiative's district at once, each in its own lane. */
export async function tellDistrict(
  tx: Transaction,
  initiative: Initiative,
  news: DistrictNews,
  now: Temporal.Instant,
): Promise<void> {
  for (const route of await tx.channelRoutes.listByDistrict(initiative.districtId)) {
    if (route.pace !== "INSTANT" || !hearsOf(route, initiative)) continue;
    const lane = laneOfChannel(route.landlordId, route.channel);
    await tx.outbox.append(lane, { ...news, routeId: route.id }, now);
  }
}

/** An initiative that lives in the channel tells of itself there. */
export function hearsOf(route: ChannelRoute, initiative: Initiative): boolean {
  return route.districtId === initiative.districtId && !isSameChannel(initiative.channel, route.channel);
}
