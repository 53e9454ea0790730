import type { ChatChannel } from "@socialsmart/domain/chat/chat-channel";
import { parkRoute } from "@socialsmart/domain/chat/park-route";
import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import { laneOfChannel } from "@socialsmart/domain/outbox/lane";
import { retryLane } from "@socialsmart/domain/outbox/retry-lane";
import type { Bot } from "../bot-context.ts";

/**
 * The bot was taken out of a channel, or the channel is archived: noted as if a post had been refused there, so that the
 * coordinators are told elsewhere before anything is lost.
 *
 * @param error Slack's word for what a post would be refused with
 */
export async function noteClosed({ deps, poke }: Bot, channel: ChatChannel, error: string): Promise<void> {
  const landlord = await deps.store.directory.landlordByChatTeam(channel.teamId);
  if (!landlord || !(await isOurs(deps, landlord.id, channel))) return;
  await parkRoute(deps, actorOf(landlord.id), { channel, error }, null);
  poke();
}

/** The bot is in a channel again: what waited for that is told. */
export async function noteOpen({ deps, poke }: Bot, channel: ChatChannel): Promise<void> {
  const landlord = await deps.store.directory.landlordByChatTeam(channel.teamId);
  if (!landlord) return;
  await retryLane(deps, actorOf(landlord.id), { lane: laneOfChannel(landlord.id, channel) }, null);
  poke();
}

/** Whether anything lives in the channel or is told there. */
async function isOurs(
  { store }: Bot["deps"],
  landlordId: LandlordId,
  { teamId, channelId }: ChatChannel,
): Promise<boolean> {
  const reader = store.reader(landlordId);
  const [initiatives, routes] = await Promise.all([
    reader.initiatives.listByChannel(teamId, channelId),
    reader.channelRoutes.list(),
  ]);
  const hears = routes.some(({ channel }) => channel.teamId === teamId && channel.channelId === channelId);
  return initiatives.length > 0 || hears;
}

function actorOf(landlordId: LandlordId) {
  return { kind: "SYSTEM", landlordId, source: "CHAT" } as const;
}
