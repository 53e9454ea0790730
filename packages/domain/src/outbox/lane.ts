import type { Initiative } from "../initiative/initiative.ts";
import type { PersonId } from "../kernel/ids.ts";

/** What is told in order, one at a time: what a landlord has for a chat channel, or for a person. At most 200 characters. */
export type Lane = `channel:${string}/${string}/${string}` | `initiative:${string}` | `person:${string}`;

/** The lane of the initiative's channel, so that a landlord's initiatives that share a channel share a lane. */
export function laneOfInitiative(initiative: Initiative): Lane {
  const { channel, id, landlordId } = initiative;
  return channel ? `channel:${landlordId}/${channel.teamId}/${channel.channelId}` : `initiative:${id}`;
}

export function laneOfPerson(personId: PersonId): Lane {
  return `person:${personId}`;
}
