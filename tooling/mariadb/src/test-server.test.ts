import { describe, expect, test } from "vitest";
import { findServerProgram, MariadbNotInstalled } from "./server-program.ts";
import { mysqlForTests, obtainMysql } from "./test-server.ts";

describe("the server of a test run", () => {
  test("is none, with the reason and what to do about it, where MariaDB is not installed", async () => {
    const { mysql } = await obtainMysql(undefined, async () => {
      await findServerProgram(["/nowhere/mariadbd"]);
      throw new Error("unreachable");
    });
    expect(mysql).toEqual({
      available: false,
      reason: expect.stringContaining("apt-get install mariadb-server"),
    });
  });

  test("does not hide why an installed server did not start", async () => {
    await expect(
      obtainMysql(undefined, async () => {
        throw new Error("disk full");
      }),
    ).rejects.toThrow("disk full");
  });

  test("is a fault, and no reason to skip, where TEST_MYSQL_URL does not work; the password stays unsaid", async () => {
    const attempt = obtainMysql("mysql://someone:hemligt@127.0.0.1:1/test", async () => {
      throw new MariadbNotInstalled();
    });
    await expect(attempt).rejects.toThrow(/^TEST_MYSQL_URL names a server that does not let us in/);
    await expect(attempt).rejects.not.toThrow(/hemligt/);
  });

  test("is stopped at the end when it was started for the run", async () => {
    let stopped = 0;
    const { mysql, release } = await obtainMysql("", async () => ({
      url: "mysql://app:app@127.0.0.1:3306/app",
      stop: async () => {
        stopped += 1;
      },
    }));
    await release();
    expect({ mysql, stopped }).toEqual({
      mysql: { available: true, url: "mysql://app:app@127.0.0.1:3306/app" },
      stopped: 1,
    });
  });

  test.skipIf(!mysqlForTests().available)("is left alone when TEST_MYSQL_URL names it", async () => {
    const shared = mysqlForTests();
    if (!shared.available) throw new Error(shared.reason);
    const { mysql, release } = await obtainMysql(shared.url, async () => {
      throw new Error("started another one");
    });
    await release();
    expect(mysql).toEqual(shared);
  });
});
