import type { KnownBlock } from "@slack/types";
import { actions, context, header, section } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import { changeButton, withdrawButton } from "../pledge/pledge-buttons.ts";
import { amountOf, whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";

/**
 * App Home: the coming pledges of somebody's organisations, by start.
 *
 * @param help what they can type, in mrkdwn
 */
export function homeBlocks(pledges: readonly PledgeSeen[], help: string, text: Text): KnownBlock[] {
  const heading = header(text.plain("home.heading"));
  if (pledges.length === 0) return [heading, section(text.mrkdwn("home.none")), section(help)];
  const { shown, left } = firstOf(pledges, LISTED.pledgesAtHome);
  return [
    heading,
    ...shown.flatMap((seen) => pledgeBlocks(seen, text)),
    ...(left > 0 ? [context(text.mrkdwn("home.more", { count: left }))] : []),
    section(help),
  ];
}

/** App Home for somebody who is not linked. */
export function unlinkedHome(mrkdwn: string, text: Text): KnownBlock[] {
  return [header(text.plain("home.heading")), section(mrkdwn)];
}

function pledgeBlocks(
  { pledge, shift, initiative, organisation, position }: PledgeSeen,
  text: Text,
): KnownBlock[] {
  const when = whenOf(text, shift);
  const { title } = initiative;
  const facts = { title, when, amount: amountOf(text, pledge), organisation: organisation.name };
  const line =
    position === null
      ? text.mrkdwn("home.pledge", facts)
      : text.mrkdwn("home.waiting", { ...facts, position });
  return [
    section(line),
    actions(withdrawButton(text, pledge.id, { title, when }), changeButton(text, pledge.id, { title, when })),
  ];
}
