import { readFile } from "node:fs/promises";
import { logFile, PROGRAM_NAMES } from "../start/programs.ts";
import type { DataFolder } from "../start/settings.ts";

/** What the programs logged as an error: a demo that nobody saw fail has failed if there is any. */
export async function faultsIn(folder: DataFolder): Promise<readonly string[]> {
  const logs = await Promise.all(PROGRAM_NAMES.map((name) => readFile(logFile(folder, name), "utf8")));
  return logs.flatMap((log) => log.split("\n").filter(isFault));
}

function isFault(line: string): boolean {
  return /"level":"(?:error|fatal)"/.test(line);
}
