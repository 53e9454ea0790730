import { withdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { MemoryStore } from "@socialsmart/domain/testing/memory-store";
import { furnish, testDeps } from "@socialsmart/domain/testing/world";
import { pledge } from "@socialsmart/domain/testing/world-additions";
import { expect, test } from "vitest";
import { createLog } from "./log.ts";
import { Timekeeper } from "./timekeeper.ts";

/** A shift of four places whose last are held out to the gym until the next morning. */
async function aWorldWithAnOffer() {
  const store = new MemoryStore();
  const world = await furnish(testDeps(store));
  const { bakery, gym, shiftId, deps } = world;
  const first = await pledge(world, bakery, shiftId, 4);
  const waiting = await pledge(world, gym, shiftId, 2);
  await withdrawPledge(deps, bakery.contact, { pledgeId: first.pledgeId }, null);
  const lines: string[] = [];
  const log = createLog({ name: "test", level: "info", destination: { write: (line) => lines.push(line) } });
  const timekeeper = (owner: string, timers = store.timerQueue) =>
    new Timekeeper({ timers, deps, log, owner });
  const stateOfOffer = async () =>
    (await store.reader(world.landlordId).pledges.byIds([waiting.pledgeId]))[0]?.state;
  return { ...world, store, timekeeper, stateOfOffer, lines };
}

test("what is not due is left alone", async () => {
  const { timekeeper, stateOfOffer } = await aWorldWithAnOffer();
  expect(await timekeeper("a").drain()).toBe(0);
  expect(await stateOfOffer()).toBe("OFFERED");
});

test("an offer that nobody answers is remembered at half its time and ends when it expires", async () => {
  const { timekeeper, stateOfOffer, store, deps } = await aWorldWithAnOffer();
  const told = () => store.outboxMessages.map(({ fact }) => fact.type);
  deps.clock.advance({ hours: 12 });
  expect(await timekeeper("a").drain()).toBe(1);
  expect(told().at(-1)).toBe("YourOfferReminder");
  deps.clock.advance({ hours: 12 });
  await timekeeper("a").drain();
  expect(await stateOfOffer()).toBe("OFFER_EXPIRED");
  expect(told()).toEqual(expect.arrayContaining(["OfferExpired", "YourOfferExpired"]));
});

test("of several who keep time one runs each timer, and what was run is gone", async () => {
  const { timekeeper, store, deps } = await aWorldWithAnOffer();
  deps.clock.advance({ days: 30 });
  const ran = await Promise.all(["a", "b", "c"].map((owner) => timekeeper(owner).drain()));
  const events = store.auditEvents.filter(({ action }) => action === "seeToShift");
  expect(new Set(events.map(({ subject }) => subject)).size).toBe(events.length);
  expect(ran.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
  expect(store.timers.filter(({ dueAt }) => Temporal.Instant.compare(dueAt, deps.clock.now()) <= 0)).toEqual(
    [],
  );
  // The landlord's goes on for ever.
  expect(store.timers.map(({ timer }) => timer.type)).toContain("LandlordMoment");
});

test("a timer that fails is logged under a reference, rests, and is run again", async () => {
  const { timekeeper, stateOfOffer, store, deps, lines } = await aWorldWithAnOffer();
  deps.clock.advance({ hours: 24 });
  const { transaction } = store;
  store.transaction = () => Promise.reject(new Error("a bug"));
  expect(await timekeeper("a").drain()).toBe(0);
  store.transaction = transaction;
  expect(lines.join()).toMatch(/"reference":"F-/);
  expect(await timekeeper("a").drain()).toBe(0);
  deps.clock.advance({ milliseconds: 1_000 });
  expect(await timekeeper("a").drain()).toBeGreaterThan(1);
  expect(await stateOfOffer()).toBe("OFFER_EXPIRED");
});

test("a timer that was leased when the store went away is run as soon as the store answers again", async () => {
  const { timekeeper, store, deps } = await aWorldWithAnOffer();
  deps.clock.advance({ hours: 24 });
  const keeper = timekeeper("a");
  const { transaction } = store;
  store.transaction = () => Promise.reject(new StoreUnavailable());
  await expect(keeper.drain()).rejects.toThrow(StoreUnavailable);
  await expect(keeper.drain()).rejects.toThrow(StoreUnavailable);
  store.transaction = transaction;
  expect(await keeper.drain()).toBeGreaterThan(1);
  expect(await keeper.drain()).toBe(0);
});

test("it runs what is due once it is started, and ends when it is told to", async () => {
  const { timekeeper, stateOfOffer, deps } = await aWorldWithAnOffer();
  deps.clock.advance({ hours: 24 });
  const keeper = timekeeper("a");
  keeper.start();
  await expect.poll(stateOfOffer).toBe("OFFER_EXPIRED");
  await keeper.stop();
});
