import { argv } from "node:process";
import { systemClock } from "@socialsmart/runtime/clock";
import { createIds } from "@socialsmart/runtime/ids";
import { createLog } from "@socialsmart/runtime/log";
import { runMain } from "@socialsmart/runtime/run-main";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { runTokenCommand } from "./access/run-token-command.ts";
import { parseTokenArguments, TOKEN_USAGE } from "./access/token-arguments.ts";
import { commandLineConfig } from "./config.ts";
import { environment } from "./environment.config.ts";
import { openMigrated } from "./open-store.ts";

await runMain(async () => {
  if (argv.includes("--help") || argv.includes("-h")) {
    console.log(TOKEN_USAGE);
    return;
  }
  const command = parseTokenArguments(argv.slice(2));
  if (!command.ok) {
    console.error(`${command.refusal}\n\n${TOKEN_USAGE}`);
    process.exitCode = 2;
    return;
  }
  const { DATABASE_URL } = commandLineConfig(environment);
  // Standard output is for the token or the list alone, so that a program can take it from there.
  const log = createLog({ name: "token", level: "warn", destination: process.stderr });
  const ids = createIds();
  const database = await openMigrated(DATABASE_URL, { ids, log });
  try {
    const deps = { store: database.store, clock: systemClock, ids, secrets: randomSecrets };
    const outcome = await runTokenCommand(deps, command.value);
    const message = outcome.ok ? outcome.value.message : outcome.refusal;
    if (message !== null) console.error(message);
    if (!outcome.ok) process.exitCode = 1;
    else if (outcome.value.output !== null) console.log(outcome.value.output);
  } finally {
    await database.close();
  }
});
