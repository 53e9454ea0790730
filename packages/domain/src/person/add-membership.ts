import type { Actor } from "../access/actor.ts";
import { mayOperate } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { OrganisationId, PersonId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { findMembership } from "./lock-membership.ts";
import { type Role, staffRoleOf } from "./membership.ts";

export type AddMembership = {
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly roles: readonly Role[];
};
export type MembershipAdded = { readonly personId: PersonId; readonly organisationId: OrganisationId };
export type AddMembershipRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Person">
  | NotFound<"Organisation">
  | { readonly type: "AlreadyMember"; readonly organisationId: OrganisationId }
  /** Only the landlord's own people can be its staff. */
  | { readonly type: "StaffOfAnotherOrganisation"; readonly role: Role };

/** Gives somebody who is known a place in an organisation, beside those they have. */
export async function addMembership(
  deps: Deps,
  actor: Actor,
  input: AddMembership,
  key: string | null,
): Promise<Result<MembershipAdded, AddMembershipRefusal | CommandKeyReused>> {
  const { personId, organisationId, roles } = input;
  const command = { actor, name: "addMembership", key, input };
  return deps.store.transaction<MembershipAdded, AddMembershipRefusal>(command, async (tx) => {
    if (!mayOperate(actor)) return err({ type: "NotAllowed" });
    const check = new InputCheck();
    if (roles.length === 0) check.add("roles", { type: "Empty" });
    const invalid = check.refusal();
    if (invalid) return invalid;

    const organisation = await tx.organisations.lockById(organisationId);
    if (!organisation) return err({ type: "OrganisationNotFound" });
    await tx.organisations.save(organisation);
    if (!(await tx.people.byId(personId))) return err({ type: "PersonNotFound" });
    if (await findMembership(tx, { personId, organisationId }))
      return err({ type: "AlreadyMember", organisationId });
    const staffRole = staffRoleOf(roles);
    if (staffRole && organisation.kind !== "LANDLORD")
      return err({ type: "StaffOfAnotherOrganisation", role: staffRole });

    const id = deps.ids.next("membership");
    await tx.memberships.insert({ id, landlordId: actor.landlordId, personId, organisationId, roles });
    await record(deps, tx, command, personId, { organisationId, roles });
    return ok({ personId, organisationId });
  });
}
