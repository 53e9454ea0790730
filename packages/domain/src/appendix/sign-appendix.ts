import { type Actor, actorId } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Appendix } from "./appendix.ts";
import type { AppendixState } from "./appendix-states.ts";
import { beginAppendix } from "./begin-appendix.ts";
import { type CannotSign, checkMaySign } from "./check-may-sign.ts";
import { moveAppendix } from "./move-appendix.ts";
import type { NotProven } from "./signing-method.ts";
import { SIGNING_METHODS } from "./signing-methods.ts";
import { tellAppendix, tellAskedToSign } from "./tell-appendix.ts";
import { tellDistrictOfSigned } from "./tell-district-of-signed.ts";
import { tellHowToJoin } from "./tell-how-to-join.ts";

export type SignAppendix = {
  readonly appendixId: AppendixId;
  /** What the signatory has seen: the offer's documentHash. */
  readonly documentHash: string;
  /** What shows that it is they who sign: the code that they were sent. Kept nowhere. */
  readonly proof: string;
};
/** ACTIVE where both have signed and its first day has come. */
export type AppendixSigned = { readonly appendixId: AppendixId; readonly state: AppendixState };
export type SignAppendixRefusal =
  | NotAllowed
  | NotFound<"Appendix">
  | CannotSign
  | NotProven
  /** The attempt counts. */
  | WrongCode;
type WrongCode = { readonly type: "WrongCode"; readonly attemptsLeft: number };

/** Signs for one party. Both sign the same document, in either order, and it is then signed: the tenant's people may join. */
export async function signAppendix(
  deps: Deps,
  actor: Actor,
  { proof, ...seen }: SignAppendix,
  key: string | null,
): Promise<Result<AppendixSigned, SignAppendixRefusal | CommandKeyReused>> {
  // Only whether it is the same code again matters to a key.
  const input = { ...seen, proof: deps.secrets.digest(`${seen.appendixId}.${proof}`) };
  const command = { actor, name: "signAppendix", key, input };
  const answer = await deps.store.transaction<
    AppendixSigned | WrongCode,
    Exclude<SignAppendixRefusal, WrongCode>
  >(command, async (tx) => {
    const appendix = await tx.appendices.lockById(seen.appendixId);
    if (!appendix) return err({ type: "AppendixNotFound" });
    const { documentHash } = seen;
    const found = await checkMaySign(deps, tx, appendix, actorId(actor), documentHash);
    if (!found.ok) return found;
    const signatory = found.value;
    const { id: appendixId, landlordId } = appendix;
    const code = await tx.signingCodes.lock(appendixId, signatory.party);
    if (!code) return err({ type: "NoCodeToEnter" });
    const proven = await SIGNING_METHODS[code.method].prove(
      deps,
      tx,
      { appendix, signatory, documentHash },
      proof,
    );
    if (!proven.ok) return proven;
    if (proven.value.type === "WRONG") {
      const { attemptsLeft } = proven.value;
      await record(deps, tx, command, appendixId, { party: signatory.party, attemptsLeft });
      return ok({ type: "WrongCode", attemptsLeft });
    }

    const { method } = proven.value;
    const signedAt = deps.clock.now();
    await tx.signatures.insert({ ...signatory, appendixId, landlordId, signedAt, method, documentHash });
    const isFirst = appendix.state === "OFFERED";
    const state = isFirst ? "PARTLY_SIGNED" : "SIGNED";
    const change = { party: signatory.party, method, documentHash };
    let after: Appendix = await moveAppendix(deps, tx, command, appendix, { state }, change);
    if (isFirst) await tellAskedToSign(deps, tx, after);
    else {
      after = await beginAppendix(deps, tx, command, after);
      await tellAppendix(deps, tx, command, "YourAppendixSigned", after);
      await tellDistrictOfSigned(tx, after, signedAt);
      await tellHowToJoin(deps, tx, after);
    }
    return ok({ appendixId, state: after.state });
  });
  if (!answer.ok) return answer;
  return "type" in answer.value ? err(answer.value) : ok(answer.value);
}
