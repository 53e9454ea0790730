import type { Actor } from "../access/actor.ts";
import { isContactOf } from "../access/policy.ts";
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

export type DeclineAppendix = { readonly appendixId: AppendixId; readonly reason: string };
export type AppendixDeclined = { readonly appendixId: AppendixId };
export type DeclineAppendixRefusal = NotAllowed | InvalidInput | NotFound<"Appendix"> | AppendixNotOpen;

/** The tenant says no to an offer that not both have signed yet, through one of its contacts. */
export async function declineAppendix(
  deps: Deps,
  actor: Actor,
  input: DeclineAppendix,
  key: string | null,
): Promise<Result<AppendixDeclined, DeclineAppendixRefusal | CommandKeyReused>> {
  const { appendixId } = input;
  const command = { actor, name: "declineAppendix", key, input };
  return deps.store.transaction<AppendixDeclined, DeclineAppendixRefusal>(command, async (tx) => {
    const appendix = await tx.appendices.lockById(appendixId);
    if (!appendix) return err({ type: "AppendixNotFound" });
    if (!isContactOf(actor, appendix.organisationId)) return err({ type: "NotAllowed" });
    const reason = checkReason(input.reason);
    if (!reason.ok) return reason;
    if (!isOpen(appendix)) return err({ type: "AppendixNotOpen", state: appendix.state });
    const changes = { state: "DECLINED", stateReason: reason.value } as const;
    const declined = await moveAppendix(deps, tx, command, appendix, changes);
    await tellAppendix(deps, tx, command, "YourAppendixClosed", declined);
    return ok({ appendixId });
  });
}
