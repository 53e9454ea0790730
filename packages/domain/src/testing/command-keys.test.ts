import { expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import type { Json } from "../kernel/json.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { Command } from "../store/command.ts";
import { anOperator, aPersonActor, aServiceActor } from "./builders.ts";
import { MemoryStore } from "./memory-store.ts";
import { sequentialIds } from "./sequential-ids.ts";

const person = aPersonActor();
const command: Command = {
  actor: person,
  name: "bake",
  key: "key-1",
  input: { loaves: 2, of: ["rye", null] },
};

/** A work that counts its runs and answers so. */
function counting(answer: (run: number) => Result<Json, Json>) {
  const work = async () => {
    work.runs += 1;
    return answer(work.runs);
  };
  work.runs = 0;
  return work;
}

test.each([
  ["success", ok],
  ["refusal", err],
])("the same key gives the same %s, and the work does not run again", async (_, answer) => {
  const store = new MemoryStore();
  const work = counting((run) => answer({ run, nothing: null }));
  const first = await store.transaction(command, work);
  expect(await store.transaction(command, work)).toEqual(first);
  expect(first).toEqual(answer({ run: 1, nothing: null }));
  expect(work.runs).toBe(1);
});

test("an answer is the same the first time as every other time, to the last field", async () => {
  const store = new MemoryStore();
  const answer = () => store.transaction(command, async () => ok({ there: 1, notThere: undefined }));
  expect(await answer()).toStrictEqual(ok({ there: 1 }));
  expect(await answer()).toStrictEqual(ok({ there: 1 }));
});

test("the same key twice at once is one run", async () => {
  const store = new MemoryStore();
  const work = counting((run) => ok(run));
  const answers = await Promise.all([store.transaction(command, work), store.transaction(command, work)]);
  expect(answers).toEqual([ok(1), ok(1)]);
});

test("a fault is not remembered", async () => {
  const store = new MemoryStore();
  const failing = store.transaction(command, async () => {
    throw new Error("fault");
  });
  await expect(failing).rejects.toThrow("fault");
  expect(await store.transaction(command, async () => ok("done"))).toEqual(ok("done"));
});

test("the order of an input's fields does not make it another input", async () => {
  const store = new MemoryStore();
  await store.transaction(command, async () => ok(1));
  const reordered = { ...command, input: { of: ["rye", null], loaves: 2 } };
  expect(await store.transaction(reordered, async () => ok(2))).toEqual(ok(1));
});

const others: readonly [string, Partial<Command>][] = [
  ["another input", { input: { loaves: 3, of: ["rye", null] } }],
  ["another order in a list", { input: { loaves: 2, of: [null, "rye"] } }],
  ["another use case", { name: "fry" }],
  ["another person", { actor: aPersonActor() }],
  ["another kind of actor", { actor: aServiceActor() }],
];
test.each(others)("a key used before with %s is refused", async (_, other) => {
  const store = new MemoryStore();
  await store.transaction(command, async () => ok(1));
  const work = counting(ok);
  expect(await store.transaction({ ...command, ...other }, work)).toEqual(err({ type: "CommandKeyReused" }));
  expect(work.runs).toBe(0);
});

test("without a key nothing is remembered", async () => {
  const store = new MemoryStore();
  const work = counting((run) => ok(run));
  await store.transaction({ ...command, key: null }, work);
  expect(await store.transaction({ ...command, key: null }, work)).toEqual(ok(2));
});

test("two landlords may use the same key", async () => {
  const store = new MemoryStore();
  const elsewhere: Actor = anOperator({ landlordId: sequentialIds().next("landlord") });
  await store.transaction(command, async () => ok("here"));
  expect(await store.transaction({ ...command, actor: elsewhere }, async () => ok("there"))).toEqual(
    ok("there"),
  );
});
