import type { Actor } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import { hasStarted } from "../shift/shift-phase.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { grantFreedPlaces } from "./grant-freed-places.ts";
import { type LivePledgeRefusal, readLivePledge } from "./read-live-pledge.ts";

export type WithdrawPledge = { readonly pledgeId: PledgeId };
export type PledgeWithdrawn = { readonly pledgeId: PledgeId; readonly shiftId: ShiftId };
export type WithdrawPledgeRefusal =
  | LivePledgeRefusal
  | { readonly type: "ShiftStarted"; readonly startsAt: string };

/** Takes a pledge back (avanmäla). The places it held go to those who wait. */
export async function withdrawPledge(
  deps: Deps,
  actor: Actor,
  { pledgeId }: WithdrawPledge,
  key: string | null,
): Promise<Result<PledgeWithdrawn, WithdrawPledgeRefusal | CommandKeyReused>> {
  const command = { actor, name: "withdrawPledge", key, input: { pledgeId } };
  return deps.store.transaction<PledgeWithdrawn, WithdrawPledgeRefusal>(command, async (tx) => {
    const found = await readLivePledge(tx, actor, pledgeId);
    if (!found.ok) return found;
    const { pledge, shift, initiative, roster } = found.value;
    const now = deps.clock.now();
    if (hasStarted(shift, now)) return err({ type: "ShiftStarted", startsAt: shift.startsAt.toString() });

    await tx.pledges.save({ ...pledge, state: "WITHDRAWN" });
    await record(deps, tx, command, pledgeId, { state: [pledge.state, "WITHDRAWN"] });
    const { shiftId, organisationId, places } = pledge;
    const fact = {
      type: "PledgeWithdrawn",
      pledgeId,
      shiftId,
      initiativeId: initiative.id,
      organisationId,
      places,
    } as const;
    await tx.outbox.append(laneOfInitiative(initiative), fact, now);

    const freed = pledge.state === "CONFIRMED" ? places : 0;
    const others = roster.filter((other) => other.id !== pledgeId);
    const left = { shift: { ...shift, taken: shift.taken - freed }, roster: others, initiative };
    await tx.shifts.save(await grantFreedPlaces(deps, tx, command, left));
    return ok({ pledgeId, shiftId });
  });
}
