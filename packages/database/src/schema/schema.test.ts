import { mysqlForTests } from "@socialsmart/mariadb/test-server";
import { createConnection, type RowDataPacket } from "mysql2/promise";
import { DataSource } from "typeorm";
import { describe, expect, test } from "vitest";
import { parseDatabaseUrl } from "../engine/database-url.ts";
import { openMysql } from "../engine/mysql-engine.ts";
import { openSqlite } from "../engine/sqlite-engine.ts";
import { MIGRATIONS } from "../migrations/migrations.ts";
import { openDatabase } from "../open-database.ts";
import { countingIds } from "../testing/counting-ids.ts";
import { mariadbPlace, onEachDatabase, onMariadb, sqlitePlace } from "../testing/databases.ts";
import { TABLES } from "./tables.ts";

/** TypeORM's own comparison reads MariaDB's "no default" rightly only where it is told that it talks to MariaDB. */
async function inspector(url: string): Promise<DataSource> {
  const parsed = parseDatabaseUrl(url);
  const engine =
    parsed.kind === "sqlite"
      ? await openSqlite(parsed.path, SILENT)
      : await openMysql(parsed, { ...SILENT, poolSize: 1 });
  await engine.close();
  const { options } = engine.dataSource;
  return new DataSource(options.type === "mysql" ? { ...options, type: "mariadb" } : options).initialize();
}

const SILENT = { log: undefined, onStatement: undefined };

onEachDatabase("The tables", (suite) => {
  test("are what the rows' schemas say, when every migration has run", async () => {
    const dataSource = await inspector(suite().url);
    try {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });

  test("would be seen to differ if they did", async () => {
    const dataSource = await inspector(suite().url);
    try {
      await dataSource.query(
        `DROP INDEX outbox_message_told${suite().kind === "mariadb" ? " ON outbox_message" : ""}`,
      );
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([expect.stringContaining("outbox_message_told")]);
    } finally {
      await dataSource.destroy();
    }
  });

  test("are there once: migrating again does nothing", async () => {
    expect(await suite().database.migrate()).toEqual([]);
  });
});

describe.each([
  ["SQLite file", sqlitePlace, true],
  ["MariaDB database", mariadbPlace, mysqlForTests().available],
])("Two processes that find an empty %s", (_which, makePlace, available) => {
  test.skipIf(!available)("at once make its tables, and one of them applies all the migrations", async () => {
    const { url, remove } = await makePlace();
    const open = () => openDatabase({ url, ids: countingIds() });
    const both = await Promise.all([open(), open()]);
    try {
      const applied = await Promise.all(both.map((database) => database.migrate()));
      expect(applied.map(({ length }) => length).sort()).toEqual([0, MIGRATIONS.length]);
    } finally {
      for (const database of both) await database.close();
      await remove();
    }
  });
});

onMariadb("The tables", (suite) => {
  async function query(sql: string): Promise<RowDataPacket[]> {
    const connection = await createConnection(suite().url);
    try {
      return (await connection.query<RowDataPacket[]>(sql))[0];
    } finally {
      await connection.end();
    }
  }

  test("compare ids and texts byte by byte, whatever the server's default is", async () => {
    const rows = await query(
      `SELECT DISTINCT COLLATION_NAME AS name FROM information_schema.COLUMNS
       WHERE TABLE_SCHEMA = DATABASE() AND COLLATION_NAME IS NOT NULL AND TABLE_NAME <> 'migrations'`,
    );
    expect(rows.map((row) => row.name).sort()).toEqual(["ascii_bin", "utf8mb4_bin"]);
  });

  test("are all InnoDB", async () => {
    const rows = await query(
      "SELECT DISTINCT ENGINE AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()",
    );
    expect(rows).toEqual([{ name: "InnoDB" }]);
  });

  test("have their CHECKs, which TypeORM neither makes nor compares here", async () => {
    const rows = await query(
      `SELECT CONSTRAINT_NAME AS name FROM information_schema.TABLE_CONSTRAINTS
       WHERE TABLE_SCHEMA = DATABASE() AND CONSTRAINT_TYPE = 'CHECK'`,
    );
    const declared = TABLES.flatMap(({ options }) => options.checks?.map(({ name }) => name) ?? []);
    expect(rows.map(({ name }) => name).sort()).toEqual(declared.sort());
    expect(declared).toContain("shift_taken");
  });

  test("are made whole when an earlier migration broke off half-way", async () => {
    await query("DELETE FROM migrations");
    await query("ALTER TABLE shift DROP CONSTRAINT shift_taken");
    await query("DROP TABLE posted_message");
    expect(await suite().database.migrate()).toHaveLength(MIGRATIONS.length);
    expect(await query("SHOW TABLES LIKE 'posted_message'")).toHaveLength(1);
    expect(await query("SHOW CREATE TABLE shift")).toMatchObject([
      { "Create Table": expect.stringContaining("shift_taken") },
    ]);
  });

  test("keep milliseconds", async () => {
    const rows = await query(
      `SELECT DISTINCT DATETIME_PRECISION AS digits FROM information_schema.COLUMNS
       WHERE TABLE_SCHEMA = DATABASE() AND DATA_TYPE = 'datetime'`,
    );
    expect(rows).toEqual([{ digits: 3 }]);
  });
});
