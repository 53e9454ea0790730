import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { Membership, Role } from "@socialsmart/domain/person/membership";
import type { AnyAppendix } from "../../appendix/read-appendix.ts";
import type { Answer } from "../../kit/blocks.ts";
import { joinCodeButton } from "../../person/member-buttons.ts";
import { message } from "./about.ts";
import type { Told } from "./told.ts";

/**
 * How a tenant's people join, now that both have signed: for its contacts; for the coordinator only where none of them is in the
 * workspace, so that somebody has to hand them the code.
 */
export async function mayJoinDirect(
  { appendix, organisation }: AnyAppendix,
  told: Told,
): Promise<Answer | undefined> {
  const { reader, text, personId } = told;
  if (appendix.state !== "SIGNED" && appendix.state !== "ACTIVE") return undefined;
  const memberships = await reader.people.memberships(personId);
  const isContact = memberships.some((at) => isContactIn(organisation.id, at));
  const isPlanner = memberships.some(({ roles }) => roles.some((role) => PLANNERS.includes(role)));
  if (!isContact && (!isPlanner || (await hasContactInChat(organisation.id, told)))) return undefined;
  const key = isContact ? "appendix.mayJoin" : "appendix.nobodyJoined";
  const said = text.mrkdwn(key, { organisation: organisation.name });
  return message([said], [{ ...joinCodeButton(organisation, text), isMain: true }]);
}

const PLANNERS: readonly Role[] = ["COORDINATOR", "LANDLORD_ADMIN"];

/** Is one of the organisation's contacts by this place. */
export function isContactIn(
  id: Membership["organisationId"],
  { organisationId, roles }: Membership,
): boolean {
  return organisationId === id && roles.includes("TENANT_CONTACT");
}

async function hasContactInChat(
  id: Membership["organisationId"],
  { reader, teamId }: Pick<Told, "reader" | "teamId">,
): Promise<boolean> {
  const people = (await reader.people.listByOrganisations([id])).get(id) ?? [];
  const memberships = await reader.people.membershipsByPeople(people.map((person) => person.id));
  const contacts: readonly PersonId[] = [...memberships].flatMap(([personId, at]) =>
    at.some((one) => isContactIn(id, one)) ? [personId] : [],
  );
  return (await reader.people.chatIdentities(contacts)).some((identity) => identity.teamId === teamId);
}
