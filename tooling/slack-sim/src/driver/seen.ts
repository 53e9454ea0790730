import { renderMessage } from "../message-text.ts";
import { Impossible } from "../people/impossible.ts";
import type { Screen, ScreenConversation, ScreenMessage } from "../people/screen.ts";
import { namesOn } from "./names.ts";

/** A message as somebody sees it, with what it reads as. */
export interface SeenMessage extends ScreenMessage {
  asText: string;
}

/** A conversation by id or name; "@bot", or the app's name, is its direct message. */
export function conversationOn(screen: Screen, named: string): ScreenConversation {
  const bare = named.replace(/^[#@]/, "").toLowerCase();
  const isApp = ["bot", screen.app.name.toLowerCase(), screen.app.botUserId.toLowerCase()].includes(bare);
  const found =
    screen.conversations.find(
      ({ id, name }) => id === named || (name !== "" && name.toLowerCase() === bare),
    ) ?? (isApp ? screen.conversations.find(({ kind }) => kind === "direct") : undefined);
  if (!found) throw new Impossible(`${screen.you.name} sees no conversation "${named}"`);
  if (!found.isMember) throw new Impossible(`${screen.you.name} is not in #${found.name}`);
  return found;
}

/** The messages in the conversation itself, without what stands only in threads. */
export function inChannel(screen: Screen, { messages }: ScreenConversation): SeenMessage[] {
  return seen(
    screen,
    messages.filter(({ threadTs, broadcast }) => threadTs === undefined || broadcast),
  );
}

/** A thread: its parent, then the replies. */
export function inThread(screen: Screen, { messages }: ScreenConversation, ts: string): SeenMessage[] {
  const parent = messages.find((message) => message.ts === ts);
  if (!parent) throw new Impossible(`${screen.you.name} sees no message ${ts} there`);
  const root = parent.threadTs ?? parent.ts;
  return seen(
    screen,
    messages.filter((message) => message.ts === root || message.threadTs === root),
  );
}

function seen(screen: Screen, messages: readonly ScreenMessage[]): SeenMessage[] {
  const names = namesOn(screen);
  return messages.map((message) => ({ ...message, asText: renderMessage(message, names) }));
}
