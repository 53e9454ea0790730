import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId } from "../kernel/ids.ts";
import { checkReason } from "../kernel/reason.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { isOpen } from "./appendix.ts";
import type { AppendixNotOpen } from "./check-may-sign.ts";
import { moveAppendix } from "./move-appendix.ts";
import { tellAppendix } from "./tell-appendix.ts";

export type WithdrawAppendix = { readonly appendixId: AppendixId; readonly reason: string };
export type AppendixWithdrawn = { readonly appendixId: AppendixId };
export type WithdrawAppendixRefusal = NotAllowed | InvalidInput | NotFound<"Appendix"> | AppendixNotOpen;

/** The landlord takes an offer back that not both have signed yet. */
export async function withdrawAppendix(
  deps: Deps,
  actor: Actor,
  input: WithdrawAppendix,
  key: string | null,
): Promise<Result<AppendixWithdrawn, WithdrawAppendixRefusal | CommandKeyReused>> {
  const { appendixId } = input;
  const command = { actor, name: "withdrawAppendix", key, input };
  return deps.store.transaction<AppendixWithdrawn, WithdrawAppendixRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const reason = checkReason(input.reason);
    if (!reason.ok) return reason;
    const appendix = await tx.appendices.lockById(appendixId);
    if (!appendix) return err({ type: "AppendixNotFound" });
    if (!isOpen(appendix)) return err({ type: "AppendixNotOpen", state: appendix.state });
    const changes = { state: "WITHDRAWN", stateReason: reason.value } as const;
    const withdrawn = await moveAppendix(deps, tx, command, appendix, changes);
    await tellAppendix(deps, tx, command, "YourAppendixClosed", withdrawn);
    return ok({ appendixId });
  });
}
