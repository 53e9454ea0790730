import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { InitiativeId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { mayBecome } from "../kernel/state-machine.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { INITIATIVE_MACHINE, type InitiativeState } from "./initiative-states.ts";

export type PublishInitiative = { readonly initiativeId: InitiativeId };
export type InitiativePublished = {
  readonly initiativeId: InitiativeId;
  /** How many drafted shifts were opened with it. */
  readonly shiftsOpened: number;
};
export type PublishInitiativeRefusal =
  | NotAllowed
  | NotFound<"Initiative">
  | { readonly type: "InitiativeNotDraft"; readonly state: InitiativeState };

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
    const initiative = await tx.initiatives.lockById(initiativeId);
    if (!initiative) return err({ type: "InitiativeNotFound" });
    const { state } = initiative;
    if (!mayBecome(INITIATIVE_MACHINE, state, "PUBLISHED")) return err({ type: "InitiativeNotDraft", state });

    await tx.initiatives.save({ ...initiative, state: "PUBLISHED" });
    await record(deps, tx, command, initiativeId, { state: [state, "PUBLISHED"] });

    const now = deps.clock.now();
    const toOpen = await tx.shifts.lockDraftsByInitiative(initiativeId, now);
    for (const shift of toOpen) {
      await tx.shifts.save({ ...shift, state: "OPEN" });
      await record(deps, tx, command, shift.id, { state: ["DRAFT", "OPEN"] });
    }
    const fact = { type: "InitiativePublished", initiativeId, shifts: toOpen.length } as const;
    await tx.outbox.append(laneOfInitiative(initiative), fact, now);
    return ok({ initiativeId, shiftsOpened: toOpen.length });
  });
}
