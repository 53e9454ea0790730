import { mayPlan } from "@socialsmart/domain/access/policy";
import {
  type LinkInitiativeChannelRefusal,
  linkInitiativeChannel,
} from "@socialsmart/domain/channel/link-initiative-channel";
import { type RouteChannelRefusal, routeChannel } from "@socialsmart/domain/channel/route-channel";
import { type UnrouteChannelRefusal, unrouteChannel } from "@socialsmart/domain/channel/unroute-channel";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Bot } from "../bot-context.ts";
import { initiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { Mrkdwn } from "../kit/escape.ts";
import type { Known } from "../person/identify.ts";
import { rostersButton } from "../roster/roster-button.ts";
import { type Click, isDirectMessage, type Request } from "../slack/requests.ts";
import type { Text } from "../texts/text.ts";
import { parseRoute } from "./channel-set-up.ts";
import { readSetUp, whoSetsUp } from "./read-set-up.ts";
import { readSetUpChoice } from "./set-up-choice.ts";

/** `/socialsmart channel`: what lives in the channel and what it hears of. */
export async function showSetUp(known: Known, { teamId, place }: Request): Promise<Answer> {
  const { text, actor, reader } = known;
  const { channelId } = place;
  if (channelId === undefined || isDirectMessage(channelId))
    return saying(text.mrkdwn("channel.onlyInChannels"), initiativesButton(text));
  return mayPlan(actor) ? readSetUp(known, { teamId, channelId }) : whoSetsUp(reader, teamId, text);
}

/** An initiative was chosen: it lives here from now on. */
export async function linkHere(bot: Bot, known: Known, click: Click): Promise<Answer> {
  const { actor, reader, text } = known;
  const { channel, chosen } = readSetUpChoice(click) ?? {};
  const initiativeId = parseId("initiative", chosen ?? "");
  if (!initiativeId || !channel) return saying(text.mrkdwn("manage.stale"), rostersButton(text));
  const result = await linkInitiativeChannel(bot.deps, actor, { initiativeId, channel }, click.key);
  if (!result.ok) return refused(known, click, result.refusal);
  bot.poke();
  const [initiative] = await reader.initiatives.byIds([initiativeId]);
  const title = initiative?.title ?? "–";
  const { before } = result.value;
  const moved = before && before.channelId !== channel.channelId;
  const note = moved
    ? text.mrkdwn("channel.linkedFrom", { title, channel: Mrkdwn.channel(before.channelId) })
    : text.mrkdwn(initiative?.state === "DRAFT" ? "channel.linkedDraft" : "channel.linked", { title });
  return readSetUp(known, channel, note);
}

/** [Unlink]: an initiative lives in no channel. */
export async function unlinkHere(bot: Bot, known: Known, click: Click): Promise<Answer> {
  const { actor, reader, text } = known;
  const { channel, chosen } = readSetUpChoice(click) ?? {};
  const initiativeId = parseId("initiative", chosen ?? "");
  const [initiative] = initiativeId ? await reader.initiatives.byIds([initiativeId]) : [];
  if (!initiative || !channel) return saying(text.mrkdwn("manage.stale"), rostersButton(text));
  // The button may be older than a move to another channel, which it says nothing of.
  if (initiative.channel?.channelId !== channel.channelId) return readSetUp(known, channel);
  const input = { initiativeId: initiative.id, channel: null };
  const result = await linkInitiativeChannel(bot.deps, actor, input, click.key);
  if (!result.ok) return refused(known, click, result.refusal);
  bot.poke();
  return readSetUp(known, channel, text.mrkdwn("channel.unlinked", { title: initiative.title }));
}

/** A district was chosen: the channel hears of it. */
export async function routeHere(bot: Bot, known: Known, click: Click): Promise<Answer> {
  const { actor, reader, text } = known;
  const { channel, chosen } = readSetUpChoice(click) ?? {};
  const route = parseRoute(chosen ?? "");
  if (!route || !channel) return saying(text.mrkdwn("manage.stale"), rostersButton(text));
  const result = await routeChannel(bot.deps, actor, { channel, ...route }, click.key);
  if (!result.ok) return refused(known, click, result.refusal);
  const [district] = await reader.districts.byIds([route.districtId]);
  const facts = { district: district?.name ?? "–" };
  const note = text.mrkdwn(
    route.pace === "INSTANT" ? "channel.routedInstant" : "channel.routedDigest",
    facts,
  );
  return readSetUp(known, channel, note);
}

/** [Stop]: the channel hears of a district no more. */
export async function unrouteHere(bot: Bot, known: Known, click: Click): Promise<Answer> {
  const { actor, text } = known;
  const { channel, chosen } = readSetUpChoice(click) ?? {};
  const routeId = parseId("route", chosen ?? "");
  if (!routeId || !channel) return saying(text.mrkdwn("manage.stale"), rostersButton(text));
  const result = await unrouteChannel(bot.deps, actor, { routeId }, click.key);
  if (!result.ok && result.refusal.type !== "RouteNotFound") return refused(known, click, result.refusal);
  return readSetUp(known, channel, text.mrkdwn("channel.unrouted"));
}

type Refusal = LinkInitiativeChannelRefusal | RouteChannelRefusal | UnrouteChannelRefusal | CommandKeyReused;

async function refused({ reader, text }: Known, { teamId }: Click, refusal: Refusal): Promise<Answer> {
  return refusal.type === "NotAllowed"
    ? whoSetsUp(reader, teamId, text)
    : saying(refusalText(refusal, text), rostersButton(text));
}

function refusalText(refusal: Exclude<Refusal, { type: "NotAllowed" }>, text: Text): string {
  switch (refusal.type) {
    case "InitiativeOver":
      return text.mrkdwn("channel.over");
    case "ChannelOfAnotherWorkspace":
      return text.mrkdwn("channel.otherWorkspace");
    case "InitiativeNotFound":
    case "DistrictNotFound":
    case "RouteNotFound":
    case "InvalidInput":
      return text.mrkdwn("manage.stale");
    case "CommandKeyReused":
      return text.mrkdwn("refusal.keyReused");
    default:
      return assertNever(refusal);
  }
}
