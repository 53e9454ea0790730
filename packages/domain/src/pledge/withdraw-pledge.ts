import type { Actor } from "../access/actor.ts";
import { isStaffWithAnothers, maySpeakFor } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { isPast, withdrawBy } from "../shift/shift-deadlines.ts";
import { hasStarted } from "../shift/shift-phase.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { changeLivePledge, type LivePledgeRefusal } from "./change-live-pledge.ts";
import { tellHostOfShortage } from "./late-withdrawal.ts";
import type { OpenRoster } from "./open-roster.ts";
import type { Pledge } from "./pledge.ts";
import type { ShiftStarted } from "./sign-up.ts";

/** A pledge taken back this soon after it was made was a slip, and never late: nobody has counted on it yet. */
const UNDO_MINUTES = 5;

export type WithdrawPledge = { readonly pledgeId: PledgeId };
export type PledgeWithdrawn = {
  readonly pledgeId: PledgeId;
  readonly shiftId: ShiftId;
  /** Whether it was confirmed and the time to withdraw had passed; never of one that was just made. */
  readonly late: boolean;
};
export type WithdrawPledgeRefusal =
  | LivePledgeRefusal
  | ShiftStarted
  /** The landlord's people take another's pledge away by removing it, and say why. */
  | RemovalNeedsReason;
/** What staff take from another's pledge they give a reason for. */
export type RemovalNeedsReason = { readonly type: "RemovalNeedsReason" };

/**
 * Takes a pledge back (avanmäla). The places it held are offered to those who wait. Where a program did it, or staff who had
 * made it for the organisation, its own people are told.
 */
export async function withdrawPledge(
  deps: Deps,
  actor: Actor,
  { pledgeId }: WithdrawPledge,
  key: string | null,
): Promise<Result<PledgeWithdrawn, WithdrawPledgeRefusal | CommandKeyReused>> {
  const command = { actor, name: "withdrawPledge", key, input: { pledgeId } };
  return deps.store.transaction<PledgeWithdrawn, WithdrawPledgeRefusal>(command, (tx) =>
    changeLivePledge<PledgeWithdrawn, WithdrawPledgeRefusal>(
      deps,
      tx,
      command,
      pledgeId,
      maySpeakFor,
      async (pledge, roster) => {
        const { shift, now } = roster;
        const { shiftId } = pledge;
        if (isStaffWithAnothers(actor, pledge)) return err({ type: "RemovalNeedsReason" });
        if (hasStarted(shift, now)) return err({ type: "ShiftStarted", startsAt: shift.startsAt.toString() });
        const late = isGivenUpLate(pledge, roster);
        await roster.end(command, pledge, late ? "WITHDRAWN_LATE" : "WITHDRAWN");
        await roster.tellChannel(late ? "PledgeWithdrawnLate" : "PledgeWithdrawn", pledge, {});
        await roster.tellPledgerOfAnother(command, "YourPledgeWithdrawn", pledge, {});
        if (late) await tellHostOfShortage(tx, command, roster);
        return ok({ pledgeId, shiftId, late });
      },
    ),
  );
}

/** Whether places that the pledge gives up now are given up late. */
export function isGivenUpLate(
  { state, queuedAt }: Pledge,
  { shift, now }: Pick<OpenRoster, "shift" | "now">,
): boolean {
  const isUndone = !isPast(queuedAt.add({ minutes: UNDO_MINUTES }), now);
  return state === "CONFIRMED" && isPast(withdrawBy(shift), now) && !isUndone;
}
