import type { SystemActor } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId, SigningCodeId } from "../kernel/ids.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { isOpen } from "./appendix.ts";
import { CODE_GOOD_MINUTES, pinOf } from "./signing-code.ts";

export type MakeSigningCode = {
  readonly appendixId: AppendixId;
  readonly signingCodeId: SigningCodeId;
  readonly round: number;
};
export type SigningCodeMade = {
  /** Six digits, to be sent to the signatory and forgotten. */
  readonly pin: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
};

/**
 * Makes the code that a signatory has asked for, for whoever sends it now; its minutes begin with that. To send it once more is to
 * make another one, which takes back the first, but gives no more attempts. Refused where nobody waits for it any longer.
 */
export async function makeSigningCode(
  deps: Deps,
  actor: SystemActor,
  { appendixId, signingCodeId, round }: MakeSigningCode,
): Promise<Result<SigningCodeMade, { readonly type: "CodeNotWanted" }>> {
  const pin = deps.secrets.newPin();
  // Without a key: an answer that holds a code is not to be remembered.
  const command = { actor, name: "makeSigningCode", key: null, input: { signingCodeId, round } };
  return deps.store.transaction<SigningCodeMade, { readonly type: "CodeNotWanted" }>(command, async (tx) => {
    const appendix = await tx.appendices.byId(appendixId);
    const code = await tx.signingCodes.lockById(signingCodeId);
    if (!code || code.round !== round || code.usedAt || !appendix || !isOpen(appendix)) {
      return err({ type: "CodeNotWanted" });
    }
    const expiresAt = deps.clock.now().add({ minutes: CODE_GOOD_MINUTES });
    const digest = deps.secrets.digest(pinOf(code, pin));
    await tx.signingCodes.save({ ...code, digest, expiresAt });
    await record(deps, tx, command, signingCodeId, { appendixId, round });
    return ok({ pin, expiresAt: expiresAt.epochMilliseconds });
  });
}
