import { type Actor, actorId } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { type CannotSign, checkMaySign } from "./check-may-sign.ts";
import type { SignatureMethod } from "./signature.ts";
import type { CannotBegin } from "./signing-method.ts";
import { SIGNING_METHODS } from "./signing-methods.ts";

export type AskToSign = {
  readonly appendixId: AppendixId;
  /** What the signatory has seen: the offer's documentHash. */
  readonly documentHash: string;
  readonly method: SignatureMethod;
};
export type AskedToSign = { readonly appendixId: AppendixId; readonly method: SignatureMethod };
export type AskToSignRefusal = NotAllowed | NotFound<"Appendix"> | CannotSign | CannotBegin;

/** A signatory wants to sign, and is sent what to prove it with. */
export async function askToSign(
  deps: Deps,
  actor: Actor,
  input: AskToSign,
  key: string | null,
): Promise<Result<AskedToSign, AskToSignRefusal | CommandKeyReused>> {
  const { appendixId, documentHash, method } = input;
  const command = { actor, name: "askToSign", key, input };
  return deps.store.transaction<AskedToSign, AskToSignRefusal>(command, async (tx) => {
    const appendix = await tx.appendices.byId(appendixId);
    if (!appendix) return err({ type: "AppendixNotFound" });
    const signatory = await checkMaySign(deps, tx, appendix, actorId(actor), documentHash);
    if (!signatory.ok) return signatory;
    const asked = { appendix, signatory: signatory.value, documentHash };
    const begun = await SIGNING_METHODS[method].begin(deps, tx, asked);
    if (!begun.ok) return begun;
    await record(deps, tx, command, appendixId, { party: signatory.value.party, method });
    return ok({ appendixId, method });
  });
}
