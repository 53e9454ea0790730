import type { Workspace } from "../workspace/workspace.ts";
import type { Message } from "./message.ts";

/** A message in the words of Slack's Web API and payloads. */
export function toApiMessage(workspace: Workspace, message: Message, withMetadata = false) {
  const { app, team } = workspace.seed;
  const fromApp = message.userId === app.botUserId;
  const replies = repliesTo(workspace, message);
  return {
    type: "message",
    ...(message.subtype && { subtype: message.subtype }),
    user: message.userId,
    ts: message.ts,
    text: message.text,
    team: team.id,
    ...(fromApp && {
      bot_id: app.botId,
      app_id: app.id,
      bot_profile: {
        ...{ id: app.botId, app_id: app.id, user_id: app.botUserId, name: app.name },
        ...{ deleted: false, updated: 0, team_id: team.id },
      },
    }),
    ...(message.blocks && { blocks: message.blocks }),
    ...(message.threadTs && { thread_ts: message.threadTs }),
    ...(message.threadTs &&
      message.threadTs !== message.ts && { parent_user_id: parentAuthor(workspace, message) }),
    ...(replies.length > 0 && {
      reply_count: replies.length,
      reply_users_count: new Set(replies.map(({ userId }) => userId)).size,
      reply_users: [...new Set(replies.map(({ userId }) => userId))],
      latest_reply: replies.at(-1)?.ts,
      is_locked: false,
      subscribed: false,
    }),
    ...(message.editedTs && { edited: { user: message.userId, ts: message.editedTs } }),
    ...(withMetadata && message.metadata && { metadata: message.metadata }),
  };
}

/** The replies in a message's thread, oldest first. */
export function repliesTo(workspace: Workspace, { channelId, ts }: Message): Message[] {
  const messages = workspace.conversation(channelId)?.messages ?? [];
  return messages.filter((other) => other.threadTs === ts && other.ts !== ts);
}

function parentAuthor(workspace: Workspace, { channelId, threadTs }: Message): string | undefined {
  return threadTs === undefined ? undefined : workspace.message(channelId, threadTs)?.userId;
}
