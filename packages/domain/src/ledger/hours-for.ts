import type { Actor } from "../access/actor.ts";
import { mayHostFor, mayVerifyHours } from "../access/policy.ts";
import type { AttendanceFilter } from "../store/filters.ts";

/** The hours that wait to be verified, of which a person is shown none of their own or of an organisation that they are of. */
export function hoursFor(actor: Actor): AttendanceFilter {
  if (actor.kind !== "PERSON") return { toVerify: true };
  const { personId, memberships } = actor;
  const organisationIds = memberships.map(({ organisationId }) => organisationId);
  return { toVerify: true, notOf: { organisationIds, personId } };
}

/** Those of them that the actor verifies, by the rule of check-verifier.ts; undefined for whoever verifies none. */
export function hoursVerifiedBy(actor: Actor): AttendanceFilter | undefined {
  if (actor.kind !== "PERSON") return undefined;
  const hosts = actor.memberships
    .map(({ organisationId }) => organisationId)
    .filter((organisationId) => mayHostFor(actor, organisationId));
  if (mayVerifyHours(actor)) return hoursFor(actor);
  return hosts.length > 0 ? { ...hoursFor(actor), landlordsAt: hosts } : undefined;
}
