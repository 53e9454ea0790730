import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { HeldNotice } from "@socialsmart/domain/notice/held-notice";
import { holdNotices } from "@socialsmart/domain/notice/hold-notices";
import { TOLD_IS_KNOWN_DAYS } from "@socialsmart/domain/notice/notices-told";
import { furnish, testDeps } from "@socialsmart/domain/testing/world";
import { runTimer } from "@socialsmart/domain/timer/run-timer";
import type { DueTimer } from "@socialsmart/domain/timer/timer-queue";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "../open-database.ts";
import { onEachDatabase } from "../testing/databases.ts";
import { query } from "../testing/query.ts";
import { ids, NOW } from "../testing/values.ts";

const MOVED = { type: "YourShiftMoved", subject: "pledge_1", version: "1" } as const;
const AT_ONCE = 6;

onEachDatabase("Notices", (suite) => {
  let world: Awaited<ReturnType<typeof furnish>>;
  beforeAll(async () => {
    world = await furnish(testDeps(suite().database.store));
  });

  /** How many facts of a type have been told somebody. */
  async function told(type: string, landlordId: LandlordId): Promise<number> {
    const sql = `SELECT COUNT(*) AS n FROM outbox_message
      WHERE landlord_id = '${landlordId}' AND fact LIKE '%"type":"${type}"%'`;
    const [row] = await query(suite().url, sql);
    return Number(row?.n);
  }

  async function timersOf(database: Database, landlordId: LandlordId, type: DueTimer["timer"]["type"]) {
    const all = await database.timers.due(NOW.add({ hours: 24 * 5_000 }), 10_000);
    return all.filter((due) => due.landlordId === landlordId && due.timer.type === type);
  }

  /** The timer, run by several processes at once that all believe to have it. */
  async function runEverywhere(due: DueTimer, now: Temporal.Instant) {
    const others = await Promise.all([suite().openAgain(), suite().openAgain()]);
    const databases = [suite().database, ...others];
    const runs = Array.from({ length: AT_ONCE }, (_, n) => {
      const deps = testDeps((databases[n % databases.length] ?? suite().database).store);
      deps.clock.set(now);
      return runTimer(deps, due);
    });
    await Promise.all(runs);
  }

  test("that were told are known by whom, what, about what and which, however often they are noted", async () => {
    const { noticesTold } = suite().database;
    const [landlordId, personId, other] = [ids.next("landlord"), ids.next("person"), ids.next("person")];
    const again = { ...MOVED, version: "2" };
    await Promise.all(
      Array.from({ length: AT_ONCE }, () => noticesTold.save(landlordId, personId, [MOVED], NOW)),
    );
    await noticesTold.save(landlordId, personId, [again], NOW.add({ minutes: 1 }));
    const list = await noticesTold.listBySubjects(landlordId, personId, ["pledge_1", "pledge_2"]);
    expect(list).toEqual([
      { ...MOVED, toldAt: NOW },
      { ...again, toldAt: NOW.add({ minutes: 1 }) },
    ]);
    expect(await noticesTold.listBySubjects(landlordId, personId, ["pledge_2"])).toEqual([]);
    expect(await noticesTold.listBySubjects(landlordId, other, ["pledge_1"])).toEqual([]);
    expect(await noticesTold.listBySubjects(landlordId, personId, [])).toEqual([]);
  });

  test("that were told long ago are forgotten with the next that is told", async () => {
    const { noticesTold } = suite().database;
    const [landlordId, personId, other] = [ids.next("landlord"), ids.next("person"), ids.next("person")];
    await noticesTold.save(landlordId, personId, [MOVED], NOW);
    await noticesTold.save(landlordId, other, [MOVED], NOW);
    const late = NOW.add({ hours: 24 * TOLD_IS_KNOWN_DAYS, milliseconds: 1 });
    const next = { ...MOVED, version: "2" };
    await noticesTold.save(landlordId, personId, [next], late);
    const list = (whom: typeof personId) => noticesTold.listBySubjects(landlordId, whom, ["pledge_1"]);
    expect((await list(personId)).map(({ version }) => version)).toEqual(["2"]);
    expect((await list(other)).map(({ version }) => version)).toEqual(["1"]);
  });

  test("that are held come back once, as they were, whichever processes hold and release them at once", async () => {
    const { landlordId, bakery } = world;
    const { personId } = bakery.contact;
    const notice: HeldNotice = {
      ...{ id: ids.next("message"), landlordId, personId },
      fact: { type: "YourDigest", personId, from: 1, to: 2 },
      ...{ occurredAt: NOW, dueAt: NOW.add({ hours: 1 }) },
    };
    await holdNotices(world.deps, [notice]);
    await holdNotices(world.deps, [notice]);
    const [due] = await timersOf(suite().database, landlordId, "HeldNotices");
    if (!due) throw new Error("It has a timer");
    const before = await told("YourDigest", landlordId);
    await runEverywhere(due, NOW.add({ hours: 2 }));
    expect((await told("YourDigest", landlordId)) - before).toBe(1);
    expect(await query(suite().url, `SELECT id FROM held_notice WHERE id = '${notice.id}'`)).toEqual([]);
  });

  test("of the day are given out once, and the next day's timer set once, by however many processes", async () => {
    const { landlordId } = world;
    const [due, ...more] = await timersOf(suite().database, landlordId, "LandlordMoment");
    if (!due) throw new Error("It has a timer");
    expect(more).toEqual([]);
    const before = await told("YourDigest", landlordId);
    await runEverywhere(due, due.dueAt);
    expect((await told("YourDigest", landlordId)) - before).toBe(4);
    expect(await timersOf(suite().database, landlordId, "LandlordMoment")).toHaveLength(2);
  });
});
