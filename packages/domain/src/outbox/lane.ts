import type { Initiative } from "../initiative/initiative.ts";
import type { PersonId } from "../kernel/ids.ts";

/** What is told in order, one at a time: a chat channel's facts, or a person's. */
export type Lane = `channel:${string}/${string}` | `initiative:${string}` | `person:${string}`;

/** The lane of the initiative's channel, so that initiatives that share a channel share a lane. */
export function laneOfInitiative(initiative: Initiative): Lane {
  const { channel, id } = initiative;
  return channel ? `channel:${channel.teamId}/${channel.channelId}` : `initiative:${id}`;
}

export function laneOfPerson(personId: PersonId): Lane {
  return `person:${personId}`;
}
