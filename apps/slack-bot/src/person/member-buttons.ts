import type { PlainTextOption } from "@slack/types";
import { type OrganisationId, type PersonId, parseId } from "@socialsmart/domain/kernel/ids";
import type { Role } from "@socialsmart/domain/person/membership";
import { type ButtonSpec, option } from "../kit/blocks.ts";
import type { MenuSpec } from "../kit/menus.ts";
import type { Text } from "../texts/text.ts";

export const GET_JOIN_CODE = "members.get_code";
export const RENEW_JOIN_CODE = "members.renew_code";
export const MANAGE_MEMBER = "members.manage";
export const OPEN_LEAVE = "members.open_leave";

const DEEDS = ["makeContact", "endContact", "remove"] as const;
type Deed = (typeof DEEDS)[number];
export type MemberDeed = {
  readonly deed: Deed;
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
};

/** Shows a code to join by, unless there is one that serves. */
export function joinCodeButton(
  organisation: { readonly id: OrganisationId; readonly name: string },
  text: Text,
): ButtonSpec {
  return {
    actionId: GET_JOIN_CODE,
    label: text.plain("members.getCode"),
    value: organisation.id,
    spoken: text.plain("members.getCodeSpoken", { organisation: organisation.name }),
  };
}

/** Makes a code in place of the one that serves. */
export function renewCodeButton(organisationId: OrganisationId, text: Text): ButtonSpec {
  return { actionId: RENEW_JOIN_CODE, label: text.plain("members.renewCode"), value: organisationId };
}

export function leaveButton(text: Text): ButtonSpec {
  return { actionId: OPEN_LEAVE, label: text.plain("members.leave"), value: "leave" };
}

/** What a contact does about one of the organisation's people. */
export function memberMenu(
  of: Omit<MemberDeed, "deed"> & { readonly roles: readonly Role[] },
  text: Text,
): MenuSpec {
  const isContact = of.roles.includes("TENANT_CONTACT");
  const deeds: readonly Deed[] = [isContact ? "endContact" : "makeContact", "remove"];
  const toOption = (deed: Deed): PlainTextOption =>
    option(text.plain(`members.${deed}`), [deed, of.personId, of.organisationId].join(" "));
  return { actionId: MANAGE_MEMBER, options: deeds.map(toOption) };
}

export function parseMemberDeed(value: string): MemberDeed | undefined {
  const [named, person = "", organisation = ""] = value.split(" ");
  const deed = DEEDS.find((known) => known === named);
  const personId = parseId("person", person);
  const organisationId = parseId("organisation", organisation);
  return deed && personId && organisationId && { deed, personId, organisationId };
}
