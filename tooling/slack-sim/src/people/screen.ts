import type { Block } from "../block-kit/blocks.ts";
import { repliesTo } from "../messages/api-message.ts";
import { type Message, standsInChannel } from "../messages/message.ts";
import type { SimContext } from "../sim-context.ts";
import type { OpenModal } from "../views/modal-stack.ts";
import type { View } from "../views/view.ts";
import type { Locale, SeedCommand, SeedShortcut, Tips } from "../workspace/seed.ts";
import type { Conversation } from "../workspace/state.ts";
import { slackbotId, type Workspace } from "../workspace/workspace.ts";
import { ownCommands } from "./own-commands.ts";

/** Everything that one person can see, which is all that the page and the driver know. */
export interface Screen {
  revision: number;
  /** Milliseconds since the epoch, by Slack's clock. */
  now: number;
  team: { id: string; name: string };
  you: ScreenPerson;
  people: ScreenPerson[];
  app: ScreenApp;
  conversations: ScreenConversation[];
  home: View | null;
  /** The modal on top, with how many lie below it. */
  modal: (OpenModal & { below: number }) | null;
  tips: Tips | null;
}

export interface ScreenPerson {
  id: string;
  name: string;
  realName: string;
  title: string;
  locale: Locale;
  tz: string;
  avatarColour: string;
}

export interface ScreenApp {
  name: string;
  description: string;
  botUserId: string;
  hasHome: boolean;
  commands: readonly SeedCommand[];
  /** Those that Slack itself has. */
  slackCommands: readonly SeedCommand[];
  shortcuts: readonly SeedShortcut[];
}

export interface ScreenConversation {
  id: string;
  kind: Conversation["kind"];
  name: string;
  topic: string;
  memberIds: readonly string[];
  isMember: boolean;
  unread: number;
  /** Oldest first, replies in threads among them. */
  messages: ScreenMessage[];
}

export interface ScreenMessage {
  ts: string;
  channelId: string;
  userId: string;
  author: string;
  text: string;
  blocks?: Block[];
  threadTs?: string;
  broadcast: boolean;
  replyCount: number;
  edited: boolean;
  ephemeral: boolean;
  joined: boolean;
}

/** As many of a conversation's messages as a page shows. */
const newest = 300;
const colours = ["#4a6b8a", "#8a5a44", "#4b7f52", "#7a4e7e", "#8a6d1f", "#2f7f7a", "#a0455b", "#55608f"];

/** A person's screen as it is now. Undefined for a person that is not in the workspace. */
export function screenOf({ workspace }: SimContext, personId: string): Screen | undefined {
  const people = workspace.seed.people.map((person, index) => ({
    ...{ id: person.id, name: person.name, realName: person.realName, title: person.title ?? "" },
    ...{ locale: person.locale, tz: person.tz },
    avatarColour: person.avatarColour ?? colours[index % colours.length] ?? "#4a6b8a",
  }));
  const you = people.find(({ id }) => id === personId);
  if (!you) return undefined;
  const { team, app, tips } = workspace.seed;
  const stack = workspace.modals.get(personId) ?? [];
  const top = stack.at(-1);
  return {
    ...{ revision: workspace.revision, now: workspace.clock.now() },
    ...{ team: { id: team.id, name: team.name }, you, people },
    app: {
      ...{ name: app.name, description: app.description ?? "", botUserId: app.botUserId },
      hasHome: app.events.includes("app_home_opened"),
      ...{ slackCommands: ownCommands, commands: app.commands, shortcuts: app.shortcuts ?? [] },
    },
    conversations: workspace.state.conversations
      .filter(({ kind, memberIds }) => kind === "channel" || memberIds.includes(personId))
      .map((conversation) => screenConversation(workspace, conversation, personId)),
    home: workspace.state.homes[personId] ?? null,
    modal: top ? { ...top, below: stack.length - 1 } : null,
    tips: tips === undefined ? null : "heading" in tips ? tips : tips[you.locale],
  };
}

function screenConversation(
  workspace: Workspace,
  conversation: Conversation,
  personId: string,
): ScreenConversation {
  const { id, kind, name, topic, memberIds, messages } = conversation;
  const own = workspace.ephemeralsOf(personId).filter(({ channelId }) => channelId === id);
  const visible = [...messages.slice(-newest), ...own].sort((a, b) => Number(a.ts) - Number(b.ts));
  const readUntil = Number(workspace.state.readUntil[personId]?.[id] ?? 0);
  const isMember = memberIds.includes(personId);
  const unread = visible.filter(
    (message) => standsInChannel(message) && message.userId !== personId && Number(message.ts) > readUntil,
  );
  return {
    ...{ id, kind, name, topic, memberIds, isMember },
    unread: isMember ? unread.length : 0,
    messages: visible.map((message) => screenMessage(workspace, message)),
  };
}

function screenMessage(workspace: Workspace, message: Message): ScreenMessage {
  return {
    ...{ ts: message.ts, channelId: message.channelId, userId: message.userId },
    author: authorOf(workspace, message.userId),
    text: message.text,
    ...(message.blocks && { blocks: message.blocks }),
    ...(message.threadTs && message.threadTs !== message.ts && { threadTs: message.threadTs }),
    broadcast: message.broadcast ?? false,
    replyCount: repliesTo(workspace, message).length,
    edited: message.editedTs !== undefined,
    ephemeral: message.ephemeralTo !== undefined,
    joined: message.subtype === "channel_join",
  };
}

function authorOf({ seed }: Workspace, userId: string): string {
  if (userId === slackbotId) return "Slackbot";
  if (userId === seed.app.botUserId) return seed.app.name;
  return seed.people.find(({ id }) => id === userId)?.realName ?? userId;
}
