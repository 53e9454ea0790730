import { openDatabase } from "@socialsmart/database/open-database";
import { systemClock } from "@socialsmart/runtime/clock";
import { createIds } from "@socialsmart/runtime/ids";
import { createLog } from "@socialsmart/runtime/log";
import { runMain } from "@socialsmart/runtime/run-main";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { runUntilSignal } from "@socialsmart/runtime/shutdown";
import { startBot } from "./bot.ts";
import { readConfig } from "./config.ts";
import { environment } from "./environment.config.ts";
import { openStore } from "./open-store.ts";

await runMain(async () => {
  const config = readConfig(environment);
  const log = createLog({ name: "slack-bot", level: config.logLevel });
  const ids = createIds();
  const database = await openStore(() => openDatabase({ url: config.databaseUrl, ids, log }));
  const deps = { clock: systemClock, ids, secrets: randomSecrets };
  const bot = await startBot({ ...config, database, deps, log });
  runUntilSignal({
    log,
    stop: [
      { name: "bot", run: () => bot.close() },
      { name: "database", run: () => database.close() },
    ],
  });
  log.info({ url: bot.url }, `Slack bot ready at ${bot.url}`);
});
