import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@socialsmart/database/open-database";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { Store } from "@socialsmart/domain/store/store";
import type { MailSettings } from "@socialsmart/mail/mailer";
import { createIds } from "@socialsmart/runtime/ids";
import { createLog } from "@socialsmart/runtime/log";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { realClock } from "@socialsmart/slack-sim/clock";
import { type SlackSimOptions, startSlackSim } from "@socialsmart/slack-sim/slack-sim";
import { startBot } from "../bot.ts";
import type { InstalledBy } from "../installation/open-workspaces.ts";
import type { ReachedBy } from "../slack/bolt-app.ts";
import { workspaceSeed } from "./test-workspace.ts";
import { buildWorld, NOON, planning, type World } from "./world.ts";

const TOKEN = "xoxb-local-test-token";
const SIGNING_SECRET = "local-test-signing-secret";

/** A clock that stands still until it is moved. */
class TestClock implements Clock {
  #now = NOON;

  now(): Temporal.Instant {
    return this.#now;
  }

  advance(duration: Temporal.DurationLike): void {
    this.#now = this.#now.add(duration);
  }
}

export type Running = Awaited<ReturnType<typeof runBot>>;

let template: Promise<{ file: string; world: World }> | undefined;

/** The world in a database file of its own, made once for all tests of a test file. */
async function buildTemplate(): Promise<{ file: string; world: World }> {
  const folder = await mkdtemp(join(tmpdir(), "slack-bot-template-"));
  const file = join(folder, "world.sqlite");
  const ids = createIds();
  const database = await openDatabase({ url: `sqlite:${file}`, ids });
  await database.migrate();
  const { store } = database;
  const world = await buildWorld({ store, ids, clock: new TestClock(), secrets: randomSecrets });
  await database.close();
  return { file, world };
}

type Options = {
  /** Whether the bot may read history; it may unless told otherwise. */
  readonly reconciles?: boolean;
  /** Whether the outbox is worked on in the background, and not only by `drain()`. */
  readonly dispatches?: boolean;
  /** What fails while the database is asked. */
  readonly store?: (store: Store) => Store;
  /** How the local Slack differs. */
  readonly slack?: Partial<SlackSimOptions>;
  /** How the bot is installed and reached, if not by a token and signed requests. */
  readonly by?: Partial<InstalledBy & ReachedBy>;
  readonly mail?: MailSettings;
  readonly publicUrl?: string;
  /** How long the bot waits for Slack, in milliseconds. */
  readonly slackTimeoutMs?: number | undefined;
};

/** The real bot on a real database file, before a local Slack. */
export async function runBot({
  reconciles = true,
  dispatches = false,
  store = (it) => it,
  slack = {},
  by = {},
  mail,
  publicUrl,
  slackTimeoutMs,
}: Options = {}) {
  template ??= buildTemplate();
  const { file, world } = await template;
  const folder = await mkdtemp(join(tmpdir(), "slack-bot-"));
  await copyFile(file, join(folder, "test.sqlite"));
  const clock = new TestClock();
  const ids = createIds();
  const databaseUrl = `sqlite:${join(folder, "test.sqlite")}`;
  const opened = await openDatabase({ url: databaseUrl, ids });
  const database = { ...opened, store: store(opened.store) };
  // Slack's clock is the test's, but for how long it waits.
  const simClock = { ...realClock(), now: () => clock.now().epochMilliseconds };
  const sim = await startSlackSim({
    clock: simClock,
    workspace: workspaceSeed,
    botToken: TOKEN,
    signingSecret: SIGNING_SECRET,
    ...slack,
  });
  const lines: string[] = [];
  const log = createLog({ name: "bot", level: "info", destination: { write: (line) => lines.push(line) } });
  const deps = { clock, ids, secrets: randomSecrets };
  const options = {
    ...{ database, deps, log },
    ...(by.oauth ? { oauth: by.oauth } : { token: TOKEN }),
    ...(by.appToken === undefined ? { signingSecret: SIGNING_SECRET } : { appToken: by.appToken }),
    ...{ apiUrl: `${sim.url}/api/`, reconciles, port: 0, dispatches, mail, publicUrl, slackTimeoutMs },
  };
  const bot = await startBot(options);
  if (by.appToken === undefined) sim.requestUrl = `${bot.url}/slack/events`;
  await bot.drain();
  const running = {
    ...{ bot, sim, world, clock, database, databaseUrl, lines, options },
    secrets: { token: TOKEN, signingSecret: SIGNING_SECRET },
    plan: planning({ deps: { ...deps, store: opened.store }, landlordId: world.landlordId }),
    person: (handle: string) => sim.driver.person(handle),
    async close() {
      await running.bot.close();
      await opened.close();
      await sim.close();
      await rm(folder, { recursive: true });
    },
  };
  return running;
}
