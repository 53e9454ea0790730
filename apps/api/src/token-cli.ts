import { systemClock } from "@socialsmart/runtime/clock";
import { createIds } from "@socialsmart/runtime/ids";
import { createLog } from "@socialsmart/runtime/log";
import { runCommandLine, tellOutcome } from "@socialsmart/runtime/run-command-line";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { runTokenCommand } from "./access/run-token-command.ts";
import { parseTokenArguments, TOKEN_USAGE } from "./access/token-arguments.ts";
import { commandLineConfig } from "./config.ts";
import { environment } from "./environment.config.ts";
import { openMigrated } from "./open-store.ts";

await runCommandLine(TOKEN_USAGE, parseTokenArguments, async (command) => {
  const { DATABASE_URL } = commandLineConfig(environment);
  const log = createLog({ name: "token", level: "warn", destination: process.stderr });
  const ids = createIds();
  const database = await openMigrated(DATABASE_URL, { ids, log });
  try {
    const deps = { store: database.store, clock: systemClock, ids, secrets: randomSecrets };
    return tellOutcome(await runTokenCommand(deps, command));
  } finally {
    await database.close();
  }
});
