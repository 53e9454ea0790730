import { createDatabase } from "@socialsmart/mariadb/create-database";
import { mysqlForTests } from "@socialsmart/mariadb/test-server";
import { describe, expect, test } from "vitest";
import { file, LINE, TENANT } from "./testing/lines.ts";
import { openTrial, type Trial } from "./testing/trial.ts";

/** Several transactions' worth of tenants and of contacts, one of them of two tenants. */
const many = Array.from(
  { length: 120 },
  (_, n) => `Butik ${n};;;L-${n};;;2026-01-01;;K ${n % 119};k${n % 119}@b.example`,
);
const names = ["Åkes Ö-bod AB", ...many.map((line) => line.split(";")[0] ?? "")];

/** The store as it is to a process that is killed at its nth transaction: before it, or once it is in. */
function killedAt({ deps }: Trial, nth: number, when: "BEFORE" | "AFTER") {
  let count = 0;
  const transaction = async (...given: readonly unknown[]) => {
    count += 1;
    if (count === nth && when === "BEFORE") throw new Error("Killed");
    const answer = await Reflect.apply(deps.store.transaction, deps.store, given);
    if (count === nth) throw new Error("Killed");
    return answer;
  };
  return { ...deps, store: Object.assign(Object.create(deps.store), { transaction }) };
}

describe("an import that is killed and run again ends as one that was not", () => {
  test("wherever it was", async () => {
    const [whole, broken] = [await openTrial(), await openTrial()];
    try {
      await whole.run(file(LINE, ...many));
      const entered = [];
      for (const [nth, when] of [
        [1, "BEFORE"],
        [2, "AFTER"],
        [1, "AFTER"],
        [2, "BEFORE"],
      ] as const) {
        await expect(broken.run(file(LINE, ...many), {}, killedAt(broken, nth, when))).rejects.toThrow(
          "Killed",
        );
        entered.push((await broken.tenants(...names)).length);
      }
      expect(entered).toEqual([0, 100, 121, 121]);
      const last = await broken.run(file(LINE, ...many));
      expect(last.lines.slice(1)).toEqual([expect.stringMatching(/^Tenants: 0 new, 121 there already/)]);
      expect(await broken.tenants(...names)).toEqual(await whole.tenants(...names));
      expect(await broken.changes()).toBe(await whole.changes());
    } finally {
      await whole.close();
      await broken.close();
    }
  });
});

const mysql = mysqlForTests();
describe.skipIf(!mysql.available)("on MariaDB", () => {
  test("more than one transaction's worth is entered, once", async () => {
    if (!mysql.available) throw new Error(mysql.reason);
    const place = await createDatabase(mysql.url, "import");
    const there = await openTrial(place.url);
    try {
      expect(await there.run(file(LINE, ...many))).toMatchObject({ isDone: true });
      const changes = await there.changes();
      expect((await there.run(file(LINE, ...many))).lines.at(-1)).toMatch(
        /^Tenants: 0 new, 121 there already/,
      );
      expect(await there.changes()).toBe(changes);
      expect(await there.tenants("Åkes Ö-bod AB")).toEqual([TENANT]);
    } finally {
      await there.close();
      await place.drop();
    }
  });
});
