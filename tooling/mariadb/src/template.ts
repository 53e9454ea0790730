import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type ServerProgram, userFlags } from "./server-program.ts";

const run = promisify(execFile);

/** Template and server must agree on it, or the server spends its start on rebuilding the redo log. */
export const REDO_LOG_FLAG = "--innodb-log-file-size=16M";

/**
 * `app` may do anything inside databases, and nothing to the server, as an application's user should.
 * root has no password: the server listens on 127.0.0.1 only and lives for one test run.
 */
const FIRST_SQL = `
DELETE FROM mysql.global_priv WHERE Host NOT IN ('localhost', '127.0.0.1');
DELETE FROM mysql.proxies_priv WHERE Host NOT IN ('localhost', '127.0.0.1');
DROP DATABASE IF EXISTS sys;
FLUSH PRIVILEGES;
CREATE DATABASE app CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER app@'127.0.0.1' IDENTIFIED BY 'app';
GRANT ALL ON \`%\`.* TO app@'127.0.0.1';
`;

/**
 * A data directory freshly installed by this very server, made once per version and user and then copied:
 * installing takes seconds, copying a tenth of one.
 *
 * Two makers at once need no lock: each installs beside the final place and moves its own there in one step;
 * the second to arrive finds the place taken and throws its own away.
 *
 * @param cacheRoots where it may be kept, the first writable one wins.
 */
export async function templateDirectory(
  program: ServerProgram,
  cacheRoots: readonly string[] = [join(homedir(), ".cache"), tmpdir()],
): Promise<string> {
  const cache = await ownDirectory(cacheRoots);
  const key = createHash("sha256")
    .update(JSON.stringify([program.version, REDO_LOG_FLAG, FIRST_SQL]))
    .digest("hex")
    .slice(0, 16);
  const template = join(cache, key);
  if (await exists(template)) return template;

  const candidate = join(cache, `${key}.${randomUUID()}`);
  try {
    await install(candidate);
    await rename(candidate, template).catch(async (error) => {
      if (!(await exists(template))) throw error;
    });
  } finally {
    await rm(candidate, { recursive: true, force: true });
  }
  return template;
}

async function install(directory: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), "mariadb-install-"));
  try {
    const firstSql = join(scratch, "first.sql");
    await writeFile(firstSql, FIRST_SQL);
    await run("mariadb-install-db", [
      "--no-defaults",
      ...userFlags(),
      `--datadir=${directory}`,
      "--auth-root-authentication-method=normal",
      "--skip-test-db",
      "--skip-name-resolve",
      `--extra-file=${firstSql}`,
      REDO_LOG_FLAG,
      "--innodb-flush-method=nosync",
      "--innodb-flush-log-at-trx-commit=0",
      "--innodb-doublewrite=0",
      "--skip-performance-schema",
    ]);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** A directory of ours under one of the roots; one that somebody else made there first is not trusted. */
async function ownDirectory(roots: readonly string[]): Promise<string> {
  const user = process.getuid?.() ?? 0;
  for (const root of roots) {
    const directory = join(root, `socialsmart-mariadb-${user}`);
    try {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      if ((await stat(directory)).uid === user) return directory;
    } catch {}
  }
  throw new Error(`No place to keep a MariaDB template: none of ${roots.join(", ")} can be written`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
