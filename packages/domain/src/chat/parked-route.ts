import type { LandlordId } from "../kernel/ids.ts";
import type { ChatChannel } from "./chat-channel.ts";

/** A channel that takes nothing from us until somebody mends it: we are not in it, or it is archived or gone. */
export type ParkedRoute = ChatChannel & {
  readonly landlordId: LandlordId;
  /** Why, in the chat platform's word: `not_in_channel`. */
  readonly error: string;
  readonly parkedAt: Temporal.Instant;
};
