import { createConnection } from "mysql2/promise";
import { inject } from "vitest";
import { MariadbNotInstalled } from "./server-program.ts";
import { startMariadb } from "./throw-away-server.ts";

/** The one server of a test run, or why there is none. */
export type MysqlForTests =
  | { readonly available: true; readonly url: string }
  | { readonly available: false; readonly reason: string };

declare module "vitest" {
  interface ProvidedContext {
    mysql: MysqlForTests;
  }
}

/**
 * The server that this test run shares. A suite makes its own database on it, and is skipped where there is none:
 *
 * ```ts
 * const mysql = mysqlForTests();
 * describe.skipIf(!mysql.available)("the store on MariaDB", () => { … });
 * ```
 */
export function mysqlForTests(): MysqlForTests {
  return inject("mysql");
}

/**
 * Gets the server of a test run: the one that TEST_MYSQL_URL names, else a throw-away one.
 *
 * @param testMysqlUrl its user must have the right to create and drop databases. A URL that does not work is a
 *   fault and not a reason to skip: whoever set it wants these tests to run.
 */
export async function obtainMysql(
  testMysqlUrl: string | undefined,
  start: () => Promise<{ url: string; stop(): Promise<void> }> = startMariadb,
): Promise<{ mysql: MysqlForTests; release(): Promise<void> }> {
  if (testMysqlUrl) {
    await connectOnce(testMysqlUrl);
    return { mysql: { available: true, url: testMysqlUrl }, release: async () => {} };
  }
  try {
    const server = await start();
    return { mysql: { available: true, url: server.url }, release: () => server.stop() };
  } catch (error) {
    if (!(error instanceof MariadbNotInstalled)) throw error;
    return { mysql: { available: false, reason: error.message }, release: async () => {} };
  }
}

async function connectOnce(url: string): Promise<void> {
  try {
    await (await createConnection(url)).end();
  } catch (cause) {
    // Without the URL itself: it holds a password.
    throw new Error(`TEST_MYSQL_URL names a server that does not let us in: ${String(cause)}`, { cause });
  }
}
