import type { Actor } from "../access/actor.ts";
import { mayManagePeopleOf, mayOperate, mayPlan } from "../access/policy.ts";
import { tellSignatoryLeft } from "../appendix/tell-signatory-left.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { OrganisationId, PersonId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { isLastContact, type LastContact, mayTakeLastContact } from "./last-contact.ts";
import { lockMembership } from "./lock-membership.ts";
import { ROLES, type Role, STAFF_ROLES, staffRoleOf } from "./membership.ts";

export type ChangeRoles = {
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  /** All that the person is to be there from now on; whoever is to be nothing is removed instead. */
  readonly roles: readonly Role[];
};
export type RolesChanged = { readonly personId: PersonId };
export type ChangeRolesRefusal =
  | NotAllowed
  | InvalidInput
  /** Nobody of the organisation's. */
  | NotFound<"Person">
  | LastContact
  /** Only the landlord's own people can be its staff. */
  | { readonly type: "StaffOfAnotherOrganisation"; readonly role: Role };

/** What an organisation's contact may make of its people; what else there is, the landlord gives. */
const CONTACTS_TO_GIVE: readonly Role[] = ["PARTICIPANT", "TENANT_CONTACT"];

/**
 * Says what somebody is in an organisation. Its contacts make participants and contacts of its people; a coordinator makes hosts
 * too, and only who runs the installation makes staff. Roles that stay as they are need no right.
 */
export async function changeRoles(
  deps: Deps,
  actor: Actor,
  input: ChangeRoles,
  key: string | null,
): Promise<Result<RolesChanged, ChangeRolesRefusal | CommandKeyReused>> {
  const { personId, organisationId } = input;
  const command = { actor, name: "changeRoles", key, input };
  return deps.store.transaction<RolesChanged, ChangeRolesRefusal>(command, async (tx) => {
    if (!mayManagePeopleOf(actor, organisationId)) return err({ type: "NotAllowed" });
    const check = new InputCheck();
    if (input.roles.length === 0) check.add("roles", { type: "Empty" });
    const invalid = check.refusal();
    if (invalid) return invalid;
    const membership = await lockMembership(tx, input);
    if (!membership) return err({ type: "PersonNotFound" });

    const roles = ROLES.filter((role) => input.roles.includes(role));
    const changed = ROLES.filter((role) => roles.includes(role) !== membership.roles.includes(role));
    if (!changed.every((role) => mayGive(actor, role))) return err({ type: "NotAllowed" });
    const staffRole = staffRoleOf(roles);
    if (staffRole && (await tx.organisations.byId(organisationId))?.kind !== "LANDLORD")
      return err({ type: "StaffOfAnotherOrganisation", role: staffRole });
    const isContactNoMore = !roles.includes("TENANT_CONTACT") && (await isLastContact(tx, membership));
    if (isContactNoMore && !mayTakeLastContact(actor)) return err({ type: "LastContact" });
    if (changed.length > 0) {
      await tx.memberships.save({ ...membership, roles });
      await record(deps, tx, command, personId, { organisationId, roles: [membership.roles, roles] });
      await tellSignatoryLeft(deps, tx, membership);
    }
    return ok({ personId });
  });
}

function mayGive(actor: Actor, role: Role): boolean {
  if (STAFF_ROLES.includes(role)) return mayOperate(actor);
  return CONTACTS_TO_GIVE.includes(role) || mayPlan(actor);
}
