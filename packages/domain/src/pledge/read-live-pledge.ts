import type { PledgeId } from "../kernel/ids.ts";
import type { NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Pledge } from "./pledge.ts";
import type { PledgeState } from "./pledge-states.ts";
import { readShiftForPledges, type ShiftForPledges } from "./read-shift-for-pledges.ts";

type PledgeOnShift = ShiftForPledges & { readonly pledge: Pledge };

/** Finds a live pledge and locks its shift. The pledge is read after the lock, as it stands now. */
export async function readLivePledge(
  tx: Transaction,
  pledgeId: PledgeId,
): Promise<Result<PledgeOnShift, NotFound<"Pledge"> | { type: "PledgeNotLive"; state: PledgeState }>> {
  const before = await tx.pledges.byId(pledgeId);
  const found = before && (await readShiftForPledges(tx, before.shiftId));
  if (!found) return err({ type: "PledgeNotFound" });
  const pledge = found.roster.find((live) => live.id === pledgeId);
  if (pledge) return ok({ ...found, pledge });
  const ended = await tx.pledges.byId(pledgeId);
  return err({ type: "PledgeNotLive", state: (ended ?? before).state });
}
