import type { AppMentionEvent, GenericMessageEvent } from "@slack/types";
import { keyOf, type TextRequest, whereOf } from "./requests.ts";
import { withoutReferences } from "./shortcuts.ts";

type Said = Pick<GenericMessageEvent, "text" | "channel" | "thread_ts" | "bot_id"> & {
  readonly user?: string | undefined;
  readonly team?: string | undefined;
  readonly subtype?: string | undefined;
  readonly edited?: unknown;
};
type Envelope = Parameters<typeof whereOf>[0] & { readonly event_id: string };

/**
 * What a person said to the bot in a channel or a direct message. Undefined for what it or another app said, for edits, which
 * would ask for the same again, and for whatever else comes as a message.
 */
export function toSaid(event: Said | AppMentionEvent, body: Envelope): TextRequest | undefined {
  const { user, team, text, channel, thread_ts: threadTs, bot_id: botId, subtype, edited }: Said = event;
  if (!user || botId || subtype || edited) return undefined;
  const { teamId, enterpriseId } = whereOf(body);
  return {
    ...{ teamId, enterpriseId, userTeamId: team ?? teamId, userId: user },
    key: keyOf(teamId, body.event_id),
    place: { userId: user, channelId: channel, threadTs },
    text: withoutReferences(text ?? ""),
  };
}
