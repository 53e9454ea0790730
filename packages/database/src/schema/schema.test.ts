import { createConnection, type RowDataPacket } from "mysql2/promise";
import { DataSource } from "typeorm";
import { expect, test } from "vitest";
import { parseDatabaseUrl } from "../engine/database-url.ts";
import { openMysql } from "../engine/mysql-engine.ts";
import { openSqlite } from "../engine/sqlite-engine.ts";
import { openDatabase } from "../open-database.ts";
import { countingIds } from "../testing/counting-ids.ts";
import { onEachDatabase, onMariadb, sqlitePlace } from "../testing/databases.ts";

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

onEachDatabase("Two processes that start at once", (suite) => {
  test("migrate one after the other", async () => {
    const { openAgain } = suite();
    // The suite's own database is migrated; what is raced here is a fresh look at it.
    const both = await Promise.all([openAgain(), openAgain()]);
    expect(await Promise.all(both.map((database) => database.migrate()))).toEqual([[], []]);
  });
});

test("Two processes make one SQLite file at once, and one of them applies the migrations", async () => {
  const { url, remove } = await sqlitePlace();
  const open = () => openDatabase({ url, ids: countingIds() });
  const both = await Promise.all([open(), open()]);
  try {
    const applied = await Promise.all(both.map((database) => database.migrate()));
    expect(applied.map(({ length }) => length).sort()).toEqual([0, 1]);
  } finally {
    for (const database of both) await database.close();
    await remove();
  }
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

  test("keep milliseconds", async () => {
    const rows = await query(
      `SELECT DISTINCT DATETIME_PRECISION AS digits FROM information_schema.COLUMNS
       WHERE TABLE_SCHEMA = DATABASE() AND DATA_TYPE = 'datetime'`,
    );
    expect(rows).toEqual([{ digits: 3 }]);
  });
});
