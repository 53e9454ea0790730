import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Timer } from "@socialsmart/domain/timer/timer";
import type { DueTimer, TimerClaim } from "@socialsmart/domain/timer/timer-queue";
import { beforeEach, expect, test } from "vitest";
import type { Database } from "../open-database.ts";
import { onEachDatabase } from "../testing/databases.ts";
import { aPlan, commit, ids, NOW, rollBack } from "../testing/values.ts";

const LATER = NOW.add({ minutes: 1 });
const RETRY = { at: LATER, error: "Åskan gick" };
const SOME_TIME = 60_000;
const shiftId = ids.next("shift");
const pledgeId = ids.next("pledge");
const TIMERS: readonly Timer[] = [
  { type: "ShiftMoment", shiftId, revision: 3, after: NOW.epochMilliseconds },
  { type: "OfferHalfTime", pledgeId, shiftId, expiresAt: LATER.epochMilliseconds },
  { type: "OfferExpiry", shiftId },
  { type: "HeldNotices", personId: ids.next("person") },
  { type: "LandlordMoment", after: NOW.epochMilliseconds },
  { type: "SeriesHorizon", seriesId: ids.next("series"), version: 3 },
];

onEachDatabase("The timer queue", (suite) => {
  let database: Database;
  let landlordId: LandlordId;
  beforeEach(async () => {
    database = suite().database;
    ({ landlordId } = await aPlan(database));
  });

  async function set(...timers: readonly (readonly [Timer, Temporal.Instant])[]): Promise<void> {
    await commit(database, landlordId, async (tx) => {
      for (const [timer, dueAt] of timers) await tx.outbox.appendTimer(timer, dueAt);
    });
  }

  /** What is due of this test's own timers. */
  async function due(now = LATER, limit = 1_000): Promise<readonly DueTimer[]> {
    return (await database.timers.due(now, limit)).filter((one) => one.landlordId === landlordId);
  }

  /** The claim of two owners on one timer that is due. */
  async function twoClaims(leaseMs = SOME_TIME): Promise<readonly [TimerClaim, TimerClaim]> {
    await set([TIMERS[2] ?? missing(), NOW]);
    const [{ id } = missing()] = await due();
    return [
      { id, owner: "anna", leaseMs },
      { id, owner: "bert", leaseMs: SOME_TIME },
    ];
  }

  test("gives what was set as it was set, the longest due first, and what is due only", async () => {
    const given = TIMERS.map((timer, n) => [timer, NOW.subtract({ milliseconds: n })] as const);
    await set(...given);
    const all = await due();
    expect(all.map(({ timer, dueAt, attempts }) => [timer, dueAt.toString(), attempts])).toEqual(
      given.toReversed().map(([timer, dueAt]) => [timer, dueAt.toString(), 0]),
    );
    expect((await due(NOW.subtract({ milliseconds: 1 }))).map(({ id }) => id)).toEqual(
      all.slice(0, -1).map(({ id }) => id),
    );
    expect(await database.timers.due(LATER, 2)).toHaveLength(2);
    for (const { id } of all) await run(id);
  });

  test("holds nothing of a transaction that was refused", async () => {
    await rollBack(database, landlordId, (tx) => tx.outbox.appendTimer(TIMERS[2] ?? missing(), NOW));
    expect(await due()).toEqual([]);
  });

  test("gives a timer to one of ten who ask at once, from several processes", async () => {
    const [{ id }] = await twoClaims();
    const other = await suite().openAgain();
    const owners = Array.from({ length: 10 }, (_, n) => `owner ${n}`);
    const got = await Promise.all(
      owners.map((owner, n) => (n % 2 ? other : database).timers.claim({ id, owner, leaseMs: SOME_TIME })),
    );
    expect(got.filter((one) => one)).toHaveLength(1);
    expect(await due()).toEqual([]);
    await database.timers.finish({ id, owner: owners[got.indexOf(true)] ?? "", leaseMs: SOME_TIME });
    expect(await due()).toEqual([]);
    expect(await database.timers.claim({ id, owner: "late", leaseMs: SOME_TIME })).toBe(false);
  });

  test("lets only its holder finish a timer or put it off, and finish it twice", async () => {
    const [anna, bert] = await twoClaims();
    expect(await database.timers.claim(anna)).toBe(true);
    expect(await database.timers.claim(anna)).toBe(true);
    await database.timers.finish(bert);
    await database.timers.retryLater(bert, RETRY);
    expect(await database.timers.claim(bert)).toBe(false);
    await database.timers.finish(anna);
    await database.timers.finish(anna);
    expect(await database.timers.claim(bert)).toBe(false);
  });

  test("gives a timer whose holder has died to the next, and the first does it no harm any more", async () => {
    const [anna, bert] = await twoClaims(0);
    expect(await database.timers.claim(anna)).toBe(true);
    expect(await due()).toHaveLength(1);
    expect(await database.timers.claim(bert)).toBe(true);
    expect(await database.timers.claim(anna)).toBe(false);
    await database.timers.finish(anna);
    await database.timers.retryLater(anna, RETRY);
    expect(await due()).toEqual([]);
    await database.timers.retryLater(bert, RETRY);
    expect(await due()).toMatchObject([{ id: bert.id, attempts: 1 }]);
    await run(bert.id);
  });

  test("lets a holder whose lease ran out, and was taken by nobody, say that it is done", async () => {
    const [slow] = await twoClaims(0);
    expect(await database.timers.claim(slow)).toBe(true);
    await database.timers.finish(slow);
    expect(await due()).toEqual([]);
  });

  test("lets a timer that failed rest until its retry, and counts each time", async () => {
    const [anna, bert] = await twoClaims();
    await database.timers.claim(anna);
    await database.timers.retryLater(anna, RETRY);
    expect(await due(LATER.subtract({ milliseconds: 1 }))).toEqual([]);
    expect(await due(LATER)).toMatchObject([{ attempts: 1 }]);
    await database.timers.claim(bert);
    await database.timers.retryLater(bert, RETRY);
    expect(await due(LATER)).toMatchObject([{ attempts: 2 }]);
    await run(anna.id);
  });

  async function run(id: TimerClaim["id"]): Promise<void> {
    const claim = { id, owner: "anna", leaseMs: SOME_TIME };
    expect(await database.timers.claim(claim)).toBe(true);
    await database.timers.finish(claim);
  }
});

function missing(): never {
  throw new Error("There are fewer than the test needs");
}
