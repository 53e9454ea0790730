import type { KnownBlock } from "@slack/types";
import { mayPlan } from "@socialsmart/domain/access/policy";
import type { Bot } from "../bot-context.ts";
import { type Answer, answer, saying, section } from "../kit/blocks.ts";
import { LISTED } from "../kit/limits.ts";
import { closedChannelBlocks } from "../outbox/closed-channel-blocks.ts";
import { type ClosedChannel, readClosedChannels } from "../outbox/read-closed-channels.ts";
import { titlesOf } from "../outbox/route-text.ts";
import { readUndelivered, type Undelivered } from "../outbox/undelivered.ts";
import { undeliveredBlocks, undeliveredLine } from "../outbox/undelivered-blocks.ts";
import type { Known } from "../person/identify.ts";
import { ownPledgesButton } from "../pledge/pledge-buttons.ts";
import type { Click } from "../slack/requests.ts";
import { sayBeside } from "../slack/say-beside.ts";
import type { Text } from "../texts/text.ts";
import { statusAgainButton, statusButton } from "./help-buttons.ts";

/** What was just done in the list. */
type Done = {
  /** In mrkdwn. */
  readonly said: string;
  /** It may still fail: nobody can say yet that all is well. */
  readonly isUnderWay: boolean;
};

type Status = { readonly undelivered: readonly Undelivered[]; readonly closed: readonly ClosedChannel[] };

/** `/socialsmart status`: what did not arrive, where nothing does, and what can be done. */
export async function showStatus({ queue, deps }: Bot, known: Known, done?: Done): Promise<Answer> {
  const { actor, landlord, reader, text } = known;
  if (!mayPlan(actor)) return saying(text.mrkdwn("status.notAllowed"), ownPledgesButton(text));
  const asked = { queue, landlord, text, now: deps.clock.now() };
  const [undelivered, closed] = await Promise.all([
    readUndelivered(reader, asked, LISTED.parked),
    readClosedChannels(reader),
  ]);
  return statusAnswer({ undelivered, closed: closed.slice(0, LISTED.parked) }, landlord.zone, text, done);
}

/** [Show the status]: the same, beside the message that has the button. */
export async function seeStatus(bot: Bot, known: Known, click: Click): Promise<undefined> {
  return sayBeside(bot, click, await showStatus(bot, known));
}

export function statusAnswer({ undelivered, closed }: Status, zone: string, text: Text, done?: Done): Answer {
  const before = done ? [done.said] : [];
  if (undelivered.length + closed.length === 0) {
    const fine = done?.isUnderWay ? [] : [text.mrkdwn("status.fine")];
    const look = done?.isUnderWay ? statusButton(text) : statusAgainButton(text);
    return saying([...before, ...fine].join("\n"), look);
  }
  const heading =
    undelivered.length > 0 ? [text.mrkdwn("status.heading", { count: undelivered.length })] : [];
  const blocks: readonly KnownBlock[] = [
    ...before.map((line) => section(line)),
    ...closed.flatMap((route) => closedChannelBlocks(route, text)),
    ...heading.map((line) => section(line)),
    ...undelivered.flatMap((one) => undeliveredBlocks(one, zone, text)),
  ];
  const lines = [
    ...before,
    ...closed.map(({ titles }) => text.mrkdwn("route.closed", { titles: titlesOf(titles) })),
    ...heading,
    ...undelivered.map((one) => `• ${undeliveredLine(one, zone, text)}`),
  ];
  return answer(lines.join("\n"), blocks);
}
