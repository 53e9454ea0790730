import { mayPlan } from "@socialsmart/domain/access/policy";
import {
  type LinkInitiativeChannelRefusal,
  linkInitiativeChannel,
} from "@socialsmart/domain/channel/link-initiative-channel";
import { type RouteChannelRefusal, routeChannel } from "@socialsmart/domain/channel/route-channel";
import { unrouteChannel } from "@socialsmart/domain/channel/unroute-channel";
import { type ChatChannel, isSameChannel } from "@socialsmart/domain/chat/chat-channel";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import { channelOfLane, parseLane } from "@socialsmart/domain/outbox/lane";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Bot } from "../bot-context.ts";
import { statusButton } from "../help/help-buttons.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { Mrkdwn } from "../kit/escape.ts";
import { keepAnswer } from "../outbox/direct/answer-in-place.ts";
import { readClosedChannels } from "../outbox/read-closed-channels.ts";
import { titlesOf } from "../outbox/route-text.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import { ownPledgesButton } from "../pledge/pledge-buttons.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import { MOVE_TO, moveFormView } from "./move-form.ts";

/** [Another channel …] where one takes nothing: opens the form, or says that it takes something again. */
export async function openMove(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, text } = known;
  if (!mayPlan(actor)) return saying(text.mrkdwn("manage.coordinatorsOnly"), ownPledgesButton(text));
  const closed = await closedAt(known, click.value);
  if (!closed) return saying(text.mrkdwn("route.open"), statusButton(text));
  return showForm(bot, click, moveFormView(closed, { ...originOf(click), subject: click.value }, text));
}

/** A channel was chosen: all that lived in the closed one lives there, and what that heard of it hears. */
export async function submitMove(
  bot: Bot,
  known: Known,
  { view, teamId, userId, key }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { text } = known;
  const origin = parseOrigin(view.privateMetadata);
  const closed = await closedAt(known, origin.subject ?? "");
  if (!closed) return err({ [MOVE_TO]: text.plain("route.open") });
  const channel = { teamId, channelId: view.values.get(MOVE_TO) ?? "" };
  if (isSameChannel(closed, channel)) return err({ [MOVE_TO]: text.plain("channel.moveSame") });
  await keepAnswer(bot, known, closed, origin.messageTs);
  const refusal =
    (await moveInitiatives(bot, known, closed, channel, key)) ??
    (await moveRoutes(bot, known, closed, channel, key));
  if (refusal) return err({ [MOVE_TO]: refusalText(refusal, known) });
  bot.poke();
  const facts = { titles: titlesOf(closed.titles), channel: Mrkdwn.channel(channel.channelId) };
  return ok(answerAt(origin, userId, saying(text.mrkdwn("channel.moved", facts), statusButton(text))));
}

async function closedAt({ reader }: Known, lane: string) {
  const parsed = parseLane(lane);
  const there = parsed && channelOfLane(parsed);
  return there && (await readClosedChannels(reader)).find((one) => isSameChannel(one, there.channel));
}

type Refusal = LinkInitiativeChannelRefusal | RouteChannelRefusal | CommandKeyReused;

/** What stands in the way of the first stands in the way of all, but for those that are over meanwhile. */
async function moveInitiatives(
  { deps }: Bot,
  { actor, reader }: Known,
  from: ChatChannel,
  channel: ChatChannel,
  key: string,
): Promise<Refusal | undefined> {
  for (const { id: initiativeId } of await reader.initiatives.listByChannel(from.teamId, from.channelId)) {
    const input = { initiativeId, channel };
    const result = await linkInitiativeChannel(deps, actor, input, `${key}:${initiativeId}`);
    if (!result.ok && result.refusal.type !== "InitiativeOver") return result.refusal;
  }
  return undefined;
}

/** The new channel hears of a district before the old one does not any more. */
async function moveRoutes(
  { deps }: Bot,
  { actor, reader }: Known,
  from: ChatChannel,
  channel: ChatChannel,
  key: string,
): Promise<Refusal | undefined> {
  const routes = (await reader.channelRoutes.list()).filter((route) => isSameChannel(route.channel, from));
  for (const { id: routeId, districtId, pace } of routes) {
    const result = await routeChannel(deps, actor, { channel, districtId, pace }, `${key}:${districtId}`);
    if (!result.ok) return result.refusal;
    await unrouteChannel(deps, actor, { routeId }, `${key}:${routeId}`);
  }
  return undefined;
}

function refusalText({ type }: Refusal, { text }: Known): string {
  switch (type) {
    case "NotAllowed":
      return text.plain("manage.coordinatorsOnly");
    case "ChannelOfAnotherWorkspace":
      return text.plain("channel.otherWorkspace");
    case "CommandKeyReused":
      return text.plain("refusal.keyReused");
    default:
      return text.plain("manage.stale");
  }
}
