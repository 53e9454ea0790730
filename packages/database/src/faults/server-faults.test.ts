import { ok } from "@socialsmart/domain/kernel/result";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { mysqlForTests } from "@socialsmart/mariadb/test-server";
import { startMariadb, type ThrowAwayServer } from "@socialsmart/mariadb/throw-away-server";
import { createConnection } from "mysql2/promise";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../open-database.ts";
import { countingIds } from "../testing/counting-ids.ts";
import { type CuttingProxy, startCuttingProxy } from "../testing/cutting-proxy.ts";
import { aCommand, aDistrict, aPlan, commit, NOW, type Plan } from "../testing/values.ts";

type Warning = { readonly reason?: string; readonly code?: number | string };

describe.skipIf(!mysqlForTests().available)("On a MariaDB server with faults, the store", () => {
  let server: ThrowAwayServer;
  let proxy: CuttingProxy;
  let database: Database;
  let plan: Plan;
  const warnings: Warning[] = [];
  const opened: Database[] = [];
  let onWarning: () => void = () => {};

  const open = async (url: string, patienceMs?: number) => {
    const log = {
      warn: (facts: object) => {
        warnings.push(facts);
        onWarning();
      },
    };
    const patience = patienceMs === undefined ? {} : { patienceMs };
    const one = await openDatabase({ url, ids: countingIds(3_000 + opened.length), log, ...patience });
    opened.push(one);
    return one;
  };
  /** Settles at the next warning: a transaction is about to run again. */
  const nextWarning = () =>
    new Promise<void>((resolve) => {
      onWarning = resolve;
    });
  const reasons = () => warnings.map(({ reason, code }) => `${reason} ${code}`);
  const names = async () =>
    (await database.store.reader(plan.landlordId).districts.page({ first: 100, after: null })).items
      .map(({ name }) => name)
      .filter((name) => name !== plan.district.name);

  beforeAll(async () => {
    server = await startMariadb();
    // A server as it may be found, and not as we would set it.
    const root = await createConnection(server.rootUrl);
    await root.query("SET GLOBAL tx_isolation = 'REPEATABLE-READ', time_zone = '-03:30', sql_mode = ''");
    await root.end();
    proxy = await startCuttingProxy(server.url);
    database = await open(proxy.url);
    await database.migrate();
  });
  afterAll(async () => {
    for (const one of opened) await one.close();
    await proxy.close();
    await server.stop();
  });
  beforeEach(async () => {
    plan = await aPlan(database);
    warnings.length = 0;
  });
  afterEach(() => {
    onWarning = () => {};
  });

  test.each(["BEFORE", "AFTER"] as const)(
    "has one effect and gives its answer when the connection breaks %s the server has got a COMMIT with a key",
    async (when) => {
      let runs = 0;
      proxy.cutNext("COMMIT", when);
      const before = proxy.cuts;
      const answer = await database.store.transaction<number, never>(
        aCommand(plan.landlordId, { key: `commit-${when}` }),
        async (tx) => {
          runs += 1;
          await tx.districts.insert(aDistrict({ landlordId: plan.landlordId, name: `Run ${runs}` }));
          return ok(runs);
        },
      );
      expect(proxy.cuts - before).toBe(1);
      // After the server has got it, the work must not run again: the answer is found under the key.
      const run = when === "AFTER" ? 1 : 2;
      expect({ answer, runs, names: await names() }).toEqual({
        answer: ok(run),
        runs: run,
        names: [`Run ${run}`],
      });
    },
  );

  test.each(["BEFORE", "AFTER"] as const)(
    "gives one answer when the connection breaks %s the server has got the COMMIT of a refusal's key",
    async (when) => {
      const command = aCommand(plan.landlordId, { key: `refusal-${when}` });
      let runs = 0;
      const attempt = () =>
        database.store.transaction<never, string>(command, async () => {
          runs += 1;
          return { ok: false, refusal: `No ${runs}` };
        });
      proxy.cutNext("COMMIT", when);
      expect([await attempt(), await attempt()]).toEqual([
        { ok: false, refusal: "No 1" },
        { ok: false, refusal: "No 1" },
      ]);
    },
  );

  test.each(["BEFORE", "AFTER"] as const)(
    "says that it does not know when the connection breaks %s the server has got a COMMIT without a key",
    async (when) => {
      let runs = 0;
      proxy.cutNext("COMMIT", when);
      const attempt = commit(database, plan.landlordId, async (tx) => {
        runs += 1;
        await tx.districts.insert(aDistrict({ landlordId: plan.landlordId, name: "Once" }));
      });
      await expect(attempt).rejects.toThrow(StoreUnavailable);
      await expect(attempt).rejects.toThrow("may or may not be in");
      expect({ runs, names: await names() }).toEqual({ runs: 1, names: when === "AFTER" ? ["Once"] : [] });
    },
  );

  test.each([
    ["its beginning", "START TRANSACTION", "BEFORE"],
    ["its INSERT", "Once", "BEFORE"],
    ["its INSERT", "Once", "AFTER"],
  ] as const)("runs the work again when the connection breaks at %s (%s, %s)", async (_at, sent, when) => {
    proxy.cutNext(sent, when);
    await commit(database, plan.landlordId, (tx) =>
      tx.districts.insert(aDistrict({ landlordId: plan.landlordId, name: "Once" })),
    );
    expect(reasons()).toEqual(["CONNECTION_LOST PROTOCOL_CONNECTION_LOST"]);
    expect(await names()).toEqual(["Once"]);
  });

  test.each(["BEFORE", "AFTER"] as const)(
    "knows that a message was told when the connection breaks %s the server has got that COMMIT",
    async (when) => {
      const lane = `person:${when}-${plan.landlordId}` as const;
      const { shift, initiative } = plan;
      await commit(database, plan.landlordId, (tx) =>
        tx.outbox.append(lane, { type: "ShiftOpened", shiftId: shift.id, initiativeId: initiative.id }, NOW),
      );
      const claim = { lane, owner: "anna", leaseMs: 30_000 };
      const messages = (await database.deliveries.claim(claim, 9)) ?? [];
      const before = proxy.cuts;
      proxy.cutNext("COMMIT", when);
      expect(await database.deliveries.finish(claim, messages)).toBe(true);
      expect(proxy.cuts - before).toBe(1);
      expect(await database.deliveries.claim(claim, 9)).toEqual([]);
    },
  );

  test("reads again when the connection breaks under a question", async () => {
    proxy.cutNext(plan.landlordId, "AFTER");
    const before = proxy.cuts;
    expect(await database.store.reader(plan.landlordId).landlord()).toEqual(plan.landlord);
    expect(proxy.cuts - before).toBe(1);
  });

  test("runs one of two transactions again that wait for each other", async () => {
    const other = { ...plan.shift, id: aPlanShiftId() };
    await commit(database, plan.landlordId, (tx) => tx.shifts.insert(other));
    const bothHoldOne = Promise.withResolvers<void>();
    let holding = 0;
    const lockInOrder = (first: typeof other, second: typeof other) =>
      commit(database, plan.landlordId, async (tx) => {
        const one = await tx.shifts.lockById(first.id);
        holding += 1;
        if (holding === 2) bothHoldOne.resolve();
        await bothHoldOne.promise;
        const two = await tx.shifts.lockById(second.id);
        if (!one || !two) throw new Error("unreachable");
        await tx.shifts.save({ ...one, taken: one.taken + 1 });
        await tx.shifts.save({ ...two, taken: two.taken + 1 });
      });
    await Promise.all([lockInOrder(plan.shift, other), lockInOrder(other, plan.shift)]);
    expect(reasons()).toEqual(["ROLLED_BACK 1213"]);
    const shifts = await database.store.reader(plan.landlordId).shifts.byIds([plan.shift.id, other.id]);
    expect(shifts).toMatchObject([{ taken: 2 }, { taken: 2 }]);
  });

  test("waits for a lock that somebody else holds for long, and tries again", async () => {
    const somebody = await createConnection(server.url);
    await somebody.beginTransaction();
    await somebody.query("SELECT * FROM shift WHERE id = ? FOR UPDATE", [plan.shift.id]);
    const warned = nextWarning();
    const waiting = commit(database, plan.landlordId, async (tx) => {
      const shift = await tx.shifts.lockById(plan.shift.id);
      if (shift) await tx.shifts.save({ ...shift, taken: 1 });
    });
    await warned;
    await somebody.rollback();
    await somebody.end();
    await waiting;
    expect(reasons()).toEqual(["ROLLED_BACK 1205"]);
    expect(await database.store.reader(plan.landlordId).shifts.byIds([plan.shift.id])).toMatchObject([
      { taken: 1, version: 2 },
    ]);
  });

  test("reads what has been committed, on every connection, although the server would keep to its first look", async () => {
    const { landlordId, district } = plan;
    await commit(database, landlordId, async (tx) => {
      expect(await tx.initiatives.byId(plan.initiative.id)).toMatchObject({ title: "Läxhjälp" });
      await commit(database, landlordId, (other) =>
        other.initiatives.save({ ...plan.initiative, title: "Språkcafé", districtId: district.id }),
      );
      expect(await tx.initiatives.byId(plan.initiative.id)).toMatchObject({ title: "Språkcafé" });
    });
  });

  test("keeps instants and refuses what does not fit, although the server has another zone and is lax", async () => {
    const { landlordId, shift } = plan;
    const [stored] = await database.store.reader(landlordId).shifts.byIds([shift.id]);
    expect(stored?.startsAt.toString()).toBe(shift.startsAt.toString());
    await expect(
      commit(database, landlordId, (tx) =>
        tx.districts.insert(aDistrict({ landlordId, name: "x".repeat(301) })),
      ),
    ).rejects.toThrow(/too long/);
  });

  test("is unavailable while the server is down, says so soon, and is back when the server is", async () => {
    const hasty = await open(server.url, 1_000);
    const { landlordId } = plan;
    const insert = (name: string) =>
      commit(hasty, landlordId, (tx) => tx.districts.insert(aDistrict({ landlordId, name })));
    await insert("Before");
    await server.crash();
    try {
      await expect(insert("While")).rejects.toThrow(StoreUnavailable);
      await expect(hasty.store.reader(landlordId).districts.count()).rejects.toThrow(StoreUnavailable);
      await expect(hasty.deliveries.pendingLanes(["T"], Temporal.Now.instant(), 1)).rejects.toThrow(
        StoreUnavailable,
      );
      await expect(hasty.store.ping()).rejects.toThrow(StoreUnavailable);
    } finally {
      await server.restart();
    }
    await hasty.store.ping();
    await insert("After");
    expect(await names()).toEqual(["After", "Before"]);
  });

  test("gets a transaction done that found the server down, when it comes back in time", async () => {
    await server.crash();
    const warned = nextWarning();
    const patient = commit(database, plan.landlordId, (tx) =>
      tx.districts.insert(aDistrict({ landlordId: plan.landlordId, name: "Patient" })),
    );
    await warned;
    await server.restart();
    await patient;
    expect(await names()).toEqual(["Patient"]);
  });

  test("does not wait for ever for a server that says nothing, nor uses the connection again", async () => {
    const hasty = await open(server.url, 1_000);
    const { landlordId } = plan;
    const rename = (title: string) =>
      commit(hasty, landlordId, async (tx) => {
        const initiative = await tx.initiatives.lockById(plan.initiative.id);
        if (initiative) await tx.initiatives.save({ ...initiative, title });
      });
    process.kill(server.pid, "SIGSTOP");
    try {
      await expect(rename("Never")).rejects.toThrow(StoreUnavailable);
      await expect(hasty.store.reader(landlordId).landlord()).rejects.toThrow(StoreUnavailable);
    } finally {
      process.kill(server.pid, "SIGCONT");
    }
    await rename("Now");
    expect(await database.store.reader(landlordId).initiatives.byIds([plan.initiative.id])).toMatchObject([
      { title: "Now" },
    ]);
  });
});

function aPlanShiftId() {
  return countingIds(3_999).next("shift");
}
