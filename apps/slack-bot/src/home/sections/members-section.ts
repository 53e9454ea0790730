import type { KnownBlock } from "@slack/types";
import { actions, context, section } from "../../kit/blocks.ts";
import { overflow } from "../../kit/menus.ts";
import { joinCodeButton, memberMenu } from "../../person/member-buttons.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel, OrganisationPeople } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";

/** Who belongs to the organisations that one is a contact of: more are found in their lists of names. */
const LISTED_AT_MOST = 40;

/** An organisation's people, for its contacts, with a code for others to join by. */
export function membersSection({ people }: HomeModel, text: Text): HomeSection | undefined {
  return unlessEmpty({
    name: "members",
    heading: text.plain("members.heading"),
    items: people.flatMap((of) => [
      organisationItem(of, text),
      ...memberItems(of, text),
      ...moreItem(of, text),
    ]),
    most: 12,
  });
}

function organisationItem({ organisation, members }: OrganisationPeople, text: Text): KnownBlock[] {
  const facts = { organisation: organisation.name, count: members.length };
  return [section(text.mrkdwn("members.organisation", facts)), actions(joinCodeButton(organisation, text))];
}

function moreItem({ members }: OrganisationPeople, text: Text): KnownBlock[][] {
  const count = members.length - LISTED_AT_MOST;
  return count > 0 ? [[context(text.mrkdwn("members.more", { count }))]] : [];
}

function memberItems({ organisation, members }: OrganisationPeople, text: Text): KnownBlock[][] {
  return members.slice(0, LISTED_AT_MOST).map(({ person, roles }) => {
    const named = roles.map((role) => text.plain(`role.${role}`)).join(", ");
    const menu = memberMenu({ personId: person.id, organisationId: organisation.id, roles }, text);
    return [section(text.mrkdwn("members.line", { name: person.displayName, roles: named }), overflow(menu))];
  });
}
