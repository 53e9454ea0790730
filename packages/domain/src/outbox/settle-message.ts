import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { OutboxMessageId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";

/** What somebody has found out, or wants done: it did arrive, or was told by other means; it is to be told again. */
export const SETTLEMENTS = ["ARRIVED", "SEND_AGAIN"] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

export type SettleMessage = { readonly messageId: OutboxMessageId; readonly as: Settlement };

/** All that were told together with it, by their first ids. */
export type MessageSettled = { readonly messageIds: readonly OutboxMessageId[] };

export type SettleMessageRefusal =
  | NotAllowed
  | NotFound<"Message">
  /** It is not given up: it waits, or was told, or somebody has settled it. */
  | { readonly type: "MessageNotParked" };

/**
 * Decides about a message that was given up, and about all that were to be told in one post with it. What is sent again goes to
 * the end of its lane, and is read anew when it is told: what is no longer so is not told.
 */
export async function settleMessage(
  deps: Deps,
  actor: Actor,
  { messageId, as }: SettleMessage,
  key: string | null,
): Promise<Result<MessageSettled, SettleMessageRefusal | CommandKeyReused>> {
  const command = { actor, name: "settleMessage", key, input: { messageId, as } };
  return deps.store.transaction<MessageSettled, SettleMessageRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    if (!(await tx.deliveries.byId(messageId))) return err({ type: "MessageNotFound" });
    const parked = await tx.deliveries.lockParkedWith(messageId);
    if (parked.length === 0) return err({ type: "MessageNotParked" });
    await tx.deliveries.settle(parked);
    for (const { message } of parked) {
      if (as === "SEND_AGAIN") await tx.outbox.append(message.lane, message.fact, message.occurredAt);
      await record(deps, tx, command, message.id, { settled: as });
    }
    return ok({ messageIds: parked.map(({ message }) => message.id) });
  });
}
