import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Membership } from "@socialsmart/domain/person/membership";
import type { Person } from "@socialsmart/domain/person/person";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";
import type { Known } from "./identify.ts";
import { joinButton } from "./join-form.ts";
import { leaveButton } from "./member-buttons.ts";

export type NamedMembership = { readonly organisation: Organisation; readonly roles: Membership["roles"] };

/** Who somebody is here, and what in which organisation: in mrkdwn, the first line alone says the name. */
export function whoText(
  { displayName }: Person,
  memberships: readonly NamedMembership[],
  text: Text,
): string {
  const lines = memberships.map(({ organisation, roles }) => {
    const named = roles.map((role) => text.plain(`role.${role}`)).join(", ");
    return `• ${text.mrkdwn("who.member", { organisation: organisation.name, roles: named })}`;
  });
  const where = lines.length > 0 ? lines : [text.mrkdwn("who.noMembership")];
  return [text.mrkdwn("who.you", { name: displayName }), ...where].join("\n");
}

/** The same as an answer: to be of one organisation more, or of one less. */
export function whoAmI(person: Person, memberships: readonly NamedMembership[], text: Text): Answer {
  const more = memberships.length > 0 ? [leaveButton(text)] : [];
  return saying(whoText(person, memberships, text), joinButton(text), ...more);
}

/** A person's memberships with the organisations that they are in. */
export async function namedMemberships({
  reader,
  memberships,
}: Pick<Known, "reader" | "memberships">): Promise<readonly NamedMembership[]> {
  const ids = [...new Set(memberships.map(({ organisationId }) => organisationId))];
  const organisations = await reader.organisations.byIds(ids);
  return memberships.flatMap(({ organisationId, roles }) => {
    const organisation = organisations.find(({ id }) => id === organisationId);
    return organisation ? [{ organisation, roles }] : [];
  });
}
