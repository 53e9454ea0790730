import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import { type ChatChannel, isSameChannel } from "../chat/chat-channel.ts";
import { tellHasLeftClosed } from "../chat/tell-channel-seen-to.ts";
import { mayTakeShifts } from "../initiative/initiative-states.ts";
import type { Deps } from "../kernel/deps.ts";
import type { InitiativeId } from "../kernel/ids.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import type { InitiativeOver } from "../shift/schedule-shift.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { type ChannelOfAnotherWorkspace, checkChannel } from "./check-channel.ts";
import { takeAlong } from "./forward-backlog.ts";

export type LinkInitiativeChannel = {
  readonly initiativeId: InitiativeId;
  /** Null for none. */
  readonly channel: ChatChannel | null;
};
export type InitiativeChannelLinked = {
  readonly initiativeId: InitiativeId;
  /** Where it was before. */
  readonly before: ChatChannel | null;
};
export type LinkInitiativeChannelRefusal =
  | NotAllowed
  | InvalidInput
  | ChannelOfAnotherWorkspace
  | NotFound<"Initiative">
  | InitiativeOver;

/**
 * Gives an initiative another channel, or none: its card and what it tells of are there from now on. What it had to tell
 * before is told where it was, unless nothing can be told there, and the card there says last of all where it went.
 */
export async function linkInitiativeChannel(
  deps: Deps,
  actor: Actor,
  input: LinkInitiativeChannel,
  key: string | null,
): Promise<Result<InitiativeChannelLinked, LinkInitiativeChannelRefusal | CommandKeyReused>> {
  const { initiativeId, channel } = input;
  const command = { actor, name: "linkInitiativeChannel", key, input };
  return deps.store.transaction<InitiativeChannelLinked, LinkInitiativeChannelRefusal>(
    command,
    async (tx) => {
      if (!mayPlan(actor)) return err({ type: "NotAllowed" });
      const checked = channel ? await checkChannel(tx, channel) : null;
      if (checked && !checked.ok) return checked;
      const initiative = await tx.initiatives.lockById(initiativeId);
      if (!initiative) return err({ type: "InitiativeNotFound" });
      const { state, channel: before } = initiative;
      if (!mayTakeShifts(state)) return err({ type: "InitiativeOver", state });
      const linked = { ...initiative, channel };
      await tx.initiatives.save(linked);
      if (isSameChannel(before, channel)) return ok({ initiativeId, before });
      await record(deps, tx, command, initiativeId, { channel: [before, channel] });
      const now = deps.clock.now();
      if (before && (await tx.parkedRoutes.find(before))) {
        await tellHasLeftClosed(tx, initiative, now);
        if (channel) await takeAlong(tx, laneOfInitiative(initiative), [linked]);
      }
      if (state !== "DRAFT") {
        const left = { type: "ChannelLeft", initiativeId } as const;
        if (before) await tx.outbox.append(laneOfInitiative(initiative), left, now);
        const here = { type: "ChannelLinked", initiativeId } as const;
        if (channel) await tx.outbox.append(laneOfInitiative(linked), here, now);
      }
      return ok({ initiativeId, before });
    },
  );
}
