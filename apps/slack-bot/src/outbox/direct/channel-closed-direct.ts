import { type ChatChannel, isSameChannel } from "@socialsmart/domain/chat/chat-channel";
import type { PersonalFact } from "@socialsmart/domain/outbox/fact";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Answer } from "../../kit/blocks.ts";
import type { Text } from "../../texts/text.ts";
import { type ClosedChannel, readClosedChannels } from "../read-closed-channels.ts";
import { closedChannelButtons } from "../route-buttons.ts";
import { closedText, titlesOf } from "../route-text.ts";
import { message } from "./about.ts";
import type { Told } from "./told.ts";

/** Nothing can be told in an initiative's channel; undefined where it can again, or the initiative has another one by now. */
export async function channelClosedDirect(
  { initiativeId }: Extract<PersonalFact, { type: "YourChannelClosed" }>,
  { reader, text }: Told,
): Promise<Answer | undefined> {
  const [initiative] = await reader.initiatives.byIds([initiativeId]);
  return initiative?.channel ? closedDirect(initiative.channel, reader, text) : undefined;
}

/** Nothing can be told in a channel that hears of a district; undefined where it can again, or hears of none any more. */
export async function routeClosedDirect(
  { routeId }: Extract<PersonalFact, { type: "YourRouteClosed" }>,
  { reader, text }: Told,
): Promise<Answer | undefined> {
  const route = (await reader.channelRoutes.list()).find(({ id }) => id === routeId);
  return route && closedDirect(route.channel, reader, text);
}

async function closedDirect(channel: ChatChannel, reader: Reader, text: Text): Promise<Answer | undefined> {
  const closed = (await readClosedChannels(reader)).find((one) => isSameChannel(one, channel));
  return closed && closedChannelMessage(closed, text);
}

/** Which channel takes nothing and why, with what can be done about it. */
export function closedChannelMessage(closed: ClosedChannel, text: Text): Answer {
  return message([closedText(closed, titlesOf(closed.titles), text)], closedChannelButtons(closed, text));
}
