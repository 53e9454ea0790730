import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { ExemptionId } from "../kernel/ids.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { checkExemption, type ExemptionTerms } from "./check-exemption.ts";

/** What is left out stays as it is. To take it back, `to` is what `from` is. */
export type ReviseExemption = Partial<ExemptionTerms> & { readonly exemptionId: ExemptionId };
export type ExemptionRevised = { readonly exemptionId: ExemptionId };
export type ReviseExemptionRefusal = NotAllowed | InvalidInput | NotFound<"Exemption">;

/** Changes an exemption, or takes it back. What it was before stands in the audit trail. */
export async function reviseExemption(
  deps: Deps,
  actor: Actor,
  input: ReviseExemption,
  key: string | null,
): Promise<Result<ExemptionRevised, ReviseExemptionRefusal | CommandKeyReused>> {
  const { exemptionId } = input;
  const command = { actor, name: "reviseExemption", key, input };
  return deps.store.transaction<ExemptionRevised, ReviseExemptionRefusal>(command, async (tx) => {
    const before = await tx.exemptions.lockById(exemptionId);
    if (!before) return err({ type: "ExemptionNotFound" });
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const { ground = before.ground, note = before.note } = input;
    const { from = before.from.toString(), to = before.to.toString() } = input;
    const terms = checkExemption({ ground, note, from, to }, { mayBeEmpty: true });
    if (!terms.ok) return terms;
    const after = { ...before, ...terms.value };
    await tx.exemptions.save(after);
    await record(deps, tx, command, exemptionId, {
      ground: [before.ground, after.ground],
      from: [before.from.toString(), after.from.toString()],
      to: [before.to.toString(), after.to.toString()],
      ...(before.note !== after.note && { note: "CHANGED" }),
    });
    return ok({ exemptionId });
  });
}
