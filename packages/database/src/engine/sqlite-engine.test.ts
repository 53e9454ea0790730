import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sqlitePlace } from "../testing/databases.ts";
import { parseDatabaseUrl } from "./database-url.ts";
import type { Engine } from "./engine.ts";
import { openSqlite } from "./sqlite-engine.ts";

describe("The embedded database", () => {
  let engine: Engine;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const place = await sqlitePlace();
    const url = parseDatabaseUrl(place.url);
    if (url.kind !== "sqlite") throw new Error("unreachable");
    engine = await openSqlite(url.path, { log: undefined, onStatement: undefined });
    remove = place.remove;
  });
  afterAll(async () => {
    await engine.close();
    await remove();
  });

  // Whether a commit reaches the disk shows when power fails, which no test can do; a killed process loses nothing either way.
  test.each([
    ["synchronous", 2],
    ["journal_mode", "wal"],
    ["foreign_keys", 1],
  ])("writes with %s at %s", async (pragma, value) => {
    const [row] = await engine.withWriter(1_000, (runner) => runner.query(`PRAGMA ${pragma}`));
    expect(Object.values(row)).toEqual([value]);
  });

  test("cannot be written to by a reader", async () => {
    const attempt = engine.read({ sql: "CREATE TABLE t (id TEXT)", values: [] }, { limitMs: 1_000 });
    await expect(attempt).rejects.toThrow(/readonly/);
  });
});
