import { flushCompileCache } from "node:module";
import { openDatabase } from "@socialsmart/database/open-database";
import { createIds } from "@socialsmart/runtime/ids";
import { createLog } from "@socialsmart/runtime/log";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { startBot } from "../bot.ts";

/** What whoever starts the process hands over, as JSON in its one argument. */
export type BotProcessSettings = {
  readonly databaseUrl: string;
  readonly apiUrl: string;
  readonly token: string;
  readonly signingSecret: string;
  readonly reconciles: boolean;
};

/** Epoch milliseconds: by that time, all that is due is to be done and all that can be told is to be told. */
export type Drain = { readonly now: number };

/** Where the bot is, once it is there; then one for each `Drain` that is done. */
export type BotProcessMessage = { readonly url: string } | { readonly drained: number };

/*
 * The bot in a process of its own, which a test may kill in the midst of anything. Its clock stands where the test's does, it does
 * nothing by itself, and its leases run out at once: what it had under way, the next process need not wait for.
 */
const settings: BotProcessSettings = JSON.parse(process.argv[2] ?? "");
const ids = createIds();
const opened = await openDatabase({ url: settings.databaseUrl, ids });
const leaseMs = 1;
const { deliveries, timers } = opened;
const database = {
  ...opened,
  deliveries: {
    ...deliveries,
    claim: (...[claim, limit]: Parameters<typeof deliveries.claim>) =>
      deliveries.claim({ ...claim, leaseMs }, limit),
    renew: (...[claim]: Parameters<typeof deliveries.renew>) => deliveries.renew({ ...claim, leaseMs }),
    begin: (...[claim, ...others]: Parameters<typeof deliveries.begin>) =>
      deliveries.begin({ ...claim, leaseMs }, ...others),
  },
  timers: {
    ...timers,
    claim: (...[claim]: Parameters<typeof timers.claim>) => timers.claim({ ...claim, leaseMs }),
  },
};
let now = Temporal.Instant.fromEpochMilliseconds(0);
const bot = await startBot({
  ...settings,
  database,
  deps: { ids, clock: { now: () => now }, secrets: randomSecrets },
  log: createLog({ name: "bot", level: "fatal" }),
  port: 0,
  dispatches: false,
});

// Kept at the end of a process, if it comes to that: the next one need not compile again what this one has.
flushCompileCache();

function tell(message: BotProcessMessage): void {
  process.send?.(message);
}

process.on("message", async (drain: Drain) => {
  now = Temporal.Instant.fromEpochMilliseconds(drain.now);
  await bot.drain();
  tell({ drained: drain.now });
});
process.on("disconnect", () => process.exit());
tell({ url: bot.url });
