import { MAIL_VARIABLES, mailOf, problemsOfMail } from "@socialsmart/mail/mail-settings";
import {
  databaseUrl,
  flag,
  host,
  httpUrl,
  keys,
  logLevel,
  parseConfig,
  port,
  publicUrl,
  secret,
  urlOfDatabase,
} from "@socialsmart/runtime/config";
import { z } from "zod";
import type { InstalledBy } from "./installation/open-workspaces.ts";
import type { ReachedBy } from "./slack/bolt-app.ts";

const settings = z.object({
  SLACK_PORT: port(3000),
  SLACK_HOST: host(),
  SLACK_BOT_TOKEN: secret().optional(),
  SLACK_CLIENT_ID: secret().optional(),
  SLACK_CLIENT_SECRET: secret().optional(),
  SLACK_INSTALLATION_KEYS: keys().optional(),
  SLACK_REDIRECT_URL: httpUrl().optional(),
  SLACK_SIGNING_SECRET: secret().optional(),
  SLACK_APP_TOKEN: secret().optional(),
  SLACK_API_URL: httpUrl().optional(),
  SLACK_RECONCILE: flag(false),
  SLACK_QUIET_HOURS: flag(true),
  /** Where people reach the API, which serves the documents that links in chat lead to. */
  API_PUBLIC_URL: publicUrl().optional(),
  ...MAIL_VARIABLES,
  DATABASE_URL: databaseUrl(),
  LOG_LEVEL: logLevel(),
});
type Settings = z.output<typeof settings>;
type IsSet = (name: keyof Settings) => boolean;

const OAUTH = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_INSTALLATION_KEYS"] as const;

/** The bot's settings. @throws {ConfigError} that names every variable that is not right */
export function readConfig(env: Readonly<Record<string, string | undefined>>) {
  const set = parseConfig(settings, env, (isSet) => [
    ...ofInstalling(isSet),
    ...ofReaching(isSet),
    ...problemsOfMail(isSet),
  ]);
  return {
    port: set.SLACK_PORT,
    host: set.SLACK_HOST,
    ...installedBy(set),
    ...reachedBy(set),
    apiUrl: set.SLACK_API_URL,
    reconciles: set.SLACK_RECONCILE,
    keepsQuietHours: set.SLACK_QUIET_HOURS,
    publicUrl: set.API_PUBLIC_URL,
    mail: mailOf(set),
    databaseUrl: urlOfDatabase(set.DATABASE_URL),
    logLevel: set.LOG_LEVEL,
  };
}

/** One workspace by its token, or many by OAuth: exactly one of the two. */
function ofInstalling(isSet: IsSet): readonly string[] {
  const ofOAuth = [...OAUTH, "SLACK_REDIRECT_URL" as const].filter(isSet);
  if (isSet("SLACK_BOT_TOKEN"))
    return ofOAuth.map(
      (name) => `${name} must not be set beside SLACK_BOT_TOKEN, which is for one workspace`,
    );
  if (ofOAuth.length === 0)
    return [`SLACK_BOT_TOKEN must be set for one workspace, or ${OAUTH.join(", ")} for any number`];
  return OAUTH.filter((name) => !isSet(name)).map((name) => `${name} must be set beside ${ofOAuth[0]}`);
}

/** Requests that Slack signs, or a socket: exactly one of the two. */
function ofReaching(isSet: IsSet): readonly string[] {
  const [signed, socket] = [isSet("SLACK_SIGNING_SECRET"), isSet("SLACK_APP_TOKEN")];
  if (signed && socket)
    return ["SLACK_SIGNING_SECRET must not be set beside SLACK_APP_TOKEN, whose socket needs none"];
  return signed || socket
    ? []
    : ["SLACK_SIGNING_SECRET must be set, or SLACK_APP_TOKEN without a public address"];
}

function installedBy(set: Settings): InstalledBy {
  const { SLACK_BOT_TOKEN: token, SLACK_REDIRECT_URL: redirectUrl } = set;
  if (token !== undefined) return { token };
  const [clientId, clientSecret] = [sure(set.SLACK_CLIENT_ID), sure(set.SLACK_CLIENT_SECRET)];
  return { oauth: { clientId, clientSecret, keys: sure(set.SLACK_INSTALLATION_KEYS), redirectUrl } };
}

function reachedBy({ SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret }: Settings): ReachedBy {
  return appToken === undefined ? { signingSecret: sure(signingSecret) } : { appToken };
}

function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("A setting was not checked");
  return value;
}

const commandLineSettings = z.object({ DATABASE_URL: databaseUrl() });

/** What commands at the command line need. @throws {ConfigError} */
export function commandLineConfig(env: Readonly<Record<string, string | undefined>>) {
  return { databaseUrl: urlOfDatabase(parseConfig(commandLineSettings, env).DATABASE_URL) };
}
