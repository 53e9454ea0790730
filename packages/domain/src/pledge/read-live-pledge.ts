import type { Actor } from "../access/actor.ts";
import { mayPledgeFor } from "../access/policy.ts";
import type { PledgeId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Pledge } from "./pledge.ts";
import type { PledgeState } from "./pledge-states.ts";
import { readShiftForPledges, type ShiftForPledges } from "./read-shift-for-pledges.ts";

type PledgeOnShift = ShiftForPledges & { readonly pledge: Pledge };

export type LivePledgeRefusal =
  | NotAllowed
  | NotFound<"Pledge">
  /** It was withdrawn or cancelled before. */
  | { readonly type: "PledgeNotLive"; readonly state: PledgeState };

/**
 * Finds a live pledge that the actor may speak for, and locks its shift. The pledge is read after the lock, as it stands now.
 * Somebody without a say in it hears nothing of its state.
 */
export async function readLivePledge(
  tx: Transaction,
  actor: Actor,
  pledgeId: PledgeId,
): Promise<Result<PledgeOnShift, LivePledgeRefusal>> {
  const before = await tx.pledges.byId(pledgeId);
  if (!before) return err({ type: "PledgeNotFound" });
  if (!mayPledgeFor(actor, before.organisationId)) return err({ type: "NotAllowed" });
  const found = await readShiftForPledges(tx, before.shiftId);
  if (!found) throw new Error(`Pledge ${pledgeId} has no shift`);
  const pledge = found.roster.find((live) => live.id === pledgeId);
  if (pledge) return ok({ ...found, pledge });
  const ended = await tx.pledges.byId(pledgeId);
  return err({ type: "PledgeNotLive", state: (ended ?? before).state });
}
