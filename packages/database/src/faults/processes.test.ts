import { mysqlForTests } from "@socialsmart/mariadb/test-server";
import { startMariadb } from "@socialsmart/mariadb/throw-away-server";
import { describe, expect, test } from "vitest";
import { openDatabase } from "../open-database.ts";
import { countingIds } from "../testing/counting-ids.ts";
import { onSqlite, sqlitePlace } from "../testing/databases.ts";
import { depsOf, inState, openForPledges, rosterOf } from "../testing/pledging.ts";
import { startPledgingProcess } from "../testing/run-pledging-process.ts";

onSqlite("Two processes on one file", (suite) => {
  test("race for the last 5 places with 40 pledges: five are confirmed, and nobody gets an error", async () => {
    const { database, url } = suite();
    const world = await openForPledges(depsOf(database, countingIds(2_000)), {
      capacity: 5,
      organisations: 40,
    });
    const halves = [world.organisationIds.slice(0, 20), world.organisationIds.slice(20)];
    const processes = await Promise.all(
      halves.map((organisationIds, n) =>
        startPledgingProcess({
          url,
          world: { ...world, organisationIds },
          maker: 2_001 + n,
          allAtOnce: true,
        }),
      ),
    );
    for (const { begin } of processes) begin();
    expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual([0, 0]);

    const answers = processes.flatMap((one) => one.answers);
    expect(answers).toHaveLength(40);
    expect(answers.filter(({ answer }) => answer.ok && answer.value.state === "CONFIRMED")).toHaveLength(5);
    const roster = await rosterOf(database, world);
    expect(inState(roster, "CONFIRMED")).toEqual({ pledges: 5, places: 5 });
    expect(inState(roster, "WAITLISTED")).toEqual({ pledges: 35, places: 35 });
    expect(roster.shift).toMatchObject({ taken: 5, version: 41 });
  });
});

describe("A process that is killed outright", () => {
  test("leaves every acknowledged pledge in its SQLite file, and nothing half-done", async () => {
    const { url, remove } = await sqlitePlace();
    const prepared = await openDatabase({ url, ids: countingIds(2_010) });
    await prepared.migrate();
    const world = await openForPledges(depsOf(prepared, countingIds(2_011)), {
      capacity: 1_000,
      organisations: 200,
    });
    await prepared.close();
    const { process, begin, answered, answers, ended } = await startPledgingProcess({
      url,
      world,
      maker: 2_012,
    });
    begin();
    await answered(20);
    process.kill("SIGKILL");
    await ended;

    const reopened = await openDatabase({ url, ids: countingIds(2_013) });
    try {
      const { shift, pledges } = await rosterOf(reopened, world);
      expect(pledges.map(({ id }) => id)).toEqual(
        expect.arrayContaining(answers.map(({ answer }) => answer.value.pledgeId)),
      );
      expect(pledges.length).toBeLessThan(200);
      expect(shift.taken).toBe(pledges.length);
    } finally {
      await reopened.close();
      await remove();
    }
  });
});

describe.skipIf(!mysqlForTests().available)("A MariaDB server that is killed outright", () => {
  test("has every acknowledged pledge when it is back", async () => {
    const server = await startMariadb({ durability: "full" });
    const database = await openDatabase({ url: server.url, ids: countingIds(2_020) });
    try {
      await database.migrate();
      const world = await openForPledges(depsOf(database, countingIds(2_021)), {
        capacity: 1_000,
        organisations: 60,
      });
      const { process, begin, answered, answers, ended } = await startPledgingProcess({
        url: server.url,
        world,
        maker: 2_022,
      });
      begin();
      await answered(20);
      await server.crash();
      const acknowledged = answers.map(({ answer }) => answer.value.pledgeId);
      expect(acknowledged.length).toBeGreaterThanOrEqual(20);
      process.kill("SIGKILL");
      await ended;
      await server.restart();

      const { shift, pledges } = await rosterOf(database, world);
      expect(pledges.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
      expect(shift.taken).toBe(pledges.length);
    } finally {
      await database.close();
      await server.stop();
    }
  });
});
