import { join } from "node:path";
import { openDatabase } from "@socialsmart/database/open-database";
import { createIds } from "@socialsmart/runtime/ids";
import { startSlackSim } from "@socialsmart/slack-sim/slack-sim";
import { tableOfAims } from "../aims.ts";
import { depsOf } from "../pledge/ours.ts";
import { onServer, onSmallServer } from "../pledge/places.ts";
import { startProgram } from "../program.ts";
import { type Report, say, sayTable, type Table } from "../report.ts";
import { median, percentile, rounded } from "../statistics.ts";
import { AIMS } from "./aims.ts";
import { measureDispatchers } from "./dispatchers.ts";
import { measureRush } from "./rush.ts";
import { FULL, QUICK, SLACK_ANSWERS_AFTER_MS } from "./size.ts";
import { SlackTimes } from "./slack-times.ts";
import { buildTown, workspaceOf } from "./town.ts";

const BOT = join(import.meta.dirname, "../../../../apps/slack-bot/src/main.ts");
const SECRETS = { SLACK_BOT_TOKEN: "xoxb-bench-token", SLACK_SIGNING_SECRET: "bench-signing-secret" };

/**
 * What becomes of notices when everybody pledges at once: how many calls Slack gets, how soon the card is right, and whether others
 * wait for it; and how many rows one bot and two bots move. The bots are processes of their own, on MariaDB, before the local
 * Slack, which holds them to its limit on messages and takes a while for each answer.
 *
 * @param quick a moment of each: says whether the bench works, and nothing of speed
 */
export async function benchNotify({ quick }: { quick: boolean }): Promise<Report> {
  const size = quick ? QUICK : FULL;
  const stack = new AsyncDisposableStack();
  try {
    const place = await (quick ? onSmallServer() : onServer());
    stack.defer(() => place.close());
    const url = await place.newUrl("notices");
    const ids = createIds();
    const database = await openDatabase({ url, ids, poolSize: 20 });
    stack.defer(() => database.close());
    await database.migrate();
    const deps = depsOf(database.store, ids);
    say("Building a town …");
    const town = await buildTown(deps, size);

    const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret } = SECRETS;
    const sim = await startSlackSim({ workspace: workspaceOf(size), botToken, signingSecret });
    stack.defer(() => sim.close());
    sim.faults.limitMessages();
    sim.faults.answerAfter(SLACK_ANSWERS_AFTER_MS);
    const times = new SlackTimes(sim);
    stack.defer(() => times.close());
    const env = { ...SECRETS, DATABASE_URL: url, SLACK_PORT: "0", SLACK_API_URL: `${sim.url}/api/` };
    const startBot = () => startProgram({ main: BOT, env });
    const bot = await startBot();
    stack.defer(() => bot.close());
    say("The bot tells what is published …");
    await times.quiet(quick ? 1_500 : 4_000);

    const rush = await measureRush(deps, town, size, times);
    const { one, two } = await measureDispatchers(database, town, size, times, startBot);
    sim.assertNoViolations();

    const ratios = {
      slackCallsPer1000: rounded((rush.calls * 1000) / size.rush),
      lastStateSeconds: rounded(rush.lastStateSeconds),
      otherChannelDelaySeconds: rounded(
        Math.max(0, percentile(rush.busySeconds, 0.99) - median(rush.quietSeconds)),
      ),
      twoDispatchers: rounded(two / one),
    };
    const figures = {
      rushTookSeconds: rounded(rush.tookSeconds),
      ...{ changeMedianSeconds: rounded(median(rush.changeSeconds)) },
      ...{ changeP99Seconds: rounded(percentile(rush.changeSeconds, 0.99)) },
      ...{ noticeMedianSeconds: rounded(median(rush.quietSeconds)) },
      ...{ noticeP99Seconds: rounded(percentile(rush.quietSeconds, 0.99)) },
      ...{ noticeInRushMedianSeconds: rounded(median(rush.busySeconds)) },
      ...{ noticeInRushP99Seconds: rounded(percentile(rush.busySeconds, 0.99)) },
      ...{ rowsPerSecondByOne: rounded(one), rowsPerSecondByTwo: rounded(two) },
    };
    const aims = tableOfAims(AIMS, { ...ratios, ...figures });
    const latencies: Table = {
      headings: ["From commit to Slack", "median s", "p99 s"],
      rows: [
        ["a notice to another channel, nothing else going on", rush.quietSeconds],
        ["the same, during the rush", rush.busySeconds],
        ["a pledge of the rush, on its card", rush.changeSeconds],
      ].map(([what, seconds]) => rowOf(String(what), seconds as readonly number[])),
    };
    const pace: Table = {
      headings: [`${size.rush} pledges on one initiative`, "s"],
      rows: [
        ["as they were to come", `${size.rushSeconds}`],
        ["as they came, until the last was committed", `${rounded(rush.tookSeconds)}`],
      ],
    };
    const rates: Table = {
      headings: [`Rows moved, Slack answering after ${SLACK_ANSWERS_AFTER_MS} ms`, "per second", "to one"],
      rows: [
        ["by two bots", `${rounded(two)}`, rounded(two / one).toFixed(2)],
        ["by one bot", `${rounded(one)}`, "1.00"],
      ],
    };
    for (const table of [pace, latencies, rates, aims]) sayTable(table);
    return { ratios, figures, tables: [aims, pace, latencies, rates] };
  } finally {
    await stack.disposeAsync();
  }
}

function rowOf(what: string, seconds: readonly number[]): readonly string[] {
  return [what, String(rounded(median(seconds))), String(rounded(percentile(seconds, 0.99)))];
}
