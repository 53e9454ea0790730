import { readFile } from "node:fs/promises";
import { commandLineConfig } from "@socialsmart/api/config";
import { openMigrated } from "@socialsmart/api/open-store";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { systemClock } from "@socialsmart/runtime/clock";
import { createIds } from "@socialsmart/runtime/ids";
import { createLog } from "@socialsmart/runtime/log";
import { runCommandLine } from "@socialsmart/runtime/run-command-line";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { StartError } from "@socialsmart/runtime/start-error";
import { parseSetUpArguments, USAGE } from "./arguments.ts";
import { environment } from "./environment.config.ts";
import { runSetUp } from "./run-set-up.ts";

const ids = createIds();

await runCommandLine(USAGE, parseSetUpArguments, async ({ file, checksOnly, invite }) => {
  const text = await read(file);
  const tools = { ids, secrets: randomSecrets, withDatabase, tell: console.log };
  return runSetUp(tools, { text, checksOnly, invite });
});

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(`${file} cannot be read: ${why}`);
  }
}

async function withDatabase<T>(act: (deps: Deps) => Promise<T>): Promise<T> {
  const { DATABASE_URL } = commandLineConfig(environment);
  const log = createLog({ name: "set-up", level: "warn", destination: process.stderr });
  const database = await openMigrated(DATABASE_URL, { ids, log });
  try {
    return await act({ store: database.store, clock: systemClock, ids, secrets: randomSecrets });
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new StartError(`DATABASE_URL: ${error.message}. Set it up again: what is there already stays`, {
      cause: error,
    });
  } finally {
    await database.close();
  }
}
