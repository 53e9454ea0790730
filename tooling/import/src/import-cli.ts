import { access, constants, stat } from "node:fs/promises";
import { stderr } from "node:process";
import { commandLineConfig } from "@socialsmart/api/config";
import { openMigrated } from "@socialsmart/api/open-store";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { systemClock } from "@socialsmart/runtime/clock";
import { createIds } from "@socialsmart/runtime/ids";
import { createLog } from "@socialsmart/runtime/log";
import { runCommandLine } from "@socialsmart/runtime/run-command-line";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { StartError } from "@socialsmart/runtime/start-error";
import { type ImportCommand, parseImportArguments, USAGE } from "./arguments.ts";
import { chooseLandlord } from "./choose-landlord.ts";
import { environment } from "./environment.config.ts";
import { UnreadableFile } from "./problem.ts";
import { progressOn } from "./progress-line.ts";
import { runImport } from "./run-import.ts";

const progress = progressOn(stderr);

await runCommandLine(USAGE, parseImportArguments, importFrom);

async function importFrom(command: ImportCommand): Promise<boolean> {
  const { file } = command;
  const unreadable = (error: unknown) => new StartError(`${file} cannot be read: ${messageOf(error)}`);
  await access(file, constants.R_OK).catch((error: unknown) => {
    throw unreadable(error);
  });
  if ((await stat(file)).isDirectory()) throw unreadable("it is a folder");
  const { DATABASE_URL } = commandLineConfig(environment);
  const log = createLog({ name: "import", level: "warn", destination: stderr });
  const ids = createIds();
  const database = await openMigrated(DATABASE_URL, { ids, log });
  try {
    const { store } = database;
    const landlord = chooseLandlord(await store.directory.landlords(), command.landlord);
    if (!landlord.ok) throw new StartError(landlord.refusal);
    const deps = { store, clock: systemClock, ids, secrets: randomSecrets };
    const done = await runImport(deps, landlord.value.id, command, { tell, progress });
    return done;
  } catch (error) {
    if (error instanceof UnreadableFile) throw unreadable(error);
    if (!(error instanceof StoreUnavailable)) throw error;
    const again = "Import it again: what is there already stays";
    throw new StartError(`DATABASE_URL: ${error.message}. ${again}`, { cause: error });
  } finally {
    await database.close();
  }
}

function tell(line: string): void {
  progress("");
  console.log(line);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
