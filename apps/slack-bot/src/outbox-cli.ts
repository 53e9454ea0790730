import { argv } from "node:process";
import { openDatabase } from "@socialsmart/database/open-database";
import { systemClock } from "@socialsmart/runtime/clock";
import { createIds } from "@socialsmart/runtime/ids";
import { createLog } from "@socialsmart/runtime/log";
import { runMain } from "@socialsmart/runtime/run-main";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { commandLineConfig } from "./config.ts";
import { environment } from "./environment.config.ts";
import { openStore } from "./open-store.ts";
import { OUTBOX_USAGE, parseOutboxArguments } from "./outbox/command-line/outbox-arguments.ts";
import { runOutboxCommand } from "./outbox/command-line/run-outbox-command.ts";

await runMain(async () => {
  if (argv.includes("--help") || argv.includes("-h")) {
    console.log(OUTBOX_USAGE);
    return;
  }
  const command = parseOutboxArguments(argv.slice(2));
  if (!command.ok) {
    console.error(`${command.refusal}\n\n${OUTBOX_USAGE}`);
    process.exitCode = 2;
    return;
  }
  const { databaseUrl: url } = commandLineConfig(environment);
  // Standard output is for what was asked for alone, so that a program can take it from there.
  const log = createLog({ name: "outbox", level: "warn", destination: process.stderr });
  const ids = createIds();
  const database = await openStore(() => openDatabase({ url, ids, log }));
  try {
    const deps = { store: database.store, clock: systemClock, ids, secrets: randomSecrets };
    const outcome = await runOutboxCommand({ deps, overview: database.outbox }, command.value);
    const message = outcome.ok ? outcome.value.message : outcome.refusal;
    if (message !== null) console.error(message);
    if (!outcome.ok) process.exitCode = 1;
    else if (outcome.value.output !== null) console.log(outcome.value.output);
  } finally {
    await database.close();
  }
});
