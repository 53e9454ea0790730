import { mysqlForTests } from "@socialsmart/mariadb/test-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mariadbPlace } from "../testing/databases.ts";
import { query } from "../testing/query.ts";
import { parseDatabaseUrl } from "./database-url.ts";
import type { Engine } from "./engine.ts";
import { NoAnswer } from "./limit.ts";
import { openMysql } from "./mysql-engine.ts";

const LONG = 60_000;
// Busy all the while, as a join too large is: a server that sleeps looks now and then whether anybody is there.
const ENDLESS = { sql: "SELECT BENCHMARK(1000000000000, SHA2('a', 512))", values: [] };
const WHO = { sql: "SELECT CONNECTION_ID() AS id", values: [] };

describe.skipIf(!mysqlForTests().available)("A server that is no longer waited for", () => {
  let place: Awaited<ReturnType<typeof mariadbPlace>>;
  let engine: Engine;
  beforeAll(async () => {
    place = await mariadbPlace();
    const url = parseDatabaseUrl(place.url);
    if (url.kind !== "mysql") throw new Error("unreachable");
    engine = await openMysql(url, { poolSize: 1, log: undefined, onStatement: undefined });
  });
  afterAll(async () => {
    await engine.close();
    await place.remove();
  });

  const whoAnswers = async () => Number((await engine.read(WHO, { limitMs: LONG })).rows[0]?.id);
  /** Settles when so many of the endless statements run on the server. */
  const runningAre = async (wanted: number) => {
    for (;;) {
      const running = await query(
        place.url,
        `SELECT id FROM information_schema.PROCESSLIST WHERE db = DATABASE() AND info LIKE 'SELECT BENCHMARK%'`,
      );
      if (running.length === wanted) return;
    }
  };

  test("stops at the caller's signal, and its connection is not used again", async () => {
    const before = await whoAnswers();
    const caller = new AbortController();
    const answer = engine.read(ENDLESS, { limitMs: LONG, signal: caller.signal });
    await runningAre(1);
    const why = new Error("The caller has gone");
    caller.abort(why);
    await expect(answer).rejects.toBe(why);
    await runningAre(0);
    expect(await whoAnswers()).not.toBe(before);
  });

  test("stops at the read's own limit", async () => {
    const before = await whoAnswers();
    await expect(engine.read(ENDLESS, { limitMs: 50 })).rejects.toThrow(NoAnswer);
    await runningAre(0);
    expect(await whoAnswers()).not.toBe(before);
  });

  test("is not asked by a caller who gave up while others had all connections", async () => {
    const before = await whoAnswers();
    const caller = new AbortController();
    const first = engine.read({ sql: "SELECT SLEEP(0.05)", values: [] }, { limitMs: LONG });
    const second = engine.read(ENDLESS, { limitMs: LONG, signal: caller.signal });
    caller.abort(new Error("The caller has gone"));
    await expect(second).rejects.toThrow("The caller has gone");
    await first;
    expect(await whoAnswers()).toBe(before);
  });
});
