import { z } from "zod";
import { sendMessageChange, sendMessageEvent } from "../deliveries/events.ts";
import { toApiMessage } from "../messages/api-message.ts";
import { checkContent, checkMetadata } from "../messages/content.ts";
import type { Message } from "../messages/message.ts";
import type { SimContext } from "../sim-context.ts";
import { blocks, flag, metadata, ts } from "./arguments.ts";
import { type Method, method } from "./method.ts";
import { place, placeToWrite } from "./places.ts";
import { brokenRule, SlackError } from "./slack-error.ts";

const said = { text: z.string().optional(), blocks: blocks.optional() };
const wording = { mrkdwn: flag.optional(), parse: z.string().optional(), link_names: flag.optional() };

const postMessage = method({
  scope: "chat:write",
  args: z.strictObject({
    channel: z.string(),
    ...said,
    ...wording,
    thread_ts: ts.optional(),
    reply_broadcast: flag.optional(),
    metadata: metadata.optional(),
    unfurl_links: flag.optional(),
    unfurl_media: flag.optional(),
  }),
  run(context, args) {
    const { workspace } = context;
    const target = placeToWrite(context, args.channel);
    const message: Message = {
      ts: workspace.nextTs(),
      channelId: target.id,
      userId: workspace.seed.app.botUserId,
      ...checkContent(workspace, args),
      ...(args.thread_ts && { threadTs: threadOf(context, target.id, args.thread_ts) }),
      ...(args.thread_ts && args.reply_broadcast && { broadcast: true }),
      metadata: checkMetadata(args.metadata),
    };
    workspace.add(message);
    void sendMessageEvent(context, message);
    return { channel: target.id, ts: message.ts, message: toApiMessage(workspace, message) };
  },
});

const postEphemeral = method({
  scope: "chat:write",
  args: z.strictObject({
    channel: z.string(),
    user: z.string(),
    ...said,
    ...wording,
    thread_ts: ts.optional(),
  }),
  run(context, args) {
    const { workspace } = context;
    const target = placeToWrite(context, args.channel);
    const reader = workspace.person(args.user);
    if (reader?.id !== args.user) throw new SlackError("user_not_found");
    if (!target.memberIds.includes(reader.id)) throw new SlackError("user_not_in_channel");
    const message: Message = {
      ts: workspace.nextTs(),
      channelId: target.id,
      userId: workspace.seed.app.botUserId,
      ...checkContent(workspace, args),
      ...(args.thread_ts && { threadTs: threadOf(context, target.id, args.thread_ts) }),
      ephemeralTo: reader.id,
    };
    workspace.add(message);
    return { message_ts: message.ts };
  },
});

const update = method({
  scope: "chat:write",
  args: z.strictObject({
    channel: z.string(),
    ts,
    ...said,
    ...wording,
    reply_broadcast: flag.optional(),
    metadata: metadata.optional(),
  }),
  run(context, args) {
    const { workspace } = context;
    const message = ownMessage(context, args.channel, args.ts, "cant_update_message");
    const before = structuredClone(message);
    edit(context, message, args);
    if (args.metadata) message.metadata = checkMetadata(args.metadata);
    workspace.changed();
    void sendMessageChange(context, { subtype: "message_changed", before, after: message });
    return {
      ...{ channel: message.channelId, ts: message.ts, text: message.text },
      message: toApiMessage(workspace, message),
    };
  },
});

/**
 * Changes what a message says, by Slack's rules: a text without blocks takes the blocks away, and only an
 * edited text is marked as edited. Source: https://docs.slack.dev/reference/methods/chat.update
 */
export function edit(
  { workspace }: SimContext,
  message: Message,
  said: { text?: string | undefined; blocks?: unknown },
): void {
  const content = checkContent(workspace, said);
  message.text = content.text;
  message.blocks = content.blocks;
  message.editedTs = content.blocks ? undefined : workspace.nextTs();
}

const remove = method({
  scope: "chat:write",
  args: z.strictObject({ channel: z.string(), ts }),
  run(context, args) {
    const message = ownMessage(context, args.channel, args.ts, "cant_delete_message");
    context.workspace.remove(message);
    void sendMessageChange(context, { subtype: "message_deleted", before: message });
    return { channel: message.channelId, ts: message.ts };
  },
});

const getPermalink = method({
  args: z.strictObject({ channel: z.string(), message_ts: ts }),
  run(context, args) {
    const { id } = place(context, args.channel);
    if (!context.workspace.message(id, args.message_ts)) throw new SlackError("message_not_found");
    return { channel: id, permalink: `${context.url}/archives/${id}/p${args.message_ts.replace(".", "")}` };
  },
});

/** The app's own message, or why it may not touch it. An ephemeral message cannot be found again. */
function ownMessage({ workspace }: SimContext, channel: string, at: string, refusal: string): Message {
  if (!workspace.conversation(channel)) throw new SlackError("channel_not_found");
  const message = workspace.message(channel, at);
  if (!message || message.ephemeralTo) throw new SlackError("message_not_found");
  if (message.userId !== workspace.seed.app.botUserId) throw brokenRule(refusal);
  return message;
}

/** A thread hangs on its first message: a reply's ts leads to the same thread. */
function threadOf({ workspace }: SimContext, channelId: string, threadTs: string): string {
  const parent = workspace.message(channelId, threadTs);
  if (!parent || parent.ephemeralTo) throw new SlackError("thread_not_found");
  return parent.threadTs ?? parent.ts;
}

export const chatMethods: Record<string, Method> = {
  "chat.postMessage": postMessage,
  "chat.postEphemeral": postEphemeral,
  "chat.update": update,
  "chat.delete": remove,
  "chat.getPermalink": getPermalink,
};
