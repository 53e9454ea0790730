import type { MessageShortcut, SlackShortcut } from "@slack/bolt";
import { askerOf, type FormRequest, keyOf, type TextRequest, told, unescaped } from "./requests.ts";

/** Somebody chose one of the app's shortcuts: of a message, or from anywhere, where there is no text. */
export type ShortcutRequest = FormRequest &
  TextRequest & {
    readonly shortcut: string;
    /** The message that begins the thread that it is in, or the message itself; undefined from anywhere. */
    readonly threadTs: string | undefined;
  };

export function toShortcut(body: SlackShortcut | MessageShortcut): ShortcutRequest {
  const asker = askerOf(body);
  const common = {
    ...asker,
    ...{ triggerId: body.trigger_id, key: keyOf(asker.teamId, body.trigger_id), shortcut: body.callback_id },
  };
  if (!("message" in body)) {
    return { ...common, place: { userId: asker.userId }, text: "", threadTs: undefined };
  }
  const { channel, message, response_url: responseUrl } = body;
  const thread: unknown = message.thread_ts;
  const threadTs = typeof thread === "string" ? thread : undefined;
  // What an app wrote is no wish of a person's, and a card is about many shifts.
  const isOfApp = message.bot_id !== undefined || message.user === undefined;
  return {
    ...common,
    place: { userId: asker.userId, channelId: told("channel", channel.id), responseUrl, threadTs },
    text: isOfApp ? "" : withoutReferences(message.text ?? ""),
    threadTs: threadTs ?? told("message_ts", message.ts),
  };
}

/** What a person wrote, without the references to people, channels and pages that Slack makes of some words. */
export function withoutReferences(text: string): string {
  return unescaped(text.replaceAll(/<[^>]*>/g, " ")).trim();
}
