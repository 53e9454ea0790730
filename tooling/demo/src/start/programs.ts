import { join } from "node:path";
import { addressOf } from "../processes/ports.ts";
import type { ProgramSpec } from "../processes/program.ts";
import type { DemoState } from "./demo-state.ts";
import { installSettings } from "./install-settings.ts";
import { type DataFolder, type Ports, ROOT } from "./settings.ts";

export const PROGRAM_NAMES = ["api", "slack-bot", "local-slack"] as const;
type ProgramName = (typeof PROGRAM_NAMES)[number];

export type Addresses = {
  readonly localSlack: string;
  readonly api: string;
  /** Where Slack sends commands, clicks and events. */
  readonly bot: string;
};

export function addressesOf({ localSlack, api, bot }: Ports): Addresses {
  return { localSlack: addressOf(localSlack), api: addressOf(api), bot: addressOf(bot) };
}

export function logFile({ logs }: DataFolder, name: ProgramName): string {
  return join(logs, `${name}.log`);
}

export type ProgramsOptions = {
  readonly folder: DataFolder;
  readonly databaseUrl: string;
  readonly ports: Ports;
  readonly state: DemoState;
  /** How one types the day of the first homework help to come. */
  readonly homeworkDay: string;
  /** Leaves the app to be installed by hand. */
  readonly install?: boolean;
  /** What the programs inherit. */
  readonly env: Readonly<NodeJS.ProcessEnv>;
};

function isOnlyHere(address: string): boolean {
  return new URL(address).hostname === "127.0.0.1";
}

/** The three programs with one environment for all, in the stages in which they start. */
export function programStages(options: ProgramsOptions): readonly (readonly ProgramSpec[])[] {
  const { folder, databaseUrl, ports, state } = options;
  const addresses = addressesOf(ports);
  const env = {
    ...options.env,
    DATABASE_URL: databaseUrl,
    API_PORT: String(ports.api.port),
    // Links with secrets go over a network in the clear only if somebody says so.
    API_PUBLIC_URL: options.env.API_PUBLIC_URL ?? (isOnlyHere(addresses.api) ? addresses.api : undefined),
    SLACK_PORT: String(ports.bot.port),
    SLACK_SIM_PORT: String(ports.localSlack.port),
    SLACK_BOT_TOKEN: options.install ? undefined : state.botToken,
    ...(options.install && installSettings(state)),
    SLACK_SIGNING_SECRET: state.signingSecret,
    SLACK_API_URL: `${addresses.localSlack}/api/`,
    SLACK_RECONCILE: "on",
    // Whoever tries it in the evening waits for no morning.
    SLACK_QUIET_HOURS: "off",
    LOCAL_SLACK_STATE: folder.localSlack,
    LOCAL_SLACK_REQUEST_URL: `${addresses.bot}/slack/events`,
    LOCAL_SLACK_REDIRECT_URL: `${addresses.bot}/slack/oauth_redirect`,
    LOCAL_SLACK_INVITATION: state.invitation?.code,
    LOCAL_SLACK_HOMEWORK_DAY: options.homeworkDay,
  };
  const program = (title: string, name: ProgramName, main: string, readyUrl: string): ProgramSpec => ({
    title,
    main: join(ROOT, main),
    env,
    readyUrl,
    logFile: logFile(folder, name),
  });
  return [
    [program("Local Slack", "local-slack", "tooling/demo/src/local-slack.ts", `${addresses.localSlack}/`)],
    [
      program("The API", "api", "apps/api/src/main.ts", `${addresses.api}/readyz`),
      program("The Slack bot", "slack-bot", "apps/slack-bot/src/main.ts", `${addresses.bot}/readyz`),
    ],
  ];
}
