import type { Actor } from "../access/actor.ts";
import { mayPledgeForAnyone } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { admitPending } from "./admit-pending.ts";
import { changeLivePledge, type LivePledgeRefusal } from "./change-live-pledge.ts";
import type { PledgeState } from "./pledge-states.ts";
import {
  type AppendixNotActive,
  checkAppendix,
  checkInitiativeOpen,
  type InitiativeNotOpen,
} from "./sign-up.ts";

export type ApprovePledge = { readonly pledgeId: PledgeId };
export type PledgeApproved = {
  readonly pledgeId: PledgeId;
  readonly shiftId: ShiftId;
  /** OFFERED where part of the places are free and it takes part. */
  readonly state: "CONFIRMED" | "WAITLISTED" | "OFFERED";
};
export type ApprovePledgeRefusal =
  | LivePledgeRefusal
  | NotPending
  /** The initiative takes no more for now: the pledge waits until it goes on. */
  | InitiativeNotOpen
  | AppendixNotActive;
/** It does not wait for a yes. */
export type NotPending = { readonly type: "NotPending"; readonly state: PledgeState };

/**
 * Says yes to a pledge that waits for it: confirmed where there is room, else put in the waitlist where it would have stood
 * without the wait.
 */
export async function approvePledge(
  deps: Deps,
  actor: Actor,
  { pledgeId }: ApprovePledge,
  key: string | null,
): Promise<Result<PledgeApproved, ApprovePledgeRefusal | CommandKeyReused>> {
  const command = { actor, name: "approvePledge", key, input: { pledgeId } };
  return deps.store.transaction<PledgeApproved, ApprovePledgeRefusal>(command, (tx) =>
    changeLivePledge<PledgeApproved, ApprovePledgeRefusal>(
      deps,
      tx,
      command,
      pledgeId,
      mayPledgeForAnyone,
      async (pledge, roster) => {
        if (pledge.state !== "PENDING") return err({ type: "NotPending", state: pledge.state });
        const open = checkInitiativeOpen(roster.initiative);
        if (!open.ok) return open;
        const pledging = await tx.organisations.withAppendices(pledge.organisationId);
        if (!pledging) throw new Error(`Pledge ${pledgeId} has no organisation`);
        const covered = checkAppendix({ shift: roster.shift, ...pledging });
        if (!covered.ok) return covered;
        const state = await admitPending(tx, command, roster, pledge);
        return ok({ pledgeId, shiftId: pledge.shiftId, state });
      },
    ),
  );
}
