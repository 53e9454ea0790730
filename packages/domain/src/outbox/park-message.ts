import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { OutboxMessageId } from "../kernel/ids.ts";
import { checkReason } from "../kernel/reason.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";

export type ParkMessage = { readonly messageId: OutboxMessageId; readonly reason: string };
export type MessageParked = { readonly messageId: OutboxMessageId };
export type ParkMessageRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Message">
  /** It has been told, or was given up before. */
  | { readonly type: "MessageNotWaiting" }
  /** A sender is at work on its lane just now, and may be telling it. */
  | { readonly type: "LaneBusy" };

/** Puts a message aside that waits to be told: it is not told, and those behind it go on. */
export async function parkMessage(
  deps: Deps,
  actor: Actor,
  input: ParkMessage,
  key: string | null,
): Promise<Result<MessageParked, ParkMessageRefusal | CommandKeyReused>> {
  const { messageId } = input;
  const command = { actor, name: "parkMessage", key, input };
  return deps.store.transaction<MessageParked, ParkMessageRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const reason = checkReason(input.reason);
    if (!reason.ok) return reason;
    const kept = await tx.deliveries.byId(messageId);
    if (!kept) return err({ type: "MessageNotFound" });
    if (!(await tx.deliveries.hold(kept.message.lane))) return err({ type: "LaneBusy" });
    const why = { reason: "STOPPED", error: reason.value, at: deps.clock.now() } as const;
    if (!(await tx.deliveries.park(kept.message, why))) return err({ type: "MessageNotWaiting" });
    await record(deps, tx, command, messageId, { parked: reason.value });
    return ok({ messageId });
  });
}
