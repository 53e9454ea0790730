import { spawn } from "node:child_process";
import { once } from "node:events";
import { access } from "node:fs/promises";
import { createInterface } from "node:readline";
import { createConnection, type RowDataPacket } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createDatabase } from "./create-database.ts";
import { mysqlForTests } from "./test-server.ts";
import { startMariadb, type ThrowAwayServer } from "./throw-away-server.ts";

async function query(url: string, sql: string): Promise<RowDataPacket[]> {
  const connection = await createConnection(url);
  try {
    return (await connection.query<RowDataPacket[]>(sql))[0];
  } finally {
    await connection.end();
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

// The shared server may be another one (TEST_MYSQL_URL), yet where there is none, none can be started either.
describe.skipIf(!mysqlForTests().available)("a throw-away MariaDB server", () => {
  let server: ThrowAwayServer;
  beforeAll(async () => {
    server = await startMariadb();
  });
  afterAll(() => server.stop());

  test("is set as production is to be set", async () => {
    expect(
      await query(
        server.url,
        "SELECT @@tx_isolation AS isolation, @@time_zone AS timeZone, @@collation_database AS collation",
      ),
    ).toEqual([{ isolation: "READ-COMMITTED", timeZone: "+00:00", collation: "utf8mb4_bin" }]);
    await expect(query(server.url, "SELECT CAST('2026-02-30' AS DATE) AS d")).resolves.toEqual([{ d: null }]);
    await query(server.url, "CREATE TABLE strict (short VARCHAR(2))");
    await expect(query(server.url, "INSERT INTO strict VALUES ('long')")).rejects.toThrow(/too long/);
  });

  test("listens on the loopback address only", async () => {
    expect(await query(server.url, "SELECT @@bind_address AS address")).toEqual([{ address: "127.0.0.1" }]);
  });

  test("lets the application do what it likes inside databases, and nothing to the server", async () => {
    await expect(query(server.url, "SET GLOBAL read_only = 1")).rejects.toThrow(/denied/);
    await expect(query(server.rootUrl, "SET GLOBAL lock_wait_timeout = 20")).resolves.toBeDefined();
  });

  test("runs beside another one", async () => {
    const other = await startMariadb();
    try {
      await query(other.url, "CREATE TABLE only_there (id INT)");
      await expect(query(server.url, "SELECT * FROM only_there")).rejects.toThrow(/doesn't exist/);
    } finally {
      await other.stop();
    }
    expect(isAlive(other.pid)).toBe(false);
    await other.stop();
  });

  test("gives every test file a database of its own, and a second run another one", async () => {
    const first = await createDatabase(server.url, "pledges");
    const second = await createDatabase(server.url, "pledges");
    await query(first.url, "CREATE TABLE t (id INT)");
    expect(await query(second.url, "SHOW TABLES")).toEqual([]);
    await first.drop();
    await expect(query(first.url, "SELECT 1")).rejects.toThrow(/Unknown database/);
    await second.drop();
  });

  test.each(["", "Pledges", "a b", "a`b", "x".repeat(41)])(
    "does not take %j as a database's name",
    async (name) => {
      await expect(createDatabase(server.url, name)).rejects.toThrow("Not a name");
    },
  );
});

describe.skipIf(!mysqlForTests().available)("a throw-away MariaDB server with full durability", () => {
  test("has what it acknowledged after a crash and a restart", async () => {
    const server = await startMariadb({ durability: "full" });
    try {
      await query(server.url, "CREATE TABLE t (id INT)");
      await query(server.url, "INSERT INTO t VALUES (1), (2)");
      const before = server.pid;
      await server.crash();
      await expect(query(server.url, "SELECT 1")).rejects.toMatchObject({ code: "ECONNREFUSED" });
      await server.restart();
      expect(server.pid).not.toBe(before);
      expect(await query(server.url, "SELECT COUNT(*) AS n FROM t")).toEqual([{ n: 2 }]);
    } finally {
      await server.stop();
    }
  });
});

describe.skipIf(!mysqlForTests().available)("a test run that is killed outright", () => {
  test("takes its server and the server's data with it", async () => {
    const module = new URL("./throw-away-server.ts", import.meta.url).href;
    const script = `
      import { startMariadb } from ${JSON.stringify(module)};
      const { pid, rootUrl } = await startMariadb();
      console.log(JSON.stringify({ pid, rootUrl }));
      setInterval(() => {}, 1000);
    `;
    const runner = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = await once(createInterface({ input: runner.stdout }), "line");
    const { pid, rootUrl } = JSON.parse(String(line));
    const [settings] = await query(rootUrl, "SELECT @@datadir AS directory");
    expect(isAlive(pid)).toBe(true);

    runner.kill("SIGKILL");

    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 10_000 });
    await vi.waitFor(() => expect(access(settings?.directory)).rejects.toThrow("ENOENT"), {
      timeout: 10_000,
    });
  });
});
