import { rmSync } from "node:fs";
import { StartError } from "@socialsmart/runtime/start-error";
import { logFile, PROGRAM_NAMES } from "./programs.ts";
import type { DataFolder, Settings } from "./settings.ts";

/**
 * Removes all that earlier starts left, and nothing else, for `--fresh`.
 *
 * @throws {StartError} if the database is not the demo's own, and so not the demo's to empty
 */
export function beginAnew({ folder, ownsDatabase }: Pick<Settings, "folder" | "ownsDatabase">): void {
  if (!ownsDatabase) {
    throw new StartError(
      "--fresh empties the demo's own database only, and DATABASE_URL names another: to begin anew there, give it an empty database and leave --fresh out",
    );
  }
  removeOwnFiles(folder);
}

function removeOwnFiles(folder: DataFolder): void {
  const { database, localSlack, state, mail } = folder;
  const files = [
    ...[database, `${database}-wal`, `${database}-shm`],
    ...[localSlack, `${localSlack}.tmp`, state, `${state}.tmp`],
    ...PROGRAM_NAMES.map((name) => logFile(folder, name)),
  ];
  for (const file of files) rmSync(file, { force: true });
  rmSync(mail, { force: true, recursive: true });
}
