import type { Actor } from "../access/actor.ts";
import type { AttendanceFilter } from "../store/filters.ts";

/** The hours that wait to be verified, of which a person is shown none of their own or of an organisation that they are of. */
export function hoursFor(actor: Actor): AttendanceFilter {
  if (actor.kind !== "PERSON") return { toVerify: true };
  const { personId, memberships } = actor;
  const organisationIds = memberships.map(({ organisationId }) => organisationId);
  return { toVerify: true, notOf: { organisationIds, personId } };
}
