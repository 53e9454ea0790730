import type { SystemActor } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import type { ChatChannel } from "../chat/chat-channel.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { Deps } from "../kernel/deps.ts";
import type { InitiativeId } from "../kernel/ids.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { OutboxMessage } from "../outbox/delivery-queue.ts";
import { type Lane, laneOfChannel, laneOfInitiative } from "../outbox/lane.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { isChannelFact } from "./channel-fact.ts";

export type ForwardBacklog = { readonly channel: ChatChannel };
/** How many messages are told elsewhere. */
export type BacklogForwarded = { readonly messages: number };

/**
 * Has what waits for a channel that takes nothing told where its initiatives are by now. The chat platform causes it: a sender that was
 * at work there while an initiative was moved, so that its backlog could not go with it.
 */
export async function forwardBacklog(
  deps: Deps,
  actor: SystemActor,
  { channel }: ForwardBacklog,
  key: string | null,
): Promise<Result<BacklogForwarded, CommandKeyReused>> {
  const command = { actor, name: "forwardBacklog", key, input: { channel } };
  return deps.store.transaction<BacklogForwarded, never>(command, async (tx) => {
    const lane = laneOfChannel(actor.landlordId, channel);
    const of = (await tx.deliveries.listWaiting(lane)).flatMap((message) => initiativeOf(message) ?? []);
    const moved: Initiative[] = [];
    // Initiatives before the lane, as whoever moves one does; locked, so that a move that is not committed yet is waited for.
    for (const id of [...new Set(of)].toSorted()) {
      const initiative = await tx.initiatives.lockById(id);
      if (initiative?.channel && laneOfInitiative(initiative) !== lane) moved.push(initiative);
    }
    const messages = await takeAlong(tx, lane, moved);
    if (messages > 0) await record(deps, tx, command, actor.landlordId, { lane, forwarded: messages });
    return ok({ messages });
  });
}

/**
 * What waits in a lane of these initiatives goes into the lanes that they have now, and is as good as told in the old one; how much. None
 * where a sender is at work there. A message that a sender has begun stays: it may have been told already.
 */
export async function takeAlong(tx: Transaction, lane: Lane, moved: readonly Initiative[]): Promise<number> {
  if (moved.length === 0 || !(await tx.deliveries.hold(lane))) return 0;
  const to = new Map(moved.map((initiative) => [initiative.id, laneOfInitiative(initiative)]));
  const taken: OutboxMessage[] = [];
  for (const message of await tx.deliveries.listWaiting(lane)) {
    const id = initiativeOf(message);
    const there = id && to.get(id);
    if (!there) continue;
    await tx.outbox.append(there, message.fact, message.occurredAt);
    taken.push(message);
  }
  await tx.deliveries.pass(lane, taken);
  return taken.length;
}

/** Whose it is; undefined for what is about the channel itself, and for what a sender has begun to tell. */
function initiativeOf({ fact, deliveryId }: OutboxMessage): InitiativeId | undefined {
  if (deliveryId !== null || isChannelFact(fact)) return undefined;
  return "initiativeId" in fact ? fact.initiativeId : undefined;
}
