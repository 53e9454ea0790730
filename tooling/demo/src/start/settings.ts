import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { databaseUrl, host, logLevel, parseConfig, port } from "@socialsmart/runtime/config";
import { z } from "zod";
import type { Port } from "../processes/ports.ts";

/** The repository's root. */
export const ROOT = resolve(import.meta.dirname, "../../../..");

const LOCAL = "127.0.0.1";

/** Where the demo keeps what survives a restart. */
export type DataFolder = {
  readonly path: string;
  readonly database: string;
  /** The local Slack workspace's conversations about one database. */
  readonly localSlack: string;
  /** Tokens and secrets of one database; readable by their owner alone. */
  readonly state: string;
  readonly logs: string;
  /** What went out by e-mail, links with secrets among it. */
  readonly mail: string;
  /** Held by the process that the folder is for. */
  readonly lock: string;
};

export type Ports = { readonly localSlack: Port; readonly api: Port; readonly bot: Port };

export type Settings = {
  readonly folder: DataFolder;
  /** As the programs take it: `sqlite:` and an absolute path, or `mysql://…`. */
  readonly databaseUrl: string;
  /** Whether the database is the file in the demo's own folder. */
  readonly ownsDatabase: boolean;
  readonly ports: Ports;
};

const schema = z.object({
  API_PORT: port(4000),
  API_HOST: host(),
  SLACK_HOST: host(),
  SLACK_PORT: port(3000),
  SLACK_SIM_PORT: port(3100),
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: databaseUrl(),
  LOG_LEVEL: logLevel(),
});

/** @throws {ConfigError} with every problem at once */
export function parseSettings(env: Readonly<NodeJS.ProcessEnv>): Settings {
  const { API_PORT, API_HOST, SLACK_PORT, SLACK_HOST, SLACK_SIM_PORT, DATA_DIR, DATABASE_URL } = parseConfig(
    schema,
    env,
  );
  const path = resolve(ROOT, DATA_DIR);
  const database = env.DATABASE_URL?.trim()
    ? DATABASE_URL
    : ({ type: "sqlite", path: dataFolder(path).database } as const);
  const file = database.type === "sqlite" ? resolve(ROOT, database.path) : undefined;
  const ownsDatabase = file === dataFolder(path).database;
  const url = database.type === "sqlite" ? `sqlite:${file}` : database.url;
  return {
    folder: ownsDatabase ? dataFolder(path) : dataFolder(path, url),
    databaseUrl: url,
    ownsDatabase,
    ports: {
      localSlack: { variable: "SLACK_SIM_PORT", port: SLACK_SIM_PORT, host: LOCAL },
      api: { variable: "API_PORT", port: API_PORT, host: API_HOST },
      bot: { variable: "SLACK_PORT", port: SLACK_PORT, host: SLACK_HOST },
    },
  };
}

/** @param elsewhere the URL of the database, if it is not the folder's own: what is remembered of each lies apart. */
export function dataFolder(path: string, elsewhere?: string): DataFolder {
  const remembered = elsewhere ? join(path, "databases", nameOf(elsewhere)) : path;
  return {
    path,
    database: join(path, "socialsmart.sqlite"),
    localSlack: join(remembered, "local-slack.json"),
    state: join(remembered, "demo.json"),
    logs: join(path, "logs"),
    mail: join(path, "mail"),
    lock: join(path, "lock"),
  };
}

/** The same for the same database, whoever reads it. */
function nameOf(databaseUrl: string): string {
  const { protocol, hostname, port, pathname } = new URL(databaseUrl);
  const place = JSON.stringify([protocol, hostname, port || "3306", pathname]);
  return createHash("sha256").update(place).digest("hex").slice(0, 12);
}
