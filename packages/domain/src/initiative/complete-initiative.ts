import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { InitiativeId } from "../kernel/ids.ts";
import type { NotAllowed } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { type MoveInitiativeRefusal, moveInitiative } from "./move-initiative.ts";

export type CompleteInitiative = { readonly initiativeId: InitiativeId };
export type InitiativeCompleted = { readonly initiativeId: InitiativeId };
export type CompleteInitiativeRefusal =
  | NotAllowed
  | MoveInitiativeRefusal
  /** Shifts that have not started: cancel them, or wait for them. */
  | { readonly type: "ShiftsRemain"; readonly shifts: number };

/** Closes an initiative whose shifts have all been. */
export async function completeInitiative(
  deps: Deps,
  actor: Actor,
  { initiativeId }: CompleteInitiative,
  key: string | null,
): Promise<Result<InitiativeCompleted, CompleteInitiativeRefusal | CommandKeyReused>> {
  const command = { actor, name: "completeInitiative", key, input: { initiativeId } };
  return deps.store.transaction<InitiativeCompleted, CompleteInitiativeRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const now = deps.clock.now();
    const move = { to: "COMPLETED", reason: null } as const;
    const moved = await moveInitiative(deps, tx, command, initiativeId, move);
    if (!moved.ok) return moved;
    const remaining = await tx.shifts.listComing(initiativeId, now);
    if (remaining.length > 0) return err({ type: "ShiftsRemain", shifts: remaining.length });
    const fact = { type: "InitiativeCompleted", initiativeId } as const;
    await tx.outbox.append(laneOfInitiative(moved.value), fact, now);
    return ok({ initiativeId });
  });
}
