import { type ChatChannel, isSameChannel } from "@socialsmart/domain/chat/chat-channel";
import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { Reader } from "@socialsmart/domain/store/reader";
import { readDistricts } from "../district/read-districts.ts";
import { initiativesButton } from "../initiative/initiatives-button.ts";
import { readInitiatives } from "../initiative/read-initiatives.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { escapeMrkdwn, Mrkdwn } from "../kit/escape.ts";
import type { Known } from "../person/identify.ts";
import type { Text } from "../texts/text.ts";
import { channelSetUpAnswer } from "./channel-set-up.ts";

/** Of those who can set a channel up, as many as are named. */
const NAMED_AT_MOST = 3;

/** A channel's set-up as it is now, for a coordinator. */
export async function readSetUp(
  { reader, text }: Known,
  channel: ChatChannel,
  note?: string,
): Promise<Answer> {
  const [initiatives, districts, routes] = await Promise.all([
    readInitiatives(reader, ["PUBLISHED", "PAUSED", "DRAFT"]),
    readDistricts(reader),
    reader.channelRoutes.list(),
  ]);
  const isHere = (one: { readonly channel: ChatChannel | null }) => isSameChannel(one.channel, channel);
  return channelSetUpAnswer(
    {
      ...{ channelId: channel.channelId, note, districts },
      here: initiatives.filter(isHere),
      others: initiatives.filter((one) => !isHere(one)),
      routes: routes.filter(isHere).map((route) => ({
        route,
        district: districts.find(({ id }) => id === route.districtId),
      })),
    },
    text,
  );
}

/** For somebody who cannot set a channel up: who can. */
export async function whoSetsUp(reader: Reader, teamId: string, text: Text): Promise<Answer> {
  const hosts = await reader.organisations.page({ kinds: ["LANDLORD"] }, { first: 5, after: null });
  const people = [
    ...(await reader.people.listByOrganisations(hosts.items.map(({ id }) => id))).values(),
  ].flat();
  const memberships = await reader.people.membershipsByPeople(people.map(({ id }) => id));
  const isCoordinator = (id: PersonId) =>
    (memberships.get(id) ?? []).some(({ roles }) => roles.includes("COORDINATOR"));
  const coordinators = people.filter(({ id }) => isCoordinator(id)).slice(0, NAMED_AT_MOST);
  if (coordinators.length === 0)
    return saying(text.mrkdwn("channel.coordinatorsOnly"), initiativesButton(text));
  const identities = await reader.people.chatIdentities(coordinators.map(({ id }) => id));
  const named = coordinators.map(({ id, displayName }) => {
    const identity = identities.find((one) => one.personId === id && one.teamId === teamId);
    return identity ? Mrkdwn.person(identity.userId).source : escapeMrkdwn(displayName);
  });
  const said = text.mrkdwn("channel.whoCan", { people: new Mrkdwn(named.join(", ")) });
  return saying(said, initiativesButton(text));
}
