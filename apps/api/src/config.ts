import { databaseUrl, host, logLevel, parseConfig, port } from "@socialsmart/runtime/config";
import { z } from "zod";

const SETTINGS = z.object({
  API_PORT: port(4000),
  /** The address to listen on: this machine only, unless said otherwise. */
  API_HOST: host(),
  DATABASE_URL: databaseUrl(),
  LOG_LEVEL: logLevel(),
});

/** @throws ConfigError with every problem at once. */
export function apiConfig(env: Readonly<Record<string, string | undefined>>) {
  return parseConfig(SETTINGS, env);
}

const COMMAND_LINE_SETTINGS = z.object({ DATABASE_URL: databaseUrl() });

/** What commands at the command line need. @throws ConfigError */
export function commandLineConfig(env: Readonly<Record<string, string | undefined>>) {
  return parseConfig(COMMAND_LINE_SETTINGS, env);
}
