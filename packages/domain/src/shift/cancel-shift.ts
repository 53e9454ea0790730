import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { ShiftId } from "../kernel/ids.ts";
import { checkReason } from "../kernel/reason.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { mayBecome } from "../kernel/state-machine.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import { changeRoster } from "../pledge/change-roster.ts";
import type { ShiftStarted } from "../pledge/sign-up.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { cancelOpenRoster } from "./cancel-open-roster.ts";
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
  | ShiftStarted;

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
    const why = checkReason(reason);
    if (!why.ok) return why;
    const answer = await changeRoster<ShiftWasCancelled, CancelShiftRefusal>(
      deps,
      tx,
      command,
      shiftId,
      async (roster) => {
        const { shift, initiative, now } = roster;
        const { state } = shift;
        if (!mayBecome(SHIFT_MACHINE, state, "CANCELLED")) return err({ type: "ShiftNotCancellable", state });
        if (hasStarted(shift, now)) return err({ type: "ShiftStarted", startsAt: shift.startsAt.toString() });
        const pledgesCancelled = await cancelOpenRoster(deps, tx, command, roster, why.value);
        if (state === "OPEN") {
          const fact = { type: "ShiftCancelled", shiftId, initiativeId: initiative.id } as const;
          await tx.outbox.append(laneOfInitiative(initiative), fact, now);
        }
        return ok({ shiftId, pledgesCancelled });
      },
    );
    return answer ?? err({ type: "ShiftNotFound" });
  });
}
