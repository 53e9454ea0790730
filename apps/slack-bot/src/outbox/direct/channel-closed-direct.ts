import type { PersonalFact } from "@socialsmart/domain/outbox/fact";
import { laneOfChannel } from "@socialsmart/domain/outbox/lane";
import type { Answer } from "../../kit/blocks.ts";
import { retryLaneButton } from "../route-buttons.ts";
import { closedText } from "../route-text.ts";
import { readClosedChannels } from "../undelivered.ts";
import { titlesOf } from "../undelivered-blocks.ts";
import { message } from "./about.ts";
import type { Told } from "./told.ts";

/** Nothing can be told in an initiative's channel; undefined where it can again, or the initiative has another one by now. */
export async function channelClosedDirect(
  { initiativeId }: Extract<PersonalFact, { type: "YourChannelClosed" }>,
  { reader, text }: Told,
): Promise<Answer | undefined> {
  const [[initiative], routes] = await Promise.all([
    reader.initiatives.byIds([initiativeId]),
    readClosedChannels(reader),
  ]);
  const channel = initiative?.channel;
  const route = routes.find(
    ({ teamId, channelId }) => teamId === channel?.teamId && channelId === channel.channelId,
  );
  if (!initiative || !route) return undefined;
  return message(
    [closedText(route, titlesOf(route.titles), text)],
    [retryLaneButton(text, laneOfChannel(initiative.landlordId, route))],
  );
}
