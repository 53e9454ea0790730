import type { PersonActor } from "../access/actor.ts";
import type { Deps } from "../kernel/deps.ts";
import type { OrganisationId } from "../kernel/ids.ts";
import type { Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { type EndMembershipRefusal, endMembership, type MembershipEnded } from "./end-membership.ts";

export type LeaveOrganisation = { readonly organisationId: OrganisationId };

/** Takes the actor out of an organisation: see endMembership. */
export async function leaveOrganisation(
  deps: Deps,
  actor: PersonActor,
  { organisationId }: LeaveOrganisation,
  key: string | null,
): Promise<Result<MembershipEnded, EndMembershipRefusal | CommandKeyReused>> {
  const command = { actor, name: "leaveOrganisation", key, input: { organisationId } };
  return deps.store.transaction<MembershipEnded, EndMembershipRefusal>(command, (tx) =>
    endMembership(deps, tx, command, { personId: actor.personId, organisationId }),
  );
}
