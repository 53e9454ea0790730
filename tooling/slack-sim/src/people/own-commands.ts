import { sendEvent } from "../deliveries/events.ts";
import type { SimContext } from "../sim-context.ts";
import type { SeedCommand, SeedPerson } from "../workspace/seed.ts";
import type { Conversation } from "../workspace/state.ts";
import { Impossible } from "./impossible.ts";
import type { Outcome } from "./outcome.ts";
import { slackSays } from "./says.ts";
import { slackWords } from "./slack-words.ts";

/** Slack's own commands, for channels: whoever is in one may bring the app in, take it out, or close the channel for good. */
export const ownCommands: readonly SeedCommand[] = [
  { name: "/invite", description: "Adds an app to the channel", usage: "@app" },
  { name: "/remove", description: "Removes an app from the channel", usage: "@app" },
  { name: "/archive", description: "Archives the channel" },
];

/** A person gives one of them; undefined where the command is another one. */
export async function givesOwnCommand(
  context: SimContext,
  person: SeedPerson,
  target: Conversation,
  { command, rest }: { command: string; rest: string },
): Promise<Outcome | undefined> {
  if (!ownCommands.some(({ name }) => name === command)) return undefined;
  if (target.kind === "direct") throw new Impossible(`${command} is for channels`);
  if (command === "/archive") return archives(context, person, target);
  const { app } = context.workspace.seed;
  const named = rest.trim().replace(/^@/, "").toLowerCase();
  if (named !== app.name.toLowerCase() && named !== app.botUserId.toLowerCase())
    throw new Impossible(`${command} knows no app "${rest.trim()}"`);
  return command === "/invite" ? invitesApp(context, person, target) : removesApp(context, person, target);
}

async function invitesApp(context: SimContext, person: SeedPerson, target: Conversation): Promise<Outcome> {
  const { workspace } = context;
  const { app, team } = workspace.seed;
  if (target.memberIds.includes(app.botUserId)) {
    slackSays(context, person, target.id, slackWords(person.locale).alreadyHere(app.name));
    return { state: "none" };
  }
  target.memberIds.push(app.botUserId);
  const ts = workspace.nextTs();
  const text = `<@${app.botUserId}> was added to the channel by <@${person.id}>`;
  workspace.add({ ts, channelId: target.id, userId: app.botUserId, text, subtype: "channel_join" });
  const ack = await sendEvent(context, "member_joined_channel", {
    ...{ type: "member_joined_channel", user: app.botUserId, channel: target.id, channel_type: "C" },
    ...{ team: team.id, inviter: person.id, event_ts: ts },
  });
  return { state: ack?.state ?? "none" };
}

/** The app hears that it has left; members who stay hear of it only as of a message. */
async function removesApp(context: SimContext, person: SeedPerson, target: Conversation): Promise<Outcome> {
  const { workspace } = context;
  const { app } = workspace.seed;
  if (!target.memberIds.includes(app.botUserId))
    throw new Impossible(`${app.name} is not in #${target.name}`);
  target.memberIds = target.memberIds.filter((id) => id !== app.botUserId);
  const ts = workspace.nextTs();
  const text = `<@${app.botUserId}> was removed from the channel by <@${person.id}>`;
  workspace.add({ ts, channelId: target.id, userId: app.botUserId, text, subtype: "channel_join" });
  const ack = await sendEvent(context, "channel_left", {
    ...{ type: "channel_left", channel: target.id, actor_id: person.id, event_ts: ts },
  });
  return { state: ack?.state ?? "none" };
}

async function archives(context: SimContext, person: SeedPerson, target: Conversation): Promise<Outcome> {
  const { workspace } = context;
  const wasHere = target.memberIds.includes(workspace.seed.app.botUserId);
  target.isArchived = true;
  workspace.changed();
  if (!wasHere) return { state: "none" };
  const ack = await sendEvent(context, "channel_archive", {
    ...{ type: "channel_archive", channel: target.id, user: person.id, is_moved: 0 },
    event_ts: workspace.nextTs(),
  });
  return { state: ack?.state ?? "none" };
}
