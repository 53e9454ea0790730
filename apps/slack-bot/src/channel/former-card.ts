import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { type Answer, saying } from "../kit/blocks.ts";
import { Mrkdwn } from "../kit/escape.ts";
import { rosterButton } from "../roster/roster-button.ts";
import type { Text } from "../texts/text.ts";

/** What stands where a card was, once the initiative is in another channel or in none. */
export function formerCard(
  { id, title, channel }: Pick<Initiative, "id" | "title" | "channel">,
  text: Text,
): Answer {
  return saying(
    channel
      ? text.mrkdwn("channel.cardMoved", { title, channel: Mrkdwn.channel(channel.channelId) })
      : text.mrkdwn("channel.cardGone", { title }),
    rosterButton(text, id),
  );
}
