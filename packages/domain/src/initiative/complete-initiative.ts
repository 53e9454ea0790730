import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { InitiativeId } from "../kernel/ids.ts";
import type { NotAllowed } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import { MAX_SHIFT_MINUTES } from "../shift/check-shift.ts";
import { hasEnded } from "../shift/shift-phase.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { type MoveInitiativeRefusal, moveInitiative } from "./move-initiative.ts";

export type CompleteInitiative = { readonly initiativeId: InitiativeId };
export type InitiativeCompleted = { readonly initiativeId: InitiativeId };
export type CompleteInitiativeRefusal =
  | NotAllowed
  | MoveInitiativeRefusal
  /** Shifts that have not ended: cancel those that have not started, and wait for the others, where staff may still add people. */
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
    const shifts = await countRemaining(tx, initiativeId, now);
    if (shifts > 0) return err({ type: "ShiftsRemain", shifts });
    const fact = { type: "InitiativeCompleted", initiativeId } as const;
    await tx.outbox.append(laneOfInitiative(moved.value), fact, now);
    return ok({ initiativeId });
  });
}

/** Shifts that are to come or go on. None is longer than a day, so those that go on began within the last one. */
async function countRemaining(
  tx: Transaction,
  initiativeId: InitiativeId,
  now: Temporal.Instant,
): Promise<number> {
  const coming = await tx.shifts.listComing(initiativeId, now);
  const recent = await tx.shifts.listComing(initiativeId, now.subtract({ minutes: MAX_SHIFT_MINUTES }));
  const begun = await Promise.all(
    recent.filter((id) => !coming.includes(id)).map((id) => tx.shifts.byId(id)),
  );
  const running = begun.filter((shift) => shift?.state === "OPEN" && !hasEnded(shift, now));
  return coming.length + running.length;
}
