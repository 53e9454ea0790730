import type { Json } from "@socialsmart/domain/kernel/json";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Command, CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Transaction } from "@socialsmart/domain/store/transaction";
import { expect, test } from "vitest";
import type { Database } from "../open-database.ts";
import { onEachDatabase } from "../testing/databases.ts";
import { aCommand, aDistrict, aPlan, ids, operator, type Plan } from "../testing/values.ts";

type Answer = Result<Json, Json | CommandKeyReused>;

onEachDatabase("A command with a key", (suite) => {
  /** A use case that adds a district and answers with how often it has run. */
  function addDistrict({ store }: Database, { landlordId }: Plan, overrides: Partial<Command>) {
    let runs = 0;
    const work = async (tx: Transaction): Promise<Result<Json, Json>> => {
      runs += 1;
      await tx.districts.insert(aDistrict({ landlordId, name: `Run ${runs}` }));
      return ok({ run: runs, nothing: undefined });
    };
    return (more: Partial<Command> = {}): Promise<Answer> =>
      store.transaction(aCommand(landlordId, { key: "key-1", ...overrides, ...more }), work);
  }

  async function districtsAdded({ store }: Database, { landlordId }: Plan): Promise<number> {
    return (await store.reader(landlordId).districts.count()) - 1;
  }

  test("has one effect and one answer, however often it is repeated, and however its input is ordered", async () => {
    const { database } = suite();
    const plan = await aPlan(database);
    const add = addDistrict(database, plan, {});
    const answers = [
      await add({ input: { a: 1, b: [{ c: "å", d: null }] } }),
      await add({ input: { b: [{ d: null, c: "å", e: undefined }], a: 1 } }),
    ];
    expect(answers).toStrictEqual([ok({ run: 1 }), ok({ run: 1 })]);
    expect(await districtsAdded(database, plan)).toBe(1);
  });

  test("is told no again although it would be let in now", async () => {
    const { database } = suite();
    const { landlordId } = await aPlan(database);
    const command = aCommand(landlordId, { key: "refused" });
    let isFull = true;
    const work = async (): Promise<Result<string, Json>> => (isFull ? err({ type: "Full" }) : ok("In"));
    const first = await database.store.transaction(command, work);
    isFull = false;
    const second = await database.store.transaction(command, work);
    expect([first, second]).toEqual([err({ type: "Full" }), err({ type: "Full" })]);
  });

  test.each([
    ["another input", { input: { a: 2 } }],
    ["another use case", { name: "other" }],
    ["another actor's kind", { kind: "SERVICE" }],
    ["another actor of the same kind", { kind: "PERSON" }],
  ] as const)("is refused for %s, and does nothing", async (_what, change) => {
    const { database } = suite();
    const plan = await aPlan(database);
    const { landlordId } = plan;
    const common = { landlordId, source: "API" } as const;
    const person = { ...common, kind: "PERSON", personId: ids.next("person"), memberships: [] } as const;
    const service = { ...common, kind: "SERVICE", tokenId: ids.next("token"), scopes: [] } as const;
    const before = "kind" in change && change.kind === "PERSON" ? person : operator(landlordId);
    const add = addDistrict(database, plan, { actor: before, input: { a: 1 } });
    await add();
    const after =
      "kind" in change
        ? { actor: change.kind === "SERVICE" ? service : { ...person, personId: ids.next("person") } }
        : change;
    expect(await add(after)).toEqual(err({ type: "CommandKeyReused" }));
    expect(await add()).toEqual(ok({ run: 1 }));
    expect(await districtsAdded(database, plan)).toBe(1);
  });

  test("is another command for another landlord", async () => {
    const { database } = suite();
    const [mine, theirs] = [await aPlan(database), await aPlan(database)];
    expect(await addDistrict(database, mine, {})()).toEqual(ok({ run: 1 }));
    expect(await addDistrict(database, theirs, {})()).toEqual(ok({ run: 1 }));
    expect(await districtsAdded(database, theirs)).toBe(1);
  });

  test("takes keys that differ in case, accent or length only for different ones", async () => {
    const { database } = suite();
    const plan = await aPlan(database);
    const keys = ["a", "A", "å", "á", "é".repeat(200), "é".repeat(199), "👩‍👩‍👧"];
    for (const key of keys) await addDistrict(database, plan, { key })();
    expect(await districtsAdded(database, plan)).toBe(keys.length);
  });

  test("has one effect and one answer when it comes ten times at once", async () => {
    const { database } = suite();
    const plan = await aPlan(database);
    const add = addDistrict(database, plan, {});
    const answers = await Promise.all(Array.from({ length: 10 }, () => add()));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.ok).toBe(true);
    expect(await districtsAdded(database, plan)).toBe(1);
  });

  test("gives one answer when it comes twice at once and only the first is refused", async () => {
    const { database } = suite();
    const { landlordId } = await aPlan(database);
    const command = aCommand(landlordId, { key: "full-then-free" });
    let runs = 0;
    const attempt = () =>
      database.store.transaction<string, string>(command, async () => {
        runs += 1;
        return runs === 1 ? err("Full") : ok("In");
      });
    const [first, second] = await Promise.all([attempt(), attempt()]);
    expect(second).toEqual(first);
    expect(await attempt()).toEqual(first);
  });

  test("that threw has not been used", async () => {
    const { database } = suite();
    const { landlordId } = await aPlan(database);
    const command = aCommand(landlordId, { key: "threw" });
    const broken = database.store.transaction<string, never>(command, async () => {
      throw new Error("A bug");
    });
    await expect(broken).rejects.toThrow("A bug");
    expect(await database.store.transaction<string, never>(command, async () => ok("Mended"))).toEqual(
      ok("Mended"),
    );
  });
});
