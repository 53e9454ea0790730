import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where Debian puts it, and where a plain user's PATH does not look. */
const SERVER_CANDIDATES = ["mariadbd", "/usr/sbin/mariadbd", "/usr/local/sbin/mariadbd"] as const;

/** A MariaDB server that is installed on this machine. */
export interface ServerProgram {
  readonly path: string;
  /** What `--version` says: names the release and its packaging, so it tells two data formats apart. */
  readonly version: string;
}

/** No MariaDB server is installed: the one reason for which a suite may be skipped. */
export class MariadbNotInstalled extends Error {
  override readonly name = "MariadbNotInstalled";
  constructor() {
    super("mariadbd is neither on PATH nor in /usr/sbin (Debian: apt-get install mariadb-server)");
  }
}

/**
 * Finds the MariaDB server on PATH or in the places where packages put it.
 *
 * @throws {MariadbNotInstalled} when none of the candidates can be run.
 */
export async function findServerProgram(
  candidates: readonly string[] = SERVER_CANDIDATES,
): Promise<ServerProgram> {
  for (const path of candidates) {
    try {
      // No defaults: a broken /etc/mysql is none of our business.
      const { stdout } = await run(path, ["--no-defaults", "--version"]);
      return { path, version: stdout.trim() };
    } catch {}
  }
  throw new MariadbNotInstalled();
}

/** MariaDB refuses to run as root unless told so outright; a plain user may not name a user at all. */
export function userFlags(): readonly string[] {
  return process.getuid?.() === 0 ? ["--user=root"] : [];
}
