import { StoreUnavailable } from "@socialsmart/domain/store/store";
import Sqlite from "better-sqlite3";
import { afterEach, expect, test } from "vitest";
import { onSqlite } from "../testing/databases.ts";
import { aDistrict, aPlan, commit } from "../testing/values.ts";

onSqlite("A file that another process is writing to", (suite) => {
  const others: Sqlite.Database[] = [];
  afterEach(() => {
    for (const other of others.splice(0)) other.close();
  });

  /** Another connection that has begun to write and does not end. */
  function anotherWriter(): Sqlite.Database {
    const other = new Sqlite(suite().url.slice("sqlite:".length));
    others.push(other);
    other.exec("BEGIN IMMEDIATE");
    return other;
  }

  test("is written to as soon as the other one has ended, and read meanwhile", async () => {
    const { database, openAgain } = suite();
    const { landlordId, landlord } = await aPlan(database);
    const { promise: warned, resolve } = Promise.withResolvers<void>();
    const waiting = await openAgain({ log: { warn: () => resolve() } });
    const district = aDistrict({ landlordId });
    const other = anotherWriter();
    const written = commit(waiting, landlordId, (tx) => tx.districts.insert(district));
    await warned;
    expect(await waiting.store.reader(landlordId).landlord()).toEqual(landlord);
    other.exec("COMMIT");
    await written;
    expect(await database.store.reader(landlordId).districts.byIds([district.id])).toEqual([district]);
  });

  test("is unavailable for writing when the other one does not end in time", async () => {
    const { database, openAgain } = suite();
    const { landlordId } = await aPlan(database);
    const hasty = await openAgain({ patienceMs: 300 });
    const district = aDistrict({ landlordId });
    const other = anotherWriter();
    const attempt = commit(hasty, landlordId, (tx) => tx.districts.insert(district));
    await expect(attempt).rejects.toThrow(StoreUnavailable);
    other.exec("ROLLBACK");
    await commit(hasty, landlordId, (tx) => tx.districts.insert(district));
  });
});

onSqlite("A transaction that never ends", (suite) => {
  test("makes the next one unavailable in time, and not hang", async () => {
    const { database, openAgain } = suite();
    const { landlordId } = await aPlan(database);
    const hasty = await openAgain({ patienceMs: 300 });
    const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>();
    const stuck = commit(hasty, landlordId, () => mayEnd);
    await expect(commit(hasty, landlordId, async () => {})).rejects.toThrow(StoreUnavailable);
    end();
    await stuck;
    await commit(hasty, landlordId, async () => {});
  });
});
