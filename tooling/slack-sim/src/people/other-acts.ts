import { sendEvent } from "../deliveries/events.ts";
import { channelName, interactionParts, toApiView } from "../deliveries/payload-parts.ts";
import { toApiMessage } from "../messages/api-message.ts";
import type { SimContext } from "../sim-context.ts";
import type { SeedPerson } from "../workspace/seed.ts";
import { Impossible } from "./impossible.ts";
import type { Outcome } from "./outcome.ts";
import { memberPlace, placeOf, slackSays } from "./says.ts";
import { slackWords } from "./slack-words.ts";
import { errorOf } from "./types-text.ts";

/** A person turns to the app's Home tab. */
export async function opensHome(context: SimContext, person: SeedPerson): Promise<Outcome> {
  const { workspace } = context;
  const home = workspace.state.homes[person.id];
  const ack = await sendEvent(context, "app_home_opened", {
    ...{ type: "app_home_opened", user: person.id, channel: workspace.directMessage(person.id)?.id },
    ...{ tab: "home", event_ts: workspace.nextTs(), ...(home && { view: toApiView(context, home) }) },
  });
  return { state: ack?.state ?? "none" };
}

/** A person uses one of the app's shortcuts: from the composer, or, a message's own, from its menu. */
export async function usesShortcut(
  context: SimContext,
  person: SeedPerson,
  { name, message }: { name: string; message?: { channel: string; ts: string } | undefined },
): Promise<Outcome> {
  const { workspace, responseUrls, line } = context;
  const type = message ? "message" : "global";
  const shortcut = workspace.seed.app.shortcuts?.find(
    (one) => one.type === type && (one.name === name || one.callbackId === name),
  );
  if (!shortcut) throw new Impossible(`the app has no ${type} shortcut "${name}"`);
  const common = { callback_id: shortcut.callbackId, action_ts: workspace.nextTs() };
  if (!message) {
    const parts = interactionParts(context, person);
    const { state } = await line.sendPayload("shortcut", { type: "shortcut", ...parts, ...common });
    return { state };
  }
  const target = memberPlace(context, person, message.channel);
  const about = workspace.message(target.id, message.ts);
  if (!about || about.ephemeralTo) throw new Impossible("a shortcut needs a message that all there can see");
  const answerable = { channelId: target.id, personId: person.id, threadTs: about.threadTs };
  const ack = await line.sendPayload("message_action", {
    type: "message_action",
    ...interactionParts(context, person),
    ...common,
    ...{ message_ts: about.ts, message: toApiMessage(workspace, about) },
    channel: { id: target.id, name: channelName(target) },
    response_url: responseUrls.issue(workspace.nextId("response."), answerable),
  });
  if (ack.state !== "acked")
    slackSays(context, person, target.id, slackWords(person.locale).actionFailed(errorOf(ack)));
  return { state: ack.state };
}

/** A person joins a channel. */
export async function joins(context: SimContext, person: SeedPerson, channel: string): Promise<Outcome> {
  const { workspace } = context;
  const target = placeOf(context, person, channel);
  if (target.memberIds.includes(person.id))
    throw new Impossible(`${person.name} is in #${target.name} already`);
  target.memberIds.push(person.id);
  const ts = workspace.nextTs();
  const text = `<@${person.id}> has joined the channel`;
  workspace.add({ ts, channelId: target.id, userId: person.id, text, subtype: "channel_join" });
  if (!target.memberIds.includes(workspace.seed.app.botUserId)) return { state: "none" };
  const ack = await sendEvent(context, "member_joined_channel", {
    ...{ type: "member_joined_channel", user: person.id, channel: target.id, channel_type: "C" },
    ...{ team: workspace.seed.team.id, event_ts: ts },
  });
  return { state: ack?.state ?? "none" };
}

/** A person has seen a conversation up to a message. */
export function reads(
  { workspace }: SimContext,
  person: SeedPerson,
  { channel, ts }: { channel: string; ts: string },
): void {
  const mine = workspace.state.readUntil[person.id] ?? {};
  if (Number(mine[channel] ?? 0) >= Number(ts)) return;
  workspace.state.readUntil[person.id] = { ...mine, [channel]: ts };
  workspace.changed();
}

/** A person is here for the first time: what was said in the channels before is no news to them. */
export function arrives({ workspace }: SimContext, person: SeedPerson): void {
  const { arrived, conversations, readUntil } = workspace.state;
  if (arrived.includes(person.id)) return;
  arrived.push(person.id);
  const channels = conversations.filter(({ kind }) => kind === "channel");
  readUntil[person.id] = {
    ...readUntil[person.id],
    ...Object.fromEntries(channels.map(({ id, messages }) => [id, messages.at(-1)?.ts ?? "0"])),
  };
  workspace.changed();
}
