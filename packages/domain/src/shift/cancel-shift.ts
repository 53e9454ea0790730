import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { ShiftId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { mayBecome } from "../kernel/state-machine.ts";
import { laneOfInitiative, laneOfPerson } from "../outbox/lane.ts";
import { readShiftForPledges } from "../pledge/read-shift-for-pledges.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { hasStarted } from "./shift-phase.ts";
import { SHIFT_MACHINE, type ShiftState } from "./shift-states.ts";

export type CancelShift = { readonly shiftId: ShiftId; readonly reason: string };
export type ShiftWasCancelled = {
  readonly shiftId: ShiftId;
  /** Live pledges that were cancelled with it. */
  readonly pledgesCancelled: number;
};
export type CancelShiftRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Shift">
  | { readonly type: "ShiftNotCancellable"; readonly state: ShiftState }
  | { readonly type: "ShiftStarted"; readonly startsAt: string };

/** Cancels a shift that has not started, with its pledges, and has everybody concerned told why. */
export async function cancelShift(
  deps: Deps,
  actor: Actor,
  { shiftId, reason }: CancelShift,
  key: string | null,
): Promise<Result<ShiftWasCancelled, CancelShiftRefusal | CommandKeyReused>> {
  const command = { actor, name: "cancelShift", key, input: { shiftId, reason } };
  return deps.store.transaction<ShiftWasCancelled, CancelShiftRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const check = new InputCheck();
    check.text("reason", reason, { max: 500, lines: "MANY" });
    const invalid = check.refusal();
    if (invalid) return invalid;

    const found = await readShiftForPledges(tx, shiftId);
    if (!found) return err({ type: "ShiftNotFound" });
    const { shift, initiative, roster } = found;
    const now = deps.clock.now();
    if (!mayBecome(SHIFT_MACHINE, shift.state, "CANCELLED")) {
      return err({ type: "ShiftNotCancellable", state: shift.state });
    }
    if (hasStarted(shift, now)) return err({ type: "ShiftStarted", startsAt: shift.startsAt.toString() });

    for (const pledge of roster) {
      await tx.pledges.save({ ...pledge, state: "CANCELLED_BY_ORGANISER" });
      await record(deps, tx, command, pledge.id, { state: [pledge.state, "CANCELLED_BY_ORGANISER"] });
      const { id: pledgeId, organisationId, places, madeBy: personId } = pledge;
      if (personId === null) continue;
      const facts = { pledgeId, shiftId, initiativeId: initiative.id, organisationId, places, personId };
      await tx.outbox.append(laneOfPerson(personId), { type: "PledgeCancelled", ...facts }, now);
    }
    await record(deps, tx, command, shiftId, { state: [shift.state, "CANCELLED"] });
    if (shift.state === "OPEN") {
      const fact = { type: "ShiftCancelled", shiftId, initiativeId: initiative.id } as const;
      await tx.outbox.append(laneOfInitiative(initiative), fact, now);
    }
    await tx.shifts.save({ ...shift, state: "CANCELLED", cancelReason: reason.trim(), taken: 0 });
    return ok({ shiftId, pledgesCancelled: roster.length });
  });
}
