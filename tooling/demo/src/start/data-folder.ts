import { accessSync, constants } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { makeFolder } from "@socialsmart/database/engine/make-folder";
import { StartError } from "@socialsmart/runtime/start-error";
import type { DataFolder } from "./settings.ts";
import { shownPath } from "./shown-path.ts";

const OWNER_ALONE = 0o700;
/** https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

/** The data folder is ours until `release`, or until this process ends, however it ends. */
export type FolderLock = { release(): void };

/**
 * Makes the folder where there is none, and takes it for this process.
 *
 * The lock is SQLite's on an empty file: the operating system holds it for the process, so that nothing stale is ever left.
 *
 * @throws {StartError} if another process has the folder, or it cannot be written to
 */
export function lockDataFolder({ path, lock }: Pick<DataFolder, "path" | "lock">): FolderLock {
  makeDataFolder(path);
  try {
    const holder = new DatabaseSync(lock, { timeout: 0 });
    // Nothing is ever written to it: a journal beside it would only stay there when we are killed.
    holder.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return { release: () => holder.close() };
  } catch (error) {
    if (isBusy(error)) {
      throw new StartError(
        `Socialsmart already runs with ${shownPath(path)}; stop it, or set DATA_DIR to another folder.`,
      );
    }
    throw new StartError(`DATA_DIR=${path} cannot be locked: ${messageOf(error)}`);
  }
}

/**
 * Makes the folder where there is none, for its owner's eyes alone.
 *
 * @throws {StartError} if it cannot be made or written to
 */
export function makeDataFolder(path: string): void {
  try {
    makeFolder(path, OWNER_ALONE);
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw new StartError(`DATA_DIR=${path} cannot be written to: ${messageOf(error)}`);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
