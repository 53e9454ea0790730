import {
  databaseUrl,
  flag,
  host,
  httpUrl,
  logLevel,
  parseConfig,
  port,
  secret,
  urlOfDatabase,
} from "@socialsmart/runtime/config";
import { z } from "zod";

const settings = z.object({
  SLACK_PORT: port(3000),
  SLACK_HOST: host(),
  SLACK_BOT_TOKEN: secret(),
  SLACK_SIGNING_SECRET: secret(),
  SLACK_API_URL: httpUrl().optional(),
  SLACK_RECONCILE: flag(false),
  DATABASE_URL: databaseUrl(),
  LOG_LEVEL: logLevel(),
});

/** The bot's settings. @throws {ConfigError} that names every variable that is not right */
export function readConfig(env: Readonly<Record<string, string | undefined>>) {
  const set = parseConfig(settings, env);
  return {
    port: set.SLACK_PORT,
    host: set.SLACK_HOST,
    token: set.SLACK_BOT_TOKEN,
    signingSecret: set.SLACK_SIGNING_SECRET,
    apiUrl: set.SLACK_API_URL,
    reconciles: set.SLACK_RECONCILE,
    databaseUrl: urlOfDatabase(set.DATABASE_URL),
    logLevel: set.LOG_LEVEL,
  };
}
