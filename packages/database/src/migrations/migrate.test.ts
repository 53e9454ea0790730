import { StoreUnavailable } from "@socialsmart/domain/store/store";
import Sqlite from "better-sqlite3";
import { createConnection } from "mysql2/promise";
import { expect, test } from "vitest";
import { onEachDatabase, type TestDatabase } from "../testing/databases.ts";

/** As somebody at the database's own prompt. */
async function run({ kind, url }: TestDatabase, sql: string): Promise<void> {
  if (kind === "sqlite") {
    const connection = new Sqlite(url.slice("sqlite:".length));
    connection.exec(sql);
    connection.close();
  } else {
    const connection = await createConnection(url);
    await connection.query(sql);
    await connection.end();
  }
}

onEachDatabase("The tables", (suite) => {
  test("are left alone where another version of the program has made them, and it says so", async () => {
    const { database } = suite();
    await run(suite(), "INSERT INTO migrations (timestamp, name) VALUES (1, 'Later1')");
    await expect(database.migrate()).rejects.toThrow(StoreUnavailable);
    await expect(database.migrate()).rejects.toThrow(/another version.*Later1.*empty database/);
  });
});
