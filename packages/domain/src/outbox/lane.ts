import type { ChatChannel } from "../chat/chat-channel.ts";
import type { Initiative } from "../initiative/initiative.ts";
import { isId, type LandlordId, type PersonId } from "../kernel/ids.ts";

/** What is told in order, one at a time: what a landlord has for a chat channel, for a person in chat, or for their mail. At most 200 characters. */
export type Lane =
  | `channel:${string}/${string}/${string}`
  | `initiative:${string}`
  | `person:${string}`
  | `mail:${string}`;

/** The lane of the initiative's channel, so that a landlord's initiatives that share a channel share a lane. */
export function laneOfInitiative(initiative: Initiative): Lane {
  const { channel, id, landlordId } = initiative;
  return channel ? laneOfChannel(landlordId, channel) : `initiative:${id}`;
}

export function laneOfPerson(personId: PersonId): Lane {
  return `person:${personId}`;
}

export function laneOfMail(personId: PersonId): Lane {
  return `mail:${personId}`;
}

/** The lane in a text that came from outside; undefined where it is none. */
export function parseLane(text: string): Lane | undefined {
  const [kind = "", rest = ""] = text.split(/:(.*)/s);
  if (kind === "person" && isId("person", rest)) return `person:${rest}`;
  if (kind === "mail" && isId("person", rest)) return `mail:${rest}`;
  if (kind === "initiative" && isId("initiative", rest)) return `initiative:${rest}`;
  const [landlordId = "", teamId, channelId, ...more] = rest.split("/");
  const isOfChannel = kind === "channel" && isId("landlord", landlordId) && teamId && channelId;
  return isOfChannel && more.length === 0 ? `channel:${landlordId}/${teamId}/${channelId}` : undefined;
}

/** The channel that is told of in a lane, and whose; undefined for a lane of no channel. */
export function channelOfLane(
  lane: Lane,
): { readonly landlordId: LandlordId; readonly channel: ChatChannel } | undefined {
  const [, landlordId = "", teamId, channelId] = /^channel:([^/]+)\/([^/]+)\/([^/]+)$/.exec(lane) ?? [];
  if (!isId("landlord", landlordId) || !teamId || !channelId) return undefined;
  return { landlordId, channel: { teamId, channelId } };
}

/** The lane of what a landlord has for a channel. */
export function laneOfChannel(landlordId: LandlordId, { teamId, channelId }: ChatChannel): Lane {
  return `channel:${landlordId}/${teamId}/${channelId}`;
}
