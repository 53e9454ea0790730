import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import { tellDistrict } from "../channel/tell-district.ts";
import type { Deps } from "../kernel/deps.ts";
import type { InitiativeId } from "../kernel/ids.ts";
import type { NotAllowed } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import { lockComingShifts } from "../shift/lock-coming-shifts.ts";
import { moveShift } from "../shift/shift-states.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { setShiftTimer } from "../timer/set-shift-timer.ts";
import { type MoveInitiativeRefusal, moveInitiative } from "./move-initiative.ts";

export type PublishInitiative = { readonly initiativeId: InitiativeId };
export type InitiativePublished = {
  readonly initiativeId: InitiativeId;
  /** How many drafted shifts were opened with it. */
  readonly shiftsOpened: number;
};
export type PublishInitiativeRefusal = NotAllowed | MoveInitiativeRefusal;

/** Shows an initiative to tenants and opens its drafted shifts that have not started for pledges. */
export async function publishInitiative(
  deps: Deps,
  actor: Actor,
  { initiativeId }: PublishInitiative,
  key: string | null,
): Promise<Result<InitiativePublished, PublishInitiativeRefusal | CommandKeyReused>> {
  const command = { actor, name: "publishInitiative", key, input: { initiativeId } };
  return deps.store.transaction<InitiativePublished, PublishInitiativeRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const move = { from: "DRAFT", to: "PUBLISHED", reason: null } as const;
    const moved = await moveInitiative(deps, tx, command, initiativeId, move);
    if (!moved.ok) return moved;
    const now = deps.clock.now();
    let shiftsOpened = 0;
    for (const shift of await lockComingShifts(tx, initiativeId, now)) {
      if (shift.state !== "DRAFT") continue;
      await tx.shifts.save({ ...shift, ...moveShift(shift, "OPEN") });
      await setShiftTimer(tx, shift, now);
      await record(deps, tx, command, shift.id, { state: ["DRAFT", "OPEN"] });
      shiftsOpened += 1;
    }
    const fact = { type: "InitiativePublished", initiativeId, shifts: shiftsOpened } as const;
    await tx.outbox.append(laneOfInitiative(moved.value), fact, now);
    const news = { type: "DistrictInitiativePublished", initiativeId, shifts: shiftsOpened } as const;
    await tellDistrict(tx, moved.value, news, now);
    return ok({ initiativeId, shiftsOpened });
  });
}
