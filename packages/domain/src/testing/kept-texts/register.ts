import { issueServiceToken } from "../../access/issue-service-token.ts";
import { openCalendarFeed } from "../../calendar/open-calendar-feed.ts";
import { linkInitiativeChannel } from "../../channel/link-initiative-channel.ts";
import { routeChannel } from "../../channel/route-channel.ts";
import { addDistrict } from "../../district/add-district.ts";
import { type FoundLandlord, foundLandlord } from "../../landlord/found-landlord.ts";
import { reviseLease } from "../../lease/revise-lease.ts";
import { registerOrganisation } from "../../organisation/register-organisation.ts";
import { reviseOrganisation } from "../../organisation/revise-organisation.ts";
import { joinOrganisation } from "../../person/join-organisation.ts";
import { registerPerson } from "../../person/register-person.ts";
import { revisePerson } from "../../person/revise-person.ts";
import { aChatGuest } from "../builders.ts";
import type { KeptText } from "./kept-text.ts";

const landlord: FoundLandlord = {
  name: "Grannbolaget",
  organisationNumber: null,
  language: "sv",
  zone: "Europe/Stockholm",
  chatTeamId: null,
};
const organisation = { kind: "TENANT", name: "Butik", organisationNumber: null, language: "sv" } as const;
const person = { displayName: "Vera", workEmail: null, language: "sv", memberships: [] } as const;
const token = { name: "Intranätet", scopes: ["roster:read"], daysValid: null } as const;

export const REGISTER_TEXTS: readonly KeptText[] = [
  ["foundLandlord", "name", ({ deps }, text) => foundLandlord(deps, { ...landlord, name: text })],
  [
    "foundLandlord",
    "organisationNumber",
    ({ deps }, text) => foundLandlord(deps, { ...landlord, organisationNumber: text }),
  ],
  [
    "routeChannel",
    "channel.channelId",
    ({ deps, operator, districtId }, text) =>
      routeChannel(
        deps,
        operator,
        { channel: { teamId: "T0001", channelId: text }, districtId, pace: "DIGEST" },
        null,
      ),
  ],
  [
    "linkInitiativeChannel",
    "channel.channelId",
    ({ deps, operator, initiativeId }, text) =>
      linkInitiativeChannel(
        deps,
        operator,
        { initiativeId, channel: { teamId: "T0001", channelId: text } },
        null,
      ),
  ],
  ["foundLandlord", "chatTeamId", ({ deps }, text) => foundLandlord(deps, { ...landlord, chatTeamId: text })],
  ["addDistrict", "name", ({ deps, operator }, text) => addDistrict(deps, operator, { name: text }, null)],
  [
    "registerOrganisation",
    "name",
    ({ deps, operator }, text) => registerOrganisation(deps, operator, { ...organisation, name: text }, null),
  ],
  [
    "registerOrganisation",
    "organisationNumber",
    ({ deps, operator }, text) =>
      registerOrganisation(deps, operator, { ...organisation, organisationNumber: text }, null),
  ],
  [
    "registerPerson",
    "displayName",
    ({ deps, operator }, text) => registerPerson(deps, operator, { ...person, displayName: text }, null),
  ],
  [
    "registerPerson",
    "workEmail",
    ({ deps, operator }, text) =>
      registerPerson(deps, operator, { ...person, workEmail: `${text}@example.org` }, null),
  ],
  [
    "reviseOrganisation",
    "name",
    ({ deps, operator, bakery: { organisationId } }, text) =>
      reviseOrganisation(deps, operator, { organisationId, name: text }, null),
  ],
  [
    "reviseLease",
    "premises",
    ({ deps, operator, offering: { leaseId } }, text) =>
      reviseLease(deps, operator, { leaseId, premises: text }, null),
  ],
  [
    "revisePerson",
    "displayName",
    ({ deps, operator, bakery: { contact } }, text) =>
      revisePerson(deps, operator, { personId: contact.personId, displayName: text }, null),
  ],
  [
    "revisePerson",
    "workEmail",
    ({ deps, operator, bakery: { contact } }, text) =>
      revisePerson(deps, operator, { personId: contact.personId, workEmail: `${text}@example.org` }, null),
  ],
  [
    "joinOrganisation",
    "displayName",
    ({ deps, landlordId }, text) =>
      joinOrganisation(
        deps,
        aChatGuest({ landlordId }),
        { code: "X", displayName: text, language: "sv" },
        null,
      ),
  ],
  [
    "openCalendarFeed",
    "name",
    ({ deps, operator, initiativeId }, text) =>
      openCalendarFeed(deps, operator, { name: text, scope: { kind: "INITIATIVE", initiativeId } }),
  ],
  [
    "issueServiceToken",
    "name",
    ({ deps, operator }, text) => issueServiceToken(deps, operator, { ...token, name: text }),
  ],
];
