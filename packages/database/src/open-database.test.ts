import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { mysqlForTests } from "@socialsmart/mariadb/test-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "./open-database.ts";
import { countingIds } from "./testing/counting-ids.ts";

const ids = countingIds();
const SECRET = "hemligt";

describe("A database", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "socialsmart-open-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("is made where there is none, with the folders above it", async () => {
    const path = join(folder, "a", "b", "socialsmart.db");
    const database = await openDatabase({ url: `sqlite:${path}`, ids });
    await database.store.ping();
    await database.close();
    expect(existsSync(path)).toBe(true);
  });

  test("leaves no side files behind when it is closed", async () => {
    const path = join(folder, "closed.db");
    const database = await openDatabase({ url: `sqlite:${path}`, ids });
    await database.migrate();
    await database.close();
    expect([existsSync(`${path}-wal`), existsSync(`${path}-shm`)]).toEqual([false, false]);
  });

  test.each([
    ["", /must be sqlite:<path> or mysql:/],
    ["socialsmart.db", /must be sqlite:<path> or mysql:/],
    ["postgres://app:hemligt@localhost/app", /must be sqlite:<path> or mysql:/],
    ["sqlite:", /names no file/],
    ["sqlite::memory:", /names no file/],
    ["mysql://app:hemligt@localhost", /must name a host and a database/],
    [
      "mysql://app:hemligt@127.0.0.1:1/app",
      /database app at 127\.0\.0\.1:1 cannot be reached: .*ECONNREFUSED/,
    ],
  ])("is not opened by the URL %j, which is said in one line without the password", async (url, reason) => {
    await expectRefusal(url, reason);
  });

  test.skipIf(!existsSync("/proc/self"))("is not opened where no folder can be made", async () => {
    await expectRefusal("sqlite:/proc/self/a/b.db", /\/proc\/self\/a\/b\.db cannot be opened: E[A-Z]+/);
  });

  test("is not opened where a folder or some other file stands", async () => {
    await expectRefusal(`sqlite:${folder}`, /cannot be opened/);
    const other = join(folder, "letter.txt");
    await writeFile(other, "This is not a database, although it is longer than a header.".repeat(20));
    await expectRefusal(`sqlite:${other}`, /cannot be opened: .*not a database/);
  });

  test.skipIf(!mysqlForTests().available)(
    "is not opened by a wrong user or on a database that is not there",
    async () => {
      const mysql = mysqlForTests();
      if (!mysql.available) throw new Error(mysql.reason);
      const url = new URL(mysql.url);
      url.pathname = "/missing";
      await expectRefusal(url.href, /missing .*cannot be reached: /);
      url.username = "nobody";
      url.password = SECRET;
      await expectRefusal(url.href, /Access denied/);
    },
  );
});

async function expectRefusal(url: string, reason: RegExp): Promise<void> {
  const attempt = openDatabase({ url, ids });
  await expect(attempt).rejects.toThrow(StoreUnavailable);
  await expect(attempt).rejects.toThrow(reason);
  await expect(attempt).rejects.not.toThrow(new RegExp(`${SECRET}|\n`));
}
