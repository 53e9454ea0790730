import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes the folder, and those above it, where there is none. Node's own `recursive` never returns where the parent is there and
 * takes no folders, as in /proc.
 */
export function makeFolder(path: string, mode = 0o777): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process may have been making it at the same time.
    if (!existsSync(path)) throw error;
  }
}
