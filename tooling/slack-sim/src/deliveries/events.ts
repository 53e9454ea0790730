import type { Place } from "../installation/places.ts";
import { toApiMessage } from "../messages/api-message.ts";
import type { Message } from "../messages/message.ts";
import type { SimContext } from "../sim-context.ts";
import type { Conversation } from "../workspace/state.ts";
import type { Ack } from "./app-line.ts";
import { eventEnvelope, placeEnvelope } from "./payload-parts.ts";

/** Sends an event, if the app has subscribed to it. */
export async function sendEvent(
  context: SimContext,
  subscription: string,
  event: Record<string, unknown>,
): Promise<Ack | undefined> {
  if (!context.workspace.seed.app.events.includes(subscription)) return undefined;
  return context.line.sendEvent(eventEnvelope(context, event));
}

/** Sends an event about the app in a whole workspace or organisation, if it has subscribed to it. */
export async function sendPlaceEvent(
  context: SimContext,
  place: Place,
  event: Record<string, unknown> & { type: string },
): Promise<void> {
  if (!context.workspace.seed.app.events.includes(event.type)) return;
  await context.line.sendEvent(placeEnvelope(context, place, event));
}

/** Tells the app of a new message, where it may hear it. */
export async function sendMessageEvent(context: SimContext, message: Message): Promise<Ack | undefined> {
  const place = context.workspace.conversation(message.channelId);
  if (!place || !appHears(context, place)) return undefined;
  return sendEvent(context, subscriptionOf(place), {
    ...toApiMessage(context.workspace, message),
    ...{ channel: place.id, event_ts: message.ts, channel_type: channelType(place) },
  });
}

/** Tells the app that a message was edited or deleted: its own too, as Slack does. */
export async function sendMessageChange(
  context: SimContext,
  change: { subtype: "message_changed" | "message_deleted"; before: Message; after?: Message },
): Promise<void> {
  const place = context.workspace.conversation(change.before.channelId);
  if (!place || !appHears(context, place)) return;
  const ts = context.workspace.nextTs();
  await sendEvent(context, subscriptionOf(place), {
    ...{ type: "message", subtype: change.subtype, hidden: true, channel: place.id },
    ...(change.after
      ? { message: toApiMessage(context.workspace, change.after) }
      : { deleted_ts: change.before.ts }),
    previous_message: toApiMessage(context.workspace, change.before),
    ...{ ts, event_ts: ts, channel_type: channelType(place) },
  });
}

function appHears({ workspace }: SimContext, place: Conversation): boolean {
  return place.memberIds.includes(workspace.seed.app.botUserId);
}

function subscriptionOf(place: Conversation): string {
  return place.kind === "direct" ? "message.im" : "message.channels";
}

function channelType(place: Conversation): string {
  return place.kind === "direct" ? "im" : "channel";
}
