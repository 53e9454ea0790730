import { expect, test } from "vitest";
import { ok } from "../kernel/result.ts";
import { anOperator, aShift } from "./builders.ts";
import { MemoryStore } from "./memory-store.ts";

const noon = Temporal.Instant.from("2026-03-02T12:00:00Z");
const later = noon.add({ minutes: 1 });
const timer = { type: "OfferExpiry", shiftId: aShift().id } as const;

async function aStoreWithTimers(...dueAt: readonly Temporal.Instant[]) {
  const store = new MemoryStore();
  await store.transaction({ actor: anOperator(), name: "test", key: null, input: null }, async (tx) => {
    for (const at of dueAt) await tx.outbox.appendTimer(timer, at);
    return ok(null);
  });
  return store;
}

async function theTimerOf(store: MemoryStore, owner: string, leaseMs = 60_000) {
  const [first] = await store.timerQueue.due(later, 1);
  if (!first) throw new Error("No timer is due");
  return { id: first.id, owner, leaseMs };
}

test("timers are due from their time on, the longest due first", async () => {
  const store = await aStoreWithTimers(later, noon);
  expect(store.timers.map(({ dueAt }) => dueAt)).toEqual([later, noon]);
  expect(await store.timerQueue.due(noon.subtract({ milliseconds: 1 }), 10)).toEqual([]);
  expect(await store.timerQueue.due(noon, 10)).toMatchObject([{ timer, dueAt: noon, attempts: 0 }]);
  expect(await store.timerQueue.due(later, 10)).toMatchObject([{ dueAt: noon }, { dueAt: later }]);
  expect(await store.timerQueue.due(later, 1)).toMatchObject([{ dueAt: noon }]);
});

test("one owner gets a timer, and it is gone once that one has run it", async () => {
  const store = await aStoreWithTimers(noon);
  const [mine, yours] = [await theTimerOf(store, "mine"), await theTimerOf(store, "yours")];
  expect(await store.timerQueue.claim(mine)).toBe(true);
  expect(await store.timerQueue.claim(yours)).toBe(false);
  expect(await store.timerQueue.due(later, 10)).toEqual([]);
  await store.timerQueue.finish(yours);
  expect(store.timers).toHaveLength(1);
  await store.timerQueue.finish(mine);
  await store.timerQueue.finish(mine);
  expect(store.timers).toEqual([]);
  expect(await store.timerQueue.claim(yours)).toBe(false);
});

test("a lease that has ended frees the timer", async () => {
  const store = await aStoreWithTimers(noon);
  await store.timerQueue.claim(await theTimerOf(store, "mine", 0));
  expect(await store.timerQueue.claim(await theTimerOf(store, "yours"))).toBe(true);
});

test("a timer that failed rests until its retry, and counts it", async () => {
  const store = await aStoreWithTimers(noon);
  const claim = await theTimerOf(store, "mine");
  await store.timerQueue.claim(claim);
  await store.timerQueue.retryLater(claim, { at: later, error: "fault" });
  expect(await store.timerQueue.due(noon, 10)).toEqual([]);
  expect(await store.timerQueue.due(later, 10)).toMatchObject([{ attempts: 1 }]);
});
