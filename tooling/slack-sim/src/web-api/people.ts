import { z } from "zod";
import type { SimContext } from "../sim-context.ts";
import type { SeedPerson } from "../workspace/seed.ts";
import { count, flag } from "./arguments.ts";
import { type Method, method } from "./method.ts";
import { page } from "./places.ts";
import { SlackError } from "./slack-error.ts";

const authTest = method({
  args: z.strictObject({}),
  run({ workspace, url, installing }) {
    const { team, app } = workspace.seed;
    const isWide = installing.places.installedIn(workspace.seed)?.isOrganisation ?? false;
    return {
      ...{ url: `${url}/`, team: team.name, user: app.name.toLowerCase(), team_id: team.id },
      ...{ user_id: app.botUserId, bot_id: app.botId, is_enterprise_install: isWide },
      ...(team.enterprise && { enterprise_id: team.enterprise.id }),
    };
  },
});

const info = method({
  scope: "users:read",
  args: z.strictObject({ user: z.string(), include_locale: flag.default(false) }),
  run(context, args) {
    const user = context.workspace.seed.people.find(({ id }) => id === args.user);
    if (user) return { user: toApiUser(context, user, args.include_locale) };
    if (args.user === context.workspace.seed.app.botUserId) return { user: botUser(context) };
    throw new SlackError("user_not_found");
  },
});

const list = method({
  scope: "users:read",
  args: z.strictObject({
    include_locale: flag.default(false),
    cursor: z.string().optional(),
    limit: count.default(1000),
  }),
  run(context, args) {
    const users = context.workspace.seed.people.map((one) => toApiUser(context, one, args.include_locale));
    const { items, response_metadata } = page([...users, botUser(context)], args.limit, args.cursor);
    return { members: items, cache_ts: Math.floor(context.workspace.clock.now() / 1000), response_metadata };
  },
});

const teamInfo = method({
  scope: "team:read",
  args: z.strictObject({ team: z.string().optional() }),
  run({ workspace: { seed }, url }, args) {
    if (args.team !== undefined && args.team !== seed.team.id) throw new SlackError("team_not_found");
    const { id, name, domain } = seed.team;
    return { team: { id, name, url: `${url}/`, domain, email_domain: "", icon: { image_default: true } } };
  },
});

const botInfo = method({
  scope: "users:read",
  args: z.strictObject({ bot: z.string().optional() }),
  run({ workspace: { seed } }, args) {
    const { app } = seed;
    if (args.bot !== undefined && args.bot !== app.botId) throw new SlackError("bot_not_found");
    return {
      bot: {
        ...{ id: app.botId, app_id: app.id, user_id: app.botUserId, name: app.name },
        ...{ deleted: false, updated: 0, icons: {} },
      },
    };
  },
});

function toApiUser({ workspace }: SimContext, person: SeedPerson, withLocale: boolean) {
  const { team, app } = workspace.seed;
  const offset = utcOffsetSeconds(person.tz, workspace.clock.now());
  const names = { real_name: person.realName, display_name: person.name };
  return {
    ...{
      id: person.id,
      team_id: person.home?.id ?? team.id,
      name: person.name,
      deleted: false,
      real_name: person.realName,
    },
    ...{ tz: person.tz, tz_label: person.tz, tz_offset: offset },
    profile: {
      ...names,
      ...{ real_name_normalized: person.realName, display_name_normalized: person.name },
      ...{ title: person.title ?? "", team: person.home?.id ?? team.id },
      ...(person.email && app.scopes.includes("users:read.email") && { email: person.email }),
    },
    ...{ is_admin: person.isAdmin ?? false, is_owner: false, is_primary_owner: false, is_bot: false },
    ...{ is_restricted: false, is_ultra_restricted: false, is_app_user: false, updated: 0 },
    ...(person.home && { is_stranger: true }),
    // Of somebody from elsewhere Slack does not tell it.
    ...(withLocale && !person.home && { locale: person.locale }),
  };
}

function botUser({ workspace: { seed } }: SimContext) {
  const { team, app } = seed;
  return {
    ...{ id: app.botUserId, team_id: team.id, name: app.name.toLowerCase(), deleted: false },
    ...{ real_name: app.name, tz: "America/Los_Angeles", tz_label: "Pacific Time", tz_offset: -28_800 },
    profile: {
      ...{ real_name: app.name, display_name: app.name, title: "", team: team.id },
      ...{ api_app_id: app.id, bot_id: app.botId, always_active: true },
    },
    ...{
      is_admin: false,
      is_owner: false,
      is_primary_owner: false,
      is_bot: true,
      is_app_user: false,
      updated: 0,
    },
  };
}

function utcOffsetSeconds(zone: string, at: number): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9;
}

export const peopleMethods: Record<string, Method> = {
  "auth.test": authTest,
  "users.info": info,
  "users.list": list,
  "team.info": teamInfo,
  "bots.info": botInfo,
};
