import { allCoordinators, coordinatorsOf } from "../initiative/coordinators-of.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { RouteId } from "../kernel/ids.ts";
import { tellQuestionChanged } from "../notice/tell-question-changed.ts";
import type { Transaction } from "../store/transaction.ts";
import type { ChatChannel } from "./chat-channel.ts";

/**
 * Somebody has seen to a channel that takes nothing: all who were told of it need not any more. So whoever did, who may have done
 * it elsewhere than on the message that asks for it.
 */
export async function tellChannelSeenTo(
  tx: Transaction,
  channel: ChatChannel,
  now: Temporal.Instant,
): Promise<void> {
  for (const initiative of await tx.initiatives.listByChannel(channel))
    await tellHasLeftClosed(tx, initiative, now);
  for (const { id } of await tx.channelRoutes.listByChannel(channel)) await tellHearsNoMore(tx, id, now);
}

/** The same where an initiative is taken out of such a channel. */
export async function tellHasLeftClosed(
  tx: Transaction,
  initiative: Initiative,
  now: Temporal.Instant,
): Promise<void> {
  const question = { question: "CHANNEL", initiativeId: initiative.id } as const;
  await tellQuestionChanged(tx, await coordinatorsOf(tx, initiative), question, now);
}

/** The same where such a channel hears of a district no more. */
export async function tellHearsNoMore(
  tx: Transaction,
  routeId: RouteId,
  now: Temporal.Instant,
): Promise<void> {
  await tellQuestionChanged(tx, await allCoordinators(tx), { question: "ROUTE", routeId }, now);
}
