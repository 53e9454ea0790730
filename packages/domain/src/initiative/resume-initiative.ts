import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { InitiativeId } from "../kernel/ids.ts";
import type { NotAllowed } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import { changeComingRosters } from "../pledge/change-coming-rosters.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { type MoveInitiativeRefusal, moveInitiative } from "./move-initiative.ts";
import { tellHosts } from "./tell-hosts.ts";

export type ResumeInitiative = { readonly initiativeId: InitiativeId };
export type InitiativeResumed = { readonly initiativeId: InitiativeId };
export type ResumeInitiativeRefusal = NotAllowed | MoveInitiativeRefusal;

/** Lets a paused initiative go on. Places that fell free meanwhile are offered to those who wait, or in a shift's last hours left to a coordinator. */
export async function resumeInitiative(
  deps: Deps,
  actor: Actor,
  { initiativeId }: ResumeInitiative,
  key: string | null,
): Promise<Result<InitiativeResumed, ResumeInitiativeRefusal | CommandKeyReused>> {
  const command = { actor, name: "resumeInitiative", key, input: { initiativeId } };
  return deps.store.transaction<InitiativeResumed, ResumeInitiativeRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const move = { from: "PAUSED", to: "PUBLISHED", reason: null } as const;
    const moved = await moveInitiative(deps, tx, command, initiativeId, move);
    if (!moved.ok) return moved;
    // What fell free while it rested was told to nobody.
    await changeComingRosters(deps, tx, command, initiativeId, async () => {}, { freeBefore: 0 });
    const news = [{ type: "YourHostedInitiativeRests", wasPaused: 1 }] as const;
    await tellHosts(tx, command, { initiative: moved.value, news, now: deps.clock.now() });
    const fact = { type: "InitiativeResumed", initiativeId } as const;
    await tx.outbox.append(laneOfInitiative(moved.value), fact, deps.clock.now());
    return ok({ initiativeId });
  });
}
