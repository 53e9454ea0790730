import { type Actor, actorId } from "../access/actor.ts";
import { allCoordinators, coordinatorsOf } from "../initiative/coordinators-of.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { PersonId, RouteId } from "../kernel/ids.ts";
import { tellQuestionChanged } from "../notice/tell-question-changed.ts";
import type { Transaction } from "../store/transaction.ts";
import type { ChatChannel } from "./chat-channel.ts";

type SeenTo = { readonly by: Actor; readonly now: Temporal.Instant };

/** Somebody has seen to a channel that takes nothing: the others who were told of it need not. Whoever did has been answered. */
export async function tellChannelSeenTo(
  tx: Transaction,
  channel: ChatChannel,
  { by, now }: SeenTo,
): Promise<void> {
  for (const initiative of await tx.initiatives.listByChannel(channel)) {
    const question = { question: "CHANNEL", initiativeId: initiative.id } as const;
    await tellQuestionChanged(tx, without(by, await coordinatorsOf(tx, initiative)), question, now);
  }
  for (const { id } of await tx.channelRoutes.listByChannel(channel))
    await tellHearsNoMore(tx, id, { by, now });
}

/** The same where an initiative is taken out of such a channel. */
export async function tellHasLeftClosed(
  tx: Transaction,
  initiative: Initiative,
  { by, now }: SeenTo,
): Promise<void> {
  const { id: initiativeId } = initiative;
  const others = without(by, await coordinatorsOf(tx, initiative));
  await tellQuestionChanged(tx, others, { question: "CHANNEL", initiativeId }, now);
}

/** The same where such a channel hears of a district no more. */
export async function tellHearsNoMore(tx: Transaction, routeId: RouteId, { by, now }: SeenTo): Promise<void> {
  const others = without(by, await allCoordinators(tx));
  await tellQuestionChanged(tx, others, { question: "ROUTE", routeId }, now);
}

function without(actor: Actor, people: readonly PersonId[]): readonly PersonId[] {
  return people.filter((personId) => personId !== actorId(actor));
}
