import { openDatabase } from "@socialsmart/database/open-database";
import { systemClock } from "@socialsmart/runtime/clock";
import { createIds } from "@socialsmart/runtime/ids";
import { createLog } from "@socialsmart/runtime/log";
import { runCommandLine, tellOutcome } from "@socialsmart/runtime/run-command-line";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { commandLineConfig } from "./config.ts";
import { environment } from "./environment.config.ts";
import { openStore } from "./open-store.ts";
import { OUTBOX_USAGE, parseOutboxArguments } from "./outbox/command-line/outbox-arguments.ts";
import { runOutboxCommand } from "./outbox/command-line/run-outbox-command.ts";

await runCommandLine(OUTBOX_USAGE, parseOutboxArguments, async (command) => {
  const { databaseUrl: url } = commandLineConfig(environment);
  const log = createLog({ name: "outbox", level: "warn", destination: process.stderr });
  const ids = createIds();
  const database = await openStore(() => openDatabase({ url, ids, log }));
  try {
    const deps = { store: database.store, clock: systemClock, ids, secrets: randomSecrets };
    return tellOutcome(await runOutboxCommand({ deps, overview: database.outbox }, command));
  } finally {
    await database.close();
  }
});
