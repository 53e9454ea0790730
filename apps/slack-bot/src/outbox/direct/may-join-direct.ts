import type { Membership, Role } from "@socialsmart/domain/person/membership";
import type { Person } from "@socialsmart/domain/person/person";
import type { AnyAppendix } from "../../appendix/read-appendix.ts";
import { type Answer, actions, answer, section } from "../../kit/blocks.ts";
import { LISTED } from "../../kit/limits.ts";
import { joinCodeButton } from "../../person/member-buttons.ts";
import { ownCodeButton } from "../../person/own-code.ts";
import { message } from "./about.ts";
import type { Told } from "./told.ts";

/**
 * How a tenant's people join, now that both have signed: for its contacts; for the coordinator only where none of them is in the
 * workspace, so that somebody has to hand them their code. Each contact's own, since whoever joins is a new person and no contact.
 */
export async function mayJoinDirect(
  { appendix, organisation }: AnyAppendix,
  told: Told,
): Promise<Answer | undefined> {
  const { reader, text, personId } = told;
  if (appendix.state !== "SIGNED" && appendix.state !== "ACTIVE") return undefined;
  const memberships = await reader.people.memberships(personId);
  const isContact = memberships.some((at) => isContactIn(organisation.id, at));
  const joinCode = joinCodeButton(organisation, text);
  if (isContact) {
    const said = text.mrkdwn("appendix.mayJoin", { organisation: organisation.name });
    return message([said], [{ ...joinCode, isMain: true }]);
  }
  if (!memberships.some(({ roles }) => roles.some((role) => PLANNERS.includes(role)))) return undefined;
  const contacts = await contactsOf(organisation.id, told);
  if (contacts.some(({ isInChat }) => isInChat)) return undefined;
  const said = text.mrkdwn("appendix.nobodyJoined", { organisation: organisation.name });
  const own = contacts.slice(0, LISTED.contactsToInvite).map(({ person }) => ownCodeButton(person, text));
  return answer(said, [section(said), ...[...own, joinCode].map((button) => actions(button))]);
}

const PLANNERS: readonly Role[] = ["COORDINATOR", "LANDLORD_ADMIN"];

/** Is one of the organisation's contacts by this place. */
export function isContactIn(
  id: Membership["organisationId"],
  { organisationId, roles }: Membership,
): boolean {
  return organisationId === id && roles.includes("TENANT_CONTACT");
}

async function contactsOf(
  id: Membership["organisationId"],
  { reader, teamId }: Pick<Told, "reader" | "teamId">,
): Promise<readonly { readonly person: Person; readonly isInChat: boolean }[]> {
  const people = (await reader.people.listByOrganisations([id])).get(id) ?? [];
  const memberships = await reader.people.membershipsByPeople(people.map((person) => person.id));
  const contacts = people.filter((person) =>
    (memberships.get(person.id) ?? []).some((one) => isContactIn(id, one)),
  );
  const identities = await reader.people.chatIdentities(contacts.map((person) => person.id));
  const inChat = new Set(
    identities.flatMap((identity) => (identity.teamId === teamId ? [identity.personId] : [])),
  );
  return contacts.map((person) => ({ person, isInChat: inChat.has(person.id) }));
}
