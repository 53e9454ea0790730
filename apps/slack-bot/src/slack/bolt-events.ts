import type { App } from "@slack/bolt";
import { greetInviter } from "../channel/joined-channel.ts";
import { noteClosed } from "../channel/note-closed.ts";
import { publishHome } from "../home/publish-home.ts";
import { answerSaid } from "../mention/answer-said.ts";
import type { Answering } from "./answering.ts";
import { withoutPersonalNumbers } from "./personal-numbers.ts";
import { whereOf } from "./requests.ts";
import { toSaid } from "./said.ts";

/** The events that the bot hears, with the bot scopes that each needs; a test holds the manifest to them. */
export const EVENT_SCOPES: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ["app_mentions:read"],
  "message.im": ["im:history"],
  member_joined_channel: ["channels:read", "groups:read"],
  channel_left: ["channels:read"],
  group_left: ["groups:read"],
  channel_archive: ["channels:read"],
  group_archive: ["groups:read"],
  app_uninstalled: [],
  tokens_revoked: [],
  team_access_granted: [],
  team_access_revoked: [],
};

const said = withoutPersonalNumbers(answerSaid);

/** Bolt acknowledges events before anything is heard of them here. */
const acknowledged = async () => undefined;

/** What Slack tells the bot without anybody waiting for it. */
export function listenToEvents(app: App, answering: Answering): void {
  app.event("app_home_opened", async ({ event, body }) => {
    if (event.tab !== "home" || !event.user) return;
    const where = whereOf(body);
    const asker = { ...where, userTeamId: where.teamId, userId: event.user };
    await answering.event(`event:${body.event_id}`, where, (bot) => publishHome(bot, asker));
  });
  app.event("app_mention", async ({ event, body }) => {
    const request = toSaid(event, body);
    if (request) await answering.request(request, acknowledged, said);
  });
  app.event("message", async ({ event, body }) => {
    const request = event.channel_type === "im" ? toSaid(event, body) : undefined;
    if (request) await answering.request(request, acknowledged, said);
  });
  app.event("member_joined_channel", async ({ event, body }) => {
    const [installation] = body.authorizations ?? [];
    const { inviter, channel, user } = event;
    if (!inviter || user !== installation?.user_id) return;
    const where = whereOf(body);
    const asker = { ...where, userTeamId: where.teamId, userId: inviter };
    await answering.event(`event:${body.event_id}`, where, (bot) => greetInviter(bot, asker, channel));
  });
  const gone = (error: string) => async (args: ChannelGone) => {
    const { event, body } = args;
    const where = whereOf(body);
    const channel = { teamId: where.teamId, channelId: event.channel };
    await answering.event(`event:${body.event_id}`, where, (bot) => noteClosed(bot, channel, error));
  };
  app.event("channel_left", gone("not_in_channel"));
  app.event("group_left", gone("not_in_channel"));
  app.event("channel_archive", gone("is_archived"));
  app.event("group_archive", gone("is_archived"));
}

type ChannelGone = {
  readonly event: { readonly channel: string };
  readonly body: Parameters<typeof whereOf>[0] & { readonly event_id: string };
};
