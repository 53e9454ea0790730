import type { Actor } from "../access/actor.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PledgeId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, type Result } from "../kernel/result.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { changeRoster } from "./change-roster.ts";
import type { OpenRoster } from "./open-roster.ts";
import type { Pledge } from "./pledge.ts";
import type { PledgeState } from "./pledge-states.ts";

export type LivePledgeRefusal = NotAllowed | NotFound<"Pledge"> | PledgeNotLive;
/** It has ended before, in that state. */
export type PledgeNotLive = { readonly type: "PledgeNotLive"; readonly state: PledgeState };

/**
 * Finds a live pledge that the actor may speak for, locks its shift and lets the work change it. The pledge is read after
 * the lock, as it stands now. Somebody without a say in it hears nothing of its state.
 */
export async function changeLivePledge<T, E>(
  deps: Deps,
  tx: Transaction,
  command: Command,
  pledgeId: PledgeId,
  may: (actor: Actor, pledge: Pledge) => boolean,
  work: (pledge: Pledge, roster: OpenRoster) => Promise<Result<T, E>>,
): Promise<Result<T, E | LivePledgeRefusal>> {
  const before = await tx.pledges.byId(pledgeId);
  if (!before) return err({ type: "PledgeNotFound" });
  if (!may(command.actor, before)) return err({ type: "NotAllowed" });
  const answer = await changeRoster<T, E | LivePledgeRefusal>(
    deps,
    tx,
    command,
    before.shiftId,
    async (roster) => {
      const pledge = roster.find(pledgeId);
      if (pledge) return work(pledge, roster);
      const ended = await tx.pledges.byId(pledgeId);
      return err({ type: "PledgeNotLive", state: (ended ?? before).state });
    },
  );
  if (!answer) throw new Error(`Pledge ${pledgeId} has no shift`);
  return answer;
}
