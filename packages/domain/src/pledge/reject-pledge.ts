import type { Actor } from "../access/actor.ts";
import { mayPledgeForAnyone } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import { checkReason } from "../kernel/reason.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { NotPending } from "./approve-pledge.ts";
import { changeLivePledge, type LivePledgeRefusal } from "./change-live-pledge.ts";

export type RejectPledge = {
  readonly pledgeId: PledgeId;
  /** Whoever pledged is told it. */
  readonly reason: string;
};
export type PledgeRejected = { readonly pledgeId: PledgeId; readonly shiftId: ShiftId };
export type RejectPledgeRefusal = LivePledgeRefusal | NotPending | InvalidInput;

/** Says no to a pledge that waits for a yes. */
export async function rejectPledge(
  deps: Deps,
  actor: Actor,
  input: RejectPledge,
  key: string | null,
): Promise<Result<PledgeRejected, RejectPledgeRefusal | CommandKeyReused>> {
  const { pledgeId } = input;
  const command = { actor, name: "rejectPledge", key, input };
  return deps.store.transaction<PledgeRejected, RejectPledgeRefusal>(command, (tx) =>
    changeLivePledge<PledgeRejected, RejectPledgeRefusal>(
      deps,
      tx,
      command,
      pledgeId,
      mayPledgeForAnyone,
      async (pledge, roster) => {
        const reason = checkReason(input.reason);
        if (!reason.ok) return reason;
        if (pledge.state !== "PENDING") return err({ type: "NotPending", state: pledge.state });
        await roster.end(command, pledge, "REJECTED", reason.value);
        await roster.tellChannel("PledgeRejected", pledge, {});
        await roster.tellPledger("YourPledgeRejected", pledge, {});
        return ok({ pledgeId, shiftId: pledge.shiftId });
      },
    ),
  );
}
