import { join } from "node:path";
import { openDatabase } from "@socialsmart/database/open-database";
import { createIds } from "@socialsmart/runtime/ids";
import { startSlackSim } from "@socialsmart/slack-sim/slack-sim";
import { tableOfAims } from "../aims.ts";
import { depsOf } from "../pledge/ours.ts";
import { onServer, onSmallServer } from "../pledge/places.ts";
import { startProgram } from "../program.ts";
import { type Report, say, sayTable } from "../report.ts";
import { rounded } from "../statistics.ts";
import { AIMS } from "./aims.ts";
import type { BareSettings } from "./bare.ts";
import { compare } from "./compare.ts";
import { FULL, QUICK } from "./size.ts";
import { buildTown } from "./town.ts";
import { openTypists, type Typed } from "./typist.ts";
import { workspaceOf } from "./workspace.ts";

const BOT = join(import.meta.dirname, "../../../../apps/slack-bot/src/main.ts");
const BARE = join(import.meta.dirname, "bare.ts");
const SIGNING_SECRET = "bench-signing-secret";
const TOKEN = "xoxb-bench-token";

/** What begins the answer to each command where it was understood. */
const ANSWERS: Readonly<Record<string, RegExp>> = {
  "/pledge": /Klart!/,
  "/roster": /Bemanning/,
  "/initiatives": /Norrby/,
};

/**
 * How soon the bot acknowledges and answers commands, beside a bare Bolt app in the same run, each in a process of its own; the
 * bot's database is MariaDB, and Slack the local one.
 *
 * @param quick a moment of each: says whether the bench works, and nothing of speed
 */
export async function benchCommand({ quick }: { quick: boolean }): Promise<Report> {
  const size = quick ? QUICK : FULL;
  const stack = new AsyncDisposableStack();
  try {
    const place = await (quick ? onSmallServer() : onServer());
    stack.defer(() => place.close());
    const databaseUrl = await place.newUrl("commands");
    const ids = createIds();
    const database = await openDatabase({ url: databaseUrl, ids });
    await database.migrate();
    say("Building a town …");
    const town = await buildTown(depsOf(database.store, ids), size);
    await database.close();

    const workspace = workspaceOf(size.people);
    const sim = await startSlackSim({ workspace, botToken: TOKEN, signingSecret: SIGNING_SECRET });
    stack.defer(() => sim.close());
    const typists = await openTypists(SIGNING_SECRET);
    stack.defer(() => typists.close());
    const env = {
      ...{ DATABASE_URL: databaseUrl, SLACK_PORT: "0", SLACK_API_URL: `${sim.url}/api/` },
      ...{ SLACK_BOT_TOKEN: TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET },
    };
    const bot = await startProgram({ main: BOT, env });
    stack.defer(() => bot.close());
    const settings: BareSettings = { signingSecret: SIGNING_SECRET };
    const bare = await startProgram({ main: BARE, env: {}, arguments: [JSON.stringify(settings)] });
    stack.defer(() => bare.close());

    const { speeds, table } = await compare(size, town, typists, {
      bot: { title: "the bot", endpoint: `${bot.url}/slack/events`, check: checkAnswer },
      bare: { title: "a bare Bolt app", endpoint: `${bare.url}/slack/events`, check: () => undefined },
    });
    sim.assertNoViolations();
    const ratios = { ack: rounded(speeds.bot.ackP99 / speeds.bare.ackP99) };
    const figures = {
      ...{ ackMedianMs: speeds.bot.ackMedian, ackP99Ms: speeds.bot.ackP99 },
      ...{ answerMedianMs: speeds.bot.answerMedian, answerP99Ms: speeds.bot.answerP99 },
      ...{ bareAckMedianMs: speeds.bare.ackMedian, bareAckP99Ms: speeds.bare.ackP99 },
      commandsPerSecond: speeds.bot.perSecond,
    };
    const aims = tableOfAims(AIMS, { ...ratios, ...figures });
    sayTable(aims);
    return { ratios, figures, tables: [aims, table] };
  } finally {
    await stack.disposeAsync();
  }
}

function checkAnswer({ command, text }: Typed, answer: string): void {
  if (!ANSWERS[command]?.test(answer)) throw new Error(`${command} ${text}: ${answer.slice(0, 600)}`);
}
