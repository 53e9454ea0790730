import { databaseUrl, logLevel, parseConfig, port } from "@socialsmart/runtime/config";
import { z } from "zod";

const SETTINGS = z.object({
  API_PORT: port(4000),
  /** The address to listen on: this machine only, unless said otherwise. */
  API_HOST: z.string().default("127.0.0.1"),
  DATABASE_URL: databaseUrl(),
  LOG_LEVEL: logLevel(),
});

/** @throws ConfigError with every problem at once. */
export function apiConfig(env: Readonly<Record<string, string | undefined>>) {
  return parseConfig(SETTINGS, env);
}
