import { z } from "zod";
import { flag } from "../web-api/arguments.ts";
import { brokenRule, SlackError } from "../web-api/slack-error.ts";
import type { Installing } from "./installing.ts";
import type { Place } from "./places.ts";
import type { IssuedTokens } from "./tokens.ts";

type Args = Record<string, unknown>;

/** A method that is not about one workspace: it is asked with the app's own credentials, or of the token itself. */
export type InstallationMethod = (installing: Installing, args: Args, place: Place | undefined) => Args;

const credentials = { client_id: z.string(), client_secret: z.string() };

const access: InstallationMethod = (installing, args) => {
  const { grant_type: grant = "authorization_code" } = args;
  if (grant === "refresh_token") {
    const { refresh_token: refreshToken } = parse(
      installing,
      z.strictObject({ ...credentials, grant_type: z.literal("refresh_token"), refresh_token: z.string() }),
      args,
    );
    const refreshed = installing.tokens.refresh(refreshToken);
    if (!refreshed) throw new SlackError("invalid_refresh_token");
    return answer(installing, refreshed.place, refreshed.tokens);
  }
  if (grant !== "authorization_code") throw brokenRule("invalid_grant_type");
  const { code, redirect_uri: redirectUri } = parse(
    installing,
    z.strictObject({
      ...{ ...credentials, code: z.string(), redirect_uri: z.string().optional() },
      grant_type: z.string().optional(),
    }),
    args,
  );
  const allowed = installing.codes.take(code);
  if (!allowed) throw new SlackError("invalid_code");
  if (allowed.redirectUri !== redirectUri) throw brokenRule("bad_redirect_uri");
  const tokens = installing.install(allowed.place, allowed.scopes);
  return { ...answer(installing, allowed.place, tokens), authed_user: { id: allowed.personId } };
};

const revoke: InstallationMethod = (installing, args, place) => {
  const { test } = parseArgs(z.strictObject({ test: flag.default(false) }), args);
  if (place && !test) soon(() => installing.revoke(place.id));
  return { revoked: !test };
};

const uninstall: InstallationMethod = (installing, args, place) => {
  parse(installing, z.strictObject(credentials), args);
  if (place) soon(() => installing.uninstall(place.id));
  return {};
};

const teamsList: InstallationMethod = (installing, args, place) => {
  parseArgs(z.strictObject({ cursor: z.string().optional(), limit: z.coerce.number().optional() }), args);
  const teams = [...(place?.teamIds ?? [])].map((id) => ({
    id,
    name: installing.places.get(id)?.name ?? "",
  }));
  return { teams, response_metadata: { next_cursor: "" } };
};

/** Asked without a token of a place. */
export const appMethods: Record<string, InstallationMethod> = { "oauth.v2.access": access };
export const tokenMethods: Record<string, InstallationMethod> = {
  "auth.revoke": revoke,
  "apps.uninstall": uninstall,
  "auth.teams.list": teamsList,
};

/** The call is answered before what it brings about is told. */
function soon(run: () => Promise<void>): void {
  queueMicrotask(() => void run());
}

function answer({ places }: Installing, place: Place, tokens: IssuedTokens): Args {
  const [workspace] = places.workspacesOf(place);
  const { app, team } = workspace?.seed ?? {};
  const { id, name, isOrganisation } = place;
  const enterprise = isOrganisation ? { id, name } : (team?.enterprise ?? null);
  return {
    ...{ access_token: tokens.access_token, token_type: "bot", scope: place.scopes?.join(",") },
    ...{ bot_user_id: app?.botUserId, app_id: app?.id },
    ...{ team: isOrganisation ? null : { id, name }, enterprise, is_enterprise_install: isOrganisation },
    ...(tokens.refresh_token && { refresh_token: tokens.refresh_token, expires_in: tokens.expires_in }),
  };
}

function parse<Output extends { client_id: string; client_secret: string }>(
  { app }: Installing,
  schema: z.ZodType<Output>,
  args: Args,
): Output {
  const parsed = parseArgs(schema, args);
  if (!app || parsed.client_id !== app.clientId) throw brokenRule("invalid_client_id");
  if (parsed.client_secret !== app.clientSecret) throw brokenRule("bad_client_secret");
  return parsed;
}

function parseArgs<Output>(schema: z.ZodType<Output>, args: Args): Output {
  const parsed = schema.safeParse(args);
  if (parsed.success) return parsed.data;
  const messages = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw brokenRule("invalid_arguments", messages);
}
