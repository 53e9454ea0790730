import type { LandlordId } from "../kernel/ids.ts";
import type { ChatChannel } from "./chat-channel.ts";

/** A message we posted and will edit or answer again: where it is, by the platform's own ids. */
export type PostedMessage = ChatChannel & {
  readonly landlordId: LandlordId;
  /** What the message is about, such as `roster-card:initiative_01k…`; at most one message each. */
  readonly subject: string;
  readonly messageTs: string;
};

/** Remembers what was posted where. */
export interface PostedMessages {
  find(landlordId: LandlordId, subject: string): Promise<PostedMessage | undefined>;
  /** Remembers, in place of what was remembered for the subject. */
  save(message: PostedMessage): Promise<void>;
  /** Forgets; nothing happens where nothing is remembered. */
  delete(landlordId: LandlordId, subject: string): Promise<void>;
}
