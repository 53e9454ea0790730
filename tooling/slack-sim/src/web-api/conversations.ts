import { z } from "zod";
import { sendEvent } from "../deliveries/events.ts";
import { repliesTo, toApiMessage } from "../messages/api-message.ts";
import { type Message, standsInChannel } from "../messages/message.ts";
import type { SimContext } from "../sim-context.ts";
import { type Conversation, directMessageId } from "../workspace/state.ts";
import { count, flag, ts } from "./arguments.ts";
import { type Method, method, needScope } from "./method.ts";
import { needMembership, page, place, scopeFor } from "./places.ts";
import { brokenRule, SlackError } from "./slack-error.ts";

const paging = { cursor: z.string().optional(), limit: count.default(100) };
const types = {
  types: z.string().optional(),
  exclude_archived: flag.optional(),
};
const edge = z.union([ts, z.string().regex(/^\d+(\.\d+)?$/)]);

const list = method({
  args: z.strictObject({ ...types, ...paging }),
  run: (context, args) => listed(context, args, () => true),
});

const ofUser = method({
  args: z.strictObject({ user: z.string().optional(), ...types, ...paging }),
  run: (context, args) => {
    const member = args.user ?? context.workspace.seed.app.botUserId;
    return listed(context, args, ({ memberIds }) => memberIds.includes(member));
  },
});

const info = method({
  args: z.strictObject({
    channel: z.string(),
    include_num_members: flag.optional(),
    include_locale: flag.optional(),
  }),
  run(context, args) {
    const found = readable(context, args.channel);
    const members = args.include_num_members && { num_members: found.memberIds.length };
    return { channel: { ...toApiConversation(context, found), ...members } };
  },
});

const members = method({
  args: z.strictObject({ channel: z.string(), ...paging }),
  run(context, args) {
    const { items, response_metadata } = page(
      readable(context, args.channel).memberIds,
      args.limit,
      args.cursor,
    );
    return { members: items, response_metadata };
  },
});

const reading = {
  channel: z.string(),
  oldest: edge.optional(),
  latest: edge.optional(),
  inclusive: flag.default(false),
  include_all_metadata: flag.default(false),
  ...paging,
};

const history = method({
  args: z.strictObject(reading),
  run(context, args) {
    const { messages } = historyOf(context, args.channel);
    const newestFirst = messages.filter(standsInChannel).filter(between(args)).reverse();
    return messagePage(context, newestFirst, args);
  },
});

const replies = method({
  args: z.strictObject({ ...reading, ts }),
  run(context, args) {
    const { id } = historyOf(context, args.channel);
    const named = context.workspace.message(id, args.ts);
    const parent = named?.threadTs ? context.workspace.message(id, named.threadTs) : named;
    if (!parent || parent.ephemeralTo) throw new SlackError("thread_not_found");
    const within = repliesTo(context.workspace, parent).filter(between(args));
    return messagePage(context, [parent, ...within], args);
  },
});

const open = method({
  scope: "im:write",
  args: z.strictObject({
    users: z.string().optional(),
    channel: z.string().optional(),
    return_im: flag.optional(),
    prevent_creation: flag.optional(),
  }),
  run(context, args) {
    const id = args.channel ?? (args.users === undefined ? undefined : directMessageId(args.users));
    if (id === undefined) throw brokenRule("users_list_not_supplied");
    const found = context.workspace.conversation(id);
    if (found?.kind !== "direct") throw new SlackError(args.channel ? "channel_not_found" : "user_not_found");
    const channel = args.return_im ? toApiConversation(context, found) : { id: found.id };
    return { channel, no_op: true, already_open: true };
  },
});

const join = method({
  scope: "channels:join",
  args: z.strictObject({ channel: z.string() }),
  run(context, args) {
    const { workspace } = context;
    const found = place(context, args.channel);
    if (found.kind === "direct") throw brokenRule("method_not_supported_for_channel_type");
    const bot = workspace.seed.app.botUserId;
    if (found.memberIds.includes(bot)) {
      return { channel: toApiConversation(context, found), warning: "already_in_channel" };
    }
    found.memberIds.push(bot);
    workspace.changed();
    void sendEvent(context, "member_joined_channel", {
      ...{ type: "member_joined_channel", user: bot, channel: found.id, channel_type: "C" },
      ...{ team: workspace.seed.team.id, event_ts: workspace.nextTs() },
    });
    return { channel: toApiConversation(context, found) };
  },
});

interface ListArgs {
  types?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

const kinds: Record<string, Conversation["kind"] | undefined> = { public_channel: "channel", im: "direct" };

function listed(context: SimContext, args: ListArgs, chosen: (conversation: Conversation) => boolean) {
  const wanted = (args.types ?? "public_channel").split(",").map((type) => {
    const kind = kinds[type.trim()];
    if (!kind) throw brokenRule("invalid_types", [`this workspace has no conversations of type ${type}`]);
    needScope(context, kind === "direct" ? "im:read" : "channels:read");
    return kind;
  });
  const all = context.workspace.state.conversations.filter((one) => wanted.includes(one.kind) && chosen(one));
  const { items, response_metadata } = page(all, args.limit, args.cursor);
  const channels = items.map((one) => ({
    ...toApiConversation(context, one),
    num_members: one.memberIds.length,
  }));
  return { channels, response_metadata };
}

function readable(context: SimContext, id: string): Conversation {
  const found = place(context, id);
  needScope(context, scopeFor(found, "read"));
  return found;
}

function historyOf(context: SimContext, id: string): Conversation {
  const found = place(context, id);
  needScope(context, scopeFor(found, "history"));
  needMembership(context, found);
  return found;
}

interface Edges {
  oldest?: string | undefined;
  latest?: string | undefined;
  inclusive: boolean;
}

function between({ oldest, latest, inclusive }: Edges) {
  return ({ ts: at }: Message) => {
    const time = Number(at);
    const afterOldest = !oldest || time > Number(oldest) || (inclusive && time === Number(oldest));
    const beforeLatest = !latest || time < Number(latest) || (inclusive && time === Number(latest));
    return afterOldest && beforeLatest;
  };
}

function messagePage(
  { workspace }: SimContext,
  messages: readonly Message[],
  args: { limit: number; cursor?: string | undefined; include_all_metadata: boolean },
) {
  const { items, response_metadata } = page(messages, args.limit, args.cursor);
  const more = response_metadata.next_cursor !== "";
  return {
    messages: items.map((message) => toApiMessage(workspace, message, args.include_all_metadata)),
    has_more: more,
    ...(more && { response_metadata }),
  };
}

function toApiConversation({ workspace }: SimContext, found: Conversation) {
  const { team, app } = workspace.seed;
  if (found.kind === "direct")
    return {
      ...{ id: found.id, created: 0, is_im: true, is_archived: false, is_org_shared: false },
      ...{ user: found.memberIds[0], is_user_deleted: false, priority: 0, context_team_id: team.id },
    };
  return {
    ...{ id: found.id, name: found.name, name_normalized: found.name, created: 0, creator: app.botUserId },
    ...{ is_channel: true, is_group: false, is_im: false, is_mpim: false, is_private: false },
    ...{
      is_archived: found.isArchived ?? false,
      is_general: false,
      is_shared: false,
      is_ext_shared: false,
      is_org_shared: false,
    },
    is_member: found.memberIds.includes(app.botUserId),
    topic: { value: found.topic, creator: "", last_set: 0 },
    purpose: { value: "", creator: "", last_set: 0 },
    context_team_id: team.id,
  };
}

export const conversationMethods: Record<string, Method> = {
  "conversations.list": list,
  "users.conversations": ofUser,
  "conversations.info": info,
  "conversations.members": members,
  "conversations.history": history,
  "conversations.replies": replies,
  "conversations.open": open,
  "conversations.join": join,
};
