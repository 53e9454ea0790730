import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { ExemptionId, OrganisationId } from "../kernel/ids.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { checkExemption, type ExemptionTerms } from "./check-exemption.ts";
import type { Exemption } from "./exemption.ts";

export type GrantExemption = ExemptionTerms & { readonly organisationId: OrganisationId };
export type ExemptionGranted = { readonly exemptionId: ExemptionId };
export type GrantExemptionRefusal = NotAllowed | InvalidInput | NotFound<"Organisation">;

/** Exempts an organisation, a tenant or the landlord itself, from its commitments for some days. Exemptions may overlap. */
export async function grantExemption(
  deps: Deps,
  actor: Actor,
  input: GrantExemption,
  key: string | null,
): Promise<Result<ExemptionGranted, GrantExemptionRefusal | CommandKeyReused>> {
  const { organisationId } = input;
  const command = { actor, name: "grantExemption", key, input };
  return deps.store.transaction<ExemptionGranted, GrantExemptionRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const terms = checkExemption(input, { mayBeEmpty: false });
    if (!terms.ok) return terms;
    if (!(await tx.organisations.byId(organisationId))) return err({ type: "OrganisationNotFound" });
    const exemption: Exemption = {
      ...terms.value,
      id: deps.ids.next("exemption"),
      landlordId: actor.landlordId,
      organisationId,
      version: 1,
    };
    await tx.exemptions.insert(exemption);
    const { id: exemptionId, ground, from, to } = exemption;
    await record(deps, tx, command, exemptionId, {
      organisationId,
      ground: [null, ground],
      from: [null, from.toString()],
      to: [null, to.toString()],
    });
    return ok({ exemptionId });
  });
}
