import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { InitiativeId } from "../kernel/ids.ts";
import { checkReason } from "../kernel/reason.ts";
import type { InvalidInput, NotAllowed } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import { changeComingRosters } from "../pledge/change-coming-rosters.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { type MoveInitiativeRefusal, moveInitiative } from "./move-initiative.ts";
import { tellHosts } from "./tell-hosts.ts";

export type PauseInitiative = { readonly initiativeId: InitiativeId; readonly reason: string };
export type InitiativePaused = { readonly initiativeId: InitiativeId };
export type PauseInitiativeRefusal = NotAllowed | InvalidInput | MoveInitiativeRefusal;

/**
 * Lets an initiative rest: its coming shifts take no new pledges, and nobody who waits is offered a place. What is confirmed
 * stands, and so do offers that were made. Those who wait are told why.
 */
export async function pauseInitiative(
  deps: Deps,
  actor: Actor,
  input: PauseInitiative,
  key: string | null,
): Promise<Result<InitiativePaused, PauseInitiativeRefusal | CommandKeyReused>> {
  const { initiativeId } = input;
  const command = { actor, name: "pauseInitiative", key, input };
  return deps.store.transaction<InitiativePaused, PauseInitiativeRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const reason = checkReason(input.reason);
    if (!reason.ok) return reason;
    const move = { to: "PAUSED", reason: reason.value } as const;
    const moved = await moveInitiative(deps, tx, command, initiativeId, move);
    if (!moved.ok) return moved;
    await changeComingRosters(deps, tx, command, initiativeId, async (roster) => {
      for (const pledge of roster.pledges) {
        const waits = pledge.state === "WAITLISTED" || pledge.state === "PENDING";
        if (waits) await roster.tellPledger("YourInitiativePaused", pledge, {});
      }
    });
    const news = [{ type: "YourHostedInitiativeRests", wasPaused: 0 }] as const;
    await tellHosts(tx, command, { initiative: moved.value, news, now: deps.clock.now() });
    const fact = { type: "InitiativePaused", initiativeId } as const;
    await tx.outbox.append(laneOfInitiative(moved.value), fact, deps.clock.now());
    return ok({ initiativeId });
  });
}
