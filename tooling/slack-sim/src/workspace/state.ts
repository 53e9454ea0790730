import type { Message } from "../messages/message.ts";
import type { View } from "../views/view.ts";
import type { WorkspaceSeed } from "./seed.ts";

export interface Conversation {
  id: string;
  kind: "channel" | "direct";
  /** A channel's name; empty for a direct message. */
  name: string;
  topic: string;
  memberIds: string[];
  /** Nobody writes into it any more. */
  isArchived?: boolean;
  messages: Message[];
}

/** All that survives a restart. */
export interface WorkspaceState {
  version: 1;
  teamId: string;
  /** The last number given out, by kind of id. */
  counters: Record<string, number>;
  /** The last message time stamp, in microseconds. */
  lastTs: number;
  conversations: Conversation[];
  /** The app's Home, by person. */
  homes: Record<string, View>;
  /** Who has been here before. */
  arrived: string[];
  /** The ts up to which a person has read, by person and conversation. */
  readUntil: Record<string, Record<string, string>>;
}

/** The direct message between the app and a person has an id that follows from the person's. */
export function directMessageId(personId: string): string {
  return `D${personId.slice(1)}`;
}

/** A workspace as the seed describes it, or as an earlier run left it with whatever the seed has that is new. */
export function openState(seed: WorkspaceSeed, earlier: WorkspaceState | undefined): WorkspaceState {
  const state: WorkspaceState = {
    version: 1,
    teamId: seed.team.id,
    counters: {},
    lastTs: 0,
    conversations: [],
    homes: {},
    arrived: [],
    readUntil: {},
    ...earlier,
  };
  const known = new Map(state.conversations.map((conversation) => [conversation.id, conversation]));
  for (const { id, name, topic, memberIds } of seed.channels) {
    const channel = known.get(id);
    if (channel) Object.assign(channel, { name, topic: topic ?? "" });
    else
      state.conversations.push({
        ...{ id, name, kind: "channel", topic: topic ?? "" },
        ...{ memberIds: [...memberIds], messages: [] },
      });
  }
  for (const { id } of seed.people) {
    if (known.has(directMessageId(id))) continue;
    state.conversations.push({
      ...{ id: directMessageId(id), name: "", kind: "direct", topic: "" },
      ...{ memberIds: [id, seed.app.botUserId], messages: [] },
    });
  }
  return state;
}
