import type { Actor } from "../access/actor.ts";
import { mayPledgeForAnyone } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import { checkReason } from "../kernel/reason.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { hasEnded } from "../shift/shift-phase.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { changeLivePledge, type LivePledgeRefusal } from "./change-live-pledge.ts";

export type RemovePledge = {
  readonly pledgeId: PledgeId;
  /** Whoever pledged is told it. */
  readonly reason: string;
};
export type PledgeRemoved = { readonly pledgeId: PledgeId; readonly shiftId: ShiftId };
export type RemovePledgeRefusal =
  | LivePledgeRefusal
  | InvalidInput
  /** What was held cannot be undone. */
  | { readonly type: "ShiftEnded"; readonly endsAt: string };

/** Takes another organisation's pledge off a shift, as the landlord's staff may until it ends. */
export async function removePledge(
  deps: Deps,
  actor: Actor,
  input: RemovePledge,
  key: string | null,
): Promise<Result<PledgeRemoved, RemovePledgeRefusal | CommandKeyReused>> {
  const { pledgeId } = input;
  const command = { actor, name: "removePledge", key, input };
  return deps.store.transaction<PledgeRemoved, RemovePledgeRefusal>(command, (tx) =>
    changeLivePledge<PledgeRemoved, RemovePledgeRefusal>(
      deps,
      tx,
      command,
      pledgeId,
      mayPledgeForAnyone,
      async (pledge, roster) => {
        const reason = checkReason(input.reason);
        if (!reason.ok) return reason;
        const { shift, now } = roster;
        if (hasEnded(shift, now)) return err({ type: "ShiftEnded", endsAt: shift.endsAt.toString() });
        await roster.end(command, pledge, "REMOVED", reason.value);
        await roster.tellChannel("PledgeRemoved", pledge, {});
        await roster.tellPledger("YourPledgeRemoved", pledge, {});
        return ok({ pledgeId, shiftId: pledge.shiftId });
      },
    ),
  );
}
