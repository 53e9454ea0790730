import type { Actor } from "../access/actor.ts";
import { mayOperate, mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { OrganisationId, PersonId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { type Role, staffRoleOf } from "./membership.ts";
import type { Language } from "./person.ts";

export type RegisterPerson = {
  readonly displayName: string;
  readonly workEmail: string | null;
  readonly language: Language;
  /** Where the person belongs, and as what; at most 20. */
  readonly memberships: readonly {
    readonly organisationId: OrganisationId;
    readonly roles: readonly Role[];
  }[];
};
export type PersonRegistered = { readonly personId: PersonId };
export type RegisterPersonRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Organisation">
  /** Only the landlord's own people can be its staff. */
  | { readonly type: "StaffOfAnotherOrganisation"; readonly role: Role };

/** Of a name, in UTF-16 code units. */
export const MAX_NAME_LENGTH = 100;
const MAX_MEMBERSHIPS = 20;
const EMAIL_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Enters a person, with a place in one or more organisations. Only who runs the installation makes somebody the landlord's
 * staff.
 */
export async function registerPerson(
  deps: Deps,
  actor: Actor,
  input: RegisterPerson,
  key: string | null,
): Promise<Result<PersonRegistered, RegisterPersonRefusal | CommandKeyReused>> {
  const command = { actor, name: "registerPerson", key, input };
  return deps.store.transaction<PersonRegistered, RegisterPersonRefusal>(command, async (tx) => {
    const givesStaffRoles = input.memberships.some(({ roles }) => staffRoleOf(roles) !== undefined);
    if (!(givesStaffRoles ? mayOperate(actor) : mayPlan(actor))) return err({ type: "NotAllowed" });
    const { displayName, workEmail, language, memberships } = input;
    const check = new InputCheck();
    check.text("displayName", displayName, { max: MAX_NAME_LENGTH });
    if (workEmail !== null) checkEmailAddress(check, "workEmail", workEmail);
    if (memberships.length > MAX_MEMBERSHIPS) {
      check.add("memberships", { type: "TooMany", max: MAX_MEMBERSHIPS });
    }
    const invalid = check.refusal();
    if (invalid) return invalid;

    for (const { organisationId, roles } of memberships) {
      const organisation = await tx.organisations.byId(organisationId);
      if (!organisation) return err({ type: "OrganisationNotFound" });
      const staffRole = staffRoleOf(roles);
      if (staffRole && organisation.kind !== "LANDLORD") {
        return err({ type: "StaffOfAnotherOrganisation", role: staffRole });
      }
    }
    const { landlordId } = actor;
    const personId = deps.ids.next("person");
    await tx.people.insert({
      id: personId,
      landlordId,
      displayName: displayName.trim(),
      workEmail,
      language,
      noticesOff: [],
    });
    for (const { organisationId, roles } of memberships) {
      await tx.memberships.insert({
        id: deps.ids.next("membership"),
        landlordId,
        personId,
        organisationId,
        roles,
      });
    }
    await record(deps, tx, command, personId, { memberships });
    return ok({ personId });
  });
}

export function checkEmailAddress(check: InputCheck, path: string, address: string): void {
  check.text(path, address, { max: 254 });
  if (!EMAIL_ADDRESS.test(address)) check.add(path, { type: "NotAnEmailAddress" });
}
