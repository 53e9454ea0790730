import type { Actor } from "../access/actor.ts";
import { mayOperate } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { OrganisationId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { Language } from "../person/person.ts";
import type { CommandKeyReused } from "../store/command.ts";

/** What is not said stays as it is. Its number is what it is known by, and never changes. */
export type ReviseOrganisation = {
  readonly organisationId: OrganisationId;
  readonly name?: string;
  readonly language?: Language;
};
export type OrganisationRevised = { readonly organisationId: OrganisationId };
export type ReviseOrganisationRefusal = NotAllowed | InvalidInput | NotFound<"Organisation">;

/** Enters what an organisation is called now. What was offered or signed keeps the name that it was written with. */
export async function reviseOrganisation(
  deps: Deps,
  actor: Actor,
  input: ReviseOrganisation,
  key: string | null,
): Promise<Result<OrganisationRevised, ReviseOrganisationRefusal | CommandKeyReused>> {
  const { organisationId } = input;
  const command = { actor, name: "reviseOrganisation", key, input };
  return deps.store.transaction<OrganisationRevised, ReviseOrganisationRefusal>(command, async (tx) => {
    if (!mayOperate(actor)) return err({ type: "NotAllowed" });
    const check = new InputCheck();
    if (input.name !== undefined) check.text("name", input.name, { max: 200 });
    const invalid = check.refusal();
    if (invalid) return invalid;

    const before = await tx.organisations.lockById(organisationId);
    if (!before) return err({ type: "OrganisationNotFound" });
    const { name = before.name, language = before.language } = input;
    await tx.organisations.save({ ...before, name: name.trim(), language });
    await record(deps, tx, command, organisationId, {
      ...(name !== before.name && { name: [before.name, name.trim()] }),
      ...(language !== before.language && { language: [before.language, language] }),
    });
    return ok({ organisationId });
  });
}
