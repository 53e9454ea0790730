import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { OrganisationId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { Language } from "../person/person.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { OrganisationKind } from "./organisation.ts";
import { parseOrganisationNumber } from "./organisation-number.ts";

export type RegisterOrganisation = {
  readonly kind: Exclude<OrganisationKind, "LANDLORD">;
  readonly name: string;
  /** As written; null for one that has none, and for a sole trader. */
  readonly organisationNumber: string | null;
  readonly language: Language;
};
export type OrganisationRegistered = { readonly organisationId: OrganisationId };
export type RegisterOrganisationRefusal =
  | NotAllowed
  | InvalidInput
  | { readonly type: "OrganisationNumberTaken"; readonly organisationNumber: string };

/** Enters a tenant, an association or a partner in the landlord's register. */
export async function registerOrganisation(
  deps: Deps,
  actor: Actor,
  input: RegisterOrganisation,
  key: string | null,
): Promise<Result<OrganisationRegistered, RegisterOrganisationRefusal | CommandKeyReused>> {
  const command = { actor, name: "registerOrganisation", key, input };
  return deps.store.transaction<OrganisationRegistered, RegisterOrganisationRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const check = new InputCheck();
    check.text("name", input.name, { max: 200 });
    const number =
      input.organisationNumber === null ? null : parseOrganisationNumber(input.organisationNumber);
    if (number && !number.ok) check.add("organisationNumber", number.refusal);
    const invalid = check.refusal();
    if (invalid) return invalid;

    const organisationNumber = number?.ok ? number.value : null;
    if (organisationNumber !== null && (await tx.organisations.hasNumber(organisationNumber))) {
      return err({ type: "OrganisationNumberTaken", organisationNumber });
    }
    const id = deps.ids.next("organisation");
    const { kind, name, language } = input;
    await tx.organisations.insert({
      id,
      landlordId: actor.landlordId,
      kind,
      name: name.trim(),
      organisationNumber,
      language,
    });
    await record(deps, tx, command, id, { kind, organisationNumber });
    return ok({ organisationId: id });
  });
}
