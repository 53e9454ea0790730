import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase } from "@socialsmart/mariadb/create-database";
import { mysqlForTests } from "@socialsmart/mariadb/test-server";
import { afterAll, beforeAll, describe } from "vitest";
import { type Database, type DatabaseOptions, openDatabase } from "../open-database.ts";
import { countingIds } from "./counting-ids.ts";
import { startCuttingProxy } from "./cutting-proxy.ts";

/** A database of the suite's own, migrated and empty when the suite begins. */
export type TestDatabase = {
  readonly kind: "sqlite" | "mariadb";
  /** Opened for the suite and closed behind it. */
  readonly database: Database;
  readonly url: string;
  /** Opens it once more, as another process would; closed behind the suite. */
  openAgain(options?: Partial<DatabaseOptions>): Promise<Database>;
};

type Place = { readonly url: string; remove(): Promise<void> };

/** Runs the same suite on both databases, each on its own. On MariaDB it is skipped where there is none. */
export function onEachDatabase(title: string, suite: (test: () => TestDatabase) => void): void {
  onSqlite(title, suite);
  onMariadb(title, suite);
}

export function onSqlite(title: string, suite: (test: () => TestDatabase) => void): void {
  describe(`${title}, on SQLite`, () => {
    suite(provide("sqlite", sqlitePlace));
  });
}

export function onMariadb(title: string, suite: (test: () => TestDatabase) => void): void {
  describe.skipIf(!mysqlForTests().available)(`${title}, on MariaDB`, () => {
    suite(provide("mariadb", mariadbPlace));
  });
}

/**
 * As on MariaDB, but every connection stays at REPEATABLE READ, as behind a proxy that hands one connection from client to client
 * and forgets what it was told.
 */
export function onMariadbAtRepeatableRead(title: string, suite: (test: () => TestDatabase) => void): void {
  describe.skipIf(!mysqlForTests().available)(`${title}, on MariaDB at REPEATABLE READ`, () => {
    suite(
      provide("mariadb", async () => {
        const place = await mariadbPlace();
        let rewritten = 0;
        const proxy = await startCuttingProxy(place.url, (sent) => {
          const text = sent.toString("latin1");
          if (!text.includes(READ_COMMITTED)) return sent;
          rewritten += 1;
          return Buffer.from(text.replace(READ_COMMITTED, REPEATABLE_READ), "latin1");
        });
        const remove = async () => {
          await proxy.close();
          await place.remove();
          if (rewritten === 0) throw new Error("No connection was kept from READ COMMITTED");
        };
        return { url: proxy.url, remove };
      }),
    );
  });
}

const READ_COMMITTED = "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED";
// LOCAL is another word for SESSION; the packet's length must stay what it is.
const REPEATABLE_READ = "SET LOCAL TRANSACTION ISOLATION LEVEL REPEATABLE READ".padEnd(READ_COMMITTED.length);

export async function sqlitePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "socialsmart-store-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  return { url: `sqlite:${join(folder, "data", "socialsmart.db")}`, remove };
}

export async function mariadbPlace(): Promise<Place> {
  const mysql = mysqlForTests();
  if (!mysql.available) throw new Error(mysql.reason);
  const { url, drop } = await createDatabase(mysql.url, "store");
  return { url, remove: drop };
}

function provide(kind: TestDatabase["kind"], makePlace: () => Promise<Place>): () => TestDatabase {
  const opened: Database[] = [];
  let place: Place | undefined;
  let current: TestDatabase | undefined;
  beforeAll(async () => {
    place = await makePlace();
    const { url } = place;
    const openAgain = async (options: Partial<DatabaseOptions> = {}) => {
      const database = await openDatabase({ url, ids: countingIds(opened.length), ...options });
      opened.push(database);
      return database;
    };
    const database = await openAgain({ poolSize: 20 });
    await database.migrate();
    current = { kind, url, database, openAgain };
  });
  afterAll(async () => {
    for (const database of opened) await database.close();
    await place?.remove();
  });
  return () => {
    if (!current) throw new Error("The database is there from beforeAll on");
    return current;
  };
}
