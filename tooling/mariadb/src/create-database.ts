import { randomBytes } from "node:crypto";
import { createConnection } from "mysql2/promise";

/** An empty database of a test file's own. */
export interface TestDatabase {
  readonly url: string;
  readonly name: string;
  /** Drops it: only worth the while on a server that lives on, such as the one TEST_MYSQL_URL names. */
  drop(): Promise<void>;
}

/**
 * Makes an empty database on a shared server, so that test files do not see each other's rows.
 * The name gets a random tail: nothing that is already on the server can be hit, by this run or another one.
 *
 * @param serverUrl a URL whose user may create and drop databases.
 * @param name lower case letters, digits and underscores, at most 40 of them: says in a process list whose it is.
 */
export async function createDatabase(serverUrl: string, name: string): Promise<TestDatabase> {
  if (!/^[a-z0-9_]{1,40}$/.test(name)) throw new Error(`Not a name for a test database: ${name}`);
  const unique = `test_${name}_${randomBytes(4).toString("hex")}`;
  await execute(serverUrl, `CREATE DATABASE \`${unique}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const url = new URL(serverUrl);
  url.pathname = `/${unique}`;
  return {
    url: url.href,
    name: unique,
    drop: () => execute(serverUrl, `DROP DATABASE IF EXISTS \`${unique}\``),
  };
}

async function execute(url: string, sql: string): Promise<void> {
  const connection = await createConnection(url);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
