import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { tellDistrict } from "../channel/tell-district.ts";
import type { Deps } from "../kernel/deps.ts";
import type { InitiativeId } from "../kernel/ids.ts";
import { checkReason } from "../kernel/reason.ts";
import type { InvalidInput, NotAllowed } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import { changeComingRosters } from "../pledge/change-coming-rosters.ts";
import { cancelOpenRoster } from "../shift/cancel-open-roster.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { type MoveInitiativeRefusal, moveInitiative } from "./move-initiative.ts";

export type CancelInitiative = { readonly initiativeId: InitiativeId; readonly reason: string };
export type InitiativeWasCancelled = {
  readonly initiativeId: InitiativeId;
  /** Shifts that had not started, cancelled with it. */
  readonly shiftsCancelled: number;
  readonly pledgesCancelled: number;
};
export type CancelInitiativeRefusal = NotAllowed | InvalidInput | MoveInitiativeRefusal;

/** Ends an initiative for good, with its shifts that have not started and their pledges; those concerned are told why. */
export async function cancelInitiative(
  deps: Deps,
  actor: Actor,
  input: CancelInitiative,
  key: string | null,
): Promise<Result<InitiativeWasCancelled, CancelInitiativeRefusal | CommandKeyReused>> {
  const { initiativeId } = input;
  const command = { actor, name: "cancelInitiative", key, input };
  return deps.store.transaction<InitiativeWasCancelled, CancelInitiativeRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const reason = checkReason(input.reason);
    if (!reason.ok) return reason;
    const move = { to: "CANCELLED", reason: reason.value } as const;
    const moved = await moveInitiative(deps, tx, command, initiativeId, move);
    if (!moved.ok) return moved;
    let pledgesCancelled = 0;
    const shiftsCancelled = await changeComingRosters(deps, tx, command, initiativeId, async (roster) => {
      pledgesCancelled += await cancelOpenRoster(deps, tx, command, roster, reason.value);
    });
    if (moved.value.state !== "DRAFT") {
      const fact = { type: "InitiativeCancelled", initiativeId, shifts: shiftsCancelled } as const;
      const now = deps.clock.now();
      await tx.outbox.append(laneOfInitiative(moved.value), fact, now);
      const news = { type: "DistrictInitiativeCancelled", initiativeId, shifts: shiftsCancelled } as const;
      await tellDistrict(tx, moved.value, news, now);
    }
    return ok({ initiativeId, shiftsCancelled, pledgesCancelled });
  });
}
