import type { Actor } from "../access/actor.ts";
import { mayManagePeopleOf } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import { err, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { type EndMembershipRefusal, endMembership, type MembershipEnded } from "./end-membership.ts";
import type { MembershipOf } from "./lock-membership.ts";

/** Takes somebody out of an organisation, as its contacts and coordinators may: see endMembership. */
export async function removeMember(
  deps: Deps,
  actor: Actor,
  { personId, organisationId }: MembershipOf,
  key: string | null,
): Promise<Result<MembershipEnded, EndMembershipRefusal | CommandKeyReused>> {
  const input = { personId, organisationId };
  const command = { actor, name: "removeMember", key, input };
  return deps.store.transaction<MembershipEnded, EndMembershipRefusal>(command, async (tx) => {
    if (!mayManagePeopleOf(actor, organisationId)) return err({ type: "NotAllowed" });
    return endMembership(deps, tx, command, input);
  });
}
