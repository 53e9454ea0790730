import { copyFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ok } from "@socialsmart/domain/kernel/result";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../open-database.ts";
import { aCommand, aDistrict, aPlan, commit, ids, type Plan } from "../testing/values.ts";

describe("A database file that somebody lays hands on while it is open", () => {
  let folder: string;
  let path: string;
  let database: Database;
  let plan: Plan;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "socialsmart-lost-"));
    path = join(folder, "socialsmart.db");
    database = await openDatabase({ url: `sqlite:${path}`, ids });
    await database.migrate();
    plan = await aPlan(database);
  });
  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  const write = (meanwhile: () => void = () => {}) =>
    commit(database, plan.landlordId, async (tx) => {
      await tx.districts.insert(aDistrict({ landlordId: plan.landlordId }));
      meanwhile();
    });
  const read = () => database.store.reader(plan.landlordId).landlord();
  const ping = () => database.store.ping();

  async function expectUnavailable(uses: readonly (() => Promise<unknown>)[], fault: string): Promise<void> {
    for (const use of uses) {
      const attempt = use();
      await expect(attempt).rejects.toThrow(StoreUnavailable);
      await expect(attempt).rejects.toThrow(`The database file ${path} ${fault}`);
    }
  }

  test("is not written to, read from or called ready once it is deleted", async () => {
    rmSync(path);
    await expectUnavailable([write, read, ping], "is gone or was replaced");
  });

  test("gives no answer of before once it is deleted", async () => {
    const repeat = () =>
      database.store.transaction(aCommand(plan.landlordId, { key: "again" }), async () => ok("Done"));
    expect(await repeat()).toEqual(ok("Done"));
    rmSync(path);
    await expectUnavailable([repeat], "is gone or was replaced");
  });

  test("keeps no promise that was made while it was being deleted", async () => {
    await expectUnavailable([() => write(() => rmSync(path))], "is gone or was replaced");
  });

  test("is not taken for the file that has been put in its place", async () => {
    copyFileSync(path, `${path}.copy`);
    renameSync(`${path}.copy`, path);
    await expectUnavailable([write, read, ping], "is gone or was replaced");
  });

  test("is of use again when it is back", async () => {
    renameSync(path, `${path}.away`);
    await expectUnavailable([ping], "is gone or was replaced");
    renameSync(`${path}.away`, path);
    await ping();
    await write();
    expect(await read()).toEqual(plan.landlord);
  });

  test("is not called ready once it is overwritten", async () => {
    writeFileSync(path, "This is no database.");
    await expectUnavailable([write, read, ping], "was overwritten with something else");
  });

  test("is looked at by the others when one of its users in the process has closed it", async () => {
    const other = await openDatabase({ url: `sqlite:${path}`, ids });
    await other.close();
    await ping();
    rmSync(path);
    await expectUnavailable([ping], "is gone or was replaced");
  });
});
