import type { ChatChannel } from "@socialsmart/domain/chat/chat-channel";
import { type Click, isDirectMessage } from "../slack/requests.ts";

/** What a control of a set-up says: of which channel, too, since the answer may have had to go to a direct message. */
export function setUpValue(channelId: string, chosen: string): string {
  return `${channelId} ${chosen}`;
}

/** Undefined where the control does not say it: an older one, in a direct message. */
export function readSetUpChoice({
  teamId,
  place,
  value,
}: Pick<Click, "teamId" | "place" | "value">):
  | { readonly channel: ChatChannel; readonly chosen: string }
  | undefined {
  const [first = "", second] = value.split(" ");
  const channelId = second === undefined ? place.channelId : first;
  if (channelId === undefined || isDirectMessage(channelId)) return undefined;
  return { channel: { teamId, channelId }, chosen: second ?? first };
}
