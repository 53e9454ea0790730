import type { KnownBlock } from "@slack/types";
import type { ChannelRoute, RoutePace } from "@socialsmart/domain/channel/channel-route";
import { ROUTE_PACES } from "@socialsmart/domain/channel/channel-route";
import type { District } from "@socialsmart/domain/district/district";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { type DistrictId, parseId } from "@socialsmart/domain/kernel/ids";
import { type Answer, answer, button, context, option, section } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { Mrkdwn } from "../kit/escape.ts";
import { LISTED } from "../kit/limits.ts";
import { choice, groupsOf } from "../kit/menus.ts";
import type { Text } from "../texts/text.ts";
import { setUpValue } from "./set-up-choice.ts";

export const LINK_INITIATIVE = "channel.link";
export const UNLINK_INITIATIVE = "channel.unlink";
export const ROUTE_DISTRICT = "channel.route";
export const UNROUTE_DISTRICT = "channel.unroute";

/** As many of each as are listed; a menu has room for more. */
const LISTED_AT_MOST = 15;

export type ChannelSetUp = {
  readonly channelId: string;
  /** What has just been done, in mrkdwn. */
  readonly note?: string | undefined;
  /** Those that live here. */
  readonly here: readonly Initiative[];
  /** Others that are not over. */
  readonly others: readonly Initiative[];
  readonly routes: readonly { readonly route: ChannelRoute; readonly district: District | undefined }[];
  readonly districts: readonly District[];
};

/** What lives in a channel and what it hears of, for a coordinator, with what can be done about it. */
export function channelSetUpAnswer(setUp: ChannelSetUp, text: Text): Answer {
  const { channelId, note, here, routes, districts, others } = setUp;
  const facts = { channel: Mrkdwn.channel(channelId) };
  const isNew = here.length + routes.length === 0;
  const heading = text.mrkdwn(isNew ? "channel.ask" : "channel.heading", facts);
  return answer(note ?? heading, [
    ...(note === undefined ? [] : [section(note)]),
    section(heading),
    ...listed(here, LISTED_AT_MOST, text, (some) => some.map((one) => livesHere(one, channelId, text))),
    ...listed(routes, LISTED_AT_MOST, text, (some) => some.map((one) => hearsHere(one, channelId, text))),
    ...listed(others, LISTED.initiativesInMenu, text, (some) => [initiativeChoice(some, channelId, text)]),
    ...(districts.length > 0 ? [districtChoice(districts, channelId, text)] : []),
    context(text.mrkdwn("channel.later")),
  ]);
}

/** As many as there is room for, and how many more there are. */
function listed<T>(
  all: readonly T[],
  most: number,
  text: Text,
  blocksOf: (some: readonly T[]) => readonly KnownBlock[],
): readonly KnownBlock[] {
  const { shown, left } = firstOf(all, most);
  if (shown.length === 0) return [];
  return [...blocksOf(shown), ...(left > 0 ? [context(text.mrkdwn("channel.more", { count: left }))] : [])];
}

function livesHere({ id, title }: Initiative, channelId: string, text: Text) {
  const unlink = {
    ...{ actionId: UNLINK_INITIATIVE, label: text.plain("channel.unlink"), value: setUpValue(channelId, id) },
    spoken: text.plain("channel.unlinkSpoken", { title }),
    confirm: {
      title: text.plain("channel.unlinkTitle"),
      text: text.plain("channel.unlinkConsequence", { title }),
      yes: text.plain("channel.unlink"),
      no: text.plain("form.cancel"),
    },
  };
  return section(text.mrkdwn("channel.livesHere", { title }), button(unlink));
}

function hearsHere({ route, district }: ChannelSetUp["routes"][number], channelId: string, text: Text) {
  const name = district?.name ?? "–";
  const unroute = {
    ...{
      actionId: UNROUTE_DISTRICT,
      label: text.plain("channel.unroute"),
      value: setUpValue(channelId, route.id),
    },
    spoken: text.plain("channel.unrouteSpoken", { district: name }),
  };
  const pace = text.plain(`channelPace.${route.pace}`);
  return section(text.mrkdwn("channel.hears", { district: name, pace }), button(unroute));
}

function initiativeChoice(others: readonly Initiative[], channelId: string, text: Text) {
  const options = (some: readonly Initiative[]) =>
    some.map(({ id, title }) => option(title, setUpValue(channelId, id)));
  const groups = [
    ...groupsOf(text.plain("channel.withoutChannel"), options(others.filter((one) => !one.channel))),
    ...groupsOf(text.plain("channel.withChannel"), options(others.filter((one) => one.channel))),
  ];
  return choice({
    ...{ actionId: LINK_INITIATIVE, placeholder: text.plain("channel.chooseInitiative"), groups },
    confirm: {
      title: text.plain("channel.linkTitle"),
      text: text.plain("channel.linkConsequence"),
      yes: text.plain("channel.link"),
      no: text.plain("form.cancel"),
    },
  });
}

function districtChoice(districts: readonly District[], channelId: string, text: Text) {
  const groups = ROUTE_PACES.flatMap((pace) =>
    groupsOf(
      text.plain(`channelPace.${pace}`),
      districts.map(({ id, name }) => option(name, setUpValue(channelId, `${pace}:${id}`))),
    ),
  );
  return choice({ actionId: ROUTE_DISTRICT, placeholder: text.plain("channel.chooseDistrict"), groups });
}

/** Reads a choice of a district: `DIGEST:district_…`. */
export function parseRoute(value: string): { pace: RoutePace; districtId: DistrictId } | undefined {
  const [said = "", id = ""] = value.split(":");
  const pace = ROUTE_PACES.find((one) => one === said);
  const districtId = parseId("district", id);
  return pace && districtId && { pace, districtId };
}
