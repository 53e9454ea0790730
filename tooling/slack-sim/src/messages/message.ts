import type { Block } from "../block-kit/blocks.ts";

export interface MessageMetadata {
  event_type: string;
  event_payload: Record<string, unknown>;
}

/** A message as the workspace keeps it. */
export interface Message {
  /** Slack's time stamp: seconds, a dot, six digits; unique in the workspace and rising. */
  ts: string;
  channelId: string;
  userId: string;
  text: string;
  blocks?: Block[] | undefined;
  /** The parent's ts. Set on replies, and on a parent once it has a reply. */
  threadTs?: string | undefined;
  /** A reply that is shown in the channel too. */
  broadcast?: boolean | undefined;
  metadata?: MessageMetadata | undefined;
  /** When a text was edited. Slack shows no mark where blocks were. */
  editedTs?: string | undefined;
  subtype?: "channel_join" | undefined;
  /** Who alone sees it. */
  ephemeralTo?: string | undefined;
}

/** Whether a message stands in the channel itself and not only in a thread. */
export function standsInChannel(message: Message): boolean {
  return message.threadTs === undefined || message.threadTs === message.ts || message.broadcast === true;
}
