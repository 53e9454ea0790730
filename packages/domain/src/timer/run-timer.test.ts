import { beforeEach, describe, expect, test } from "vitest";
import type { TimerId } from "../kernel/ids.ts";
import { withdrawPledge } from "../pledge/withdraw-pledge.ts";
import { scheduleSeries } from "../series/schedule-series.ts";
import { aSeriesPlan } from "../testing/inputs.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { runTimer } from "./run-timer.ts";
import type { Timer } from "./timer.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

/** Runs the last timer of that type that was set, when it is due. */
async function runLast(type: Timer["type"]): Promise<TimerId> {
  const { store, clock } = world.deps;
  const timer = store.timers.findLast((each) => each.timer.type === type);
  if (!timer) throw new Error(`No ${type} is set`);
  clock.set(timer.dueAt);
  await runTimer(world.deps, timer);
  return timer.id;
}

/** The bakery is offered two places. */
async function anOffer() {
  const { deps, bakery, gym, shiftId } = world;
  const { pledgeId } = await pledge(world, gym, shiftId, 4);
  await pledge(world, bakery, shiftId, 2);
  answerOf(await withdrawPledge(deps, gym.contact, { pledgeId }, null));
}

describe("a timer is run by the use case it was set for, as time itself", () => {
  test("a shift's moment", async () => {
    const shiftId = await addShift(world, { minPlaces: 2 });
    await pledge(world, world.bakery, shiftId);
    const seen = observe(world.deps.store);
    await runLast("ShiftMoment");
    expect(seen.told().map(({ fact }) => fact.type)).toEqual(["ShiftUnderstaffed"]);
  });

  test("half an offer's time", async () => {
    await anOffer();
    const seen = observe(world.deps.store);
    await runLast("OfferHalfTime");
    expect(seen.told().map(({ fact }) => fact.type)).toEqual(["YourOfferReminder"]);
  });

  test("an offer's end", async () => {
    await anOffer();
    const seen = observe(world.deps.store);
    await runLast("OfferExpiry");
    expect(toldTo(seen, {}).map((told) => told.split(" ")[1])).toEqual(["OfferExpired", "YourOfferExpired"]);
    expect(
      seen.auditEvents().map(({ actorKind, source, landlordId }) => ({ actorKind, source, landlordId })),
    ).toEqual([{ actorKind: "SYSTEM", source: "TIMER", landlordId: world.landlordId }]);
  });

  test("a series' horizon", async () => {
    const plan = aSeriesPlan(world, { rule: "FREQ=WEEKLY" });
    answerOf(await scheduleSeries(world.deps, world.operator, plan, null));
    const seen = observe(world.deps.store);
    await runLast("SeriesHorizon");
    expect(new Set(seen.auditEvents().map(({ action }) => action))).toEqual(new Set(["extendSeries"]));
  });
});

test("a timer that is run twice has one effect: its id is the command's key", async () => {
  await anOffer();
  const { store } = world.deps;
  const timers = store.timers;
  const id = await runLast("OfferExpiry");
  const after = store.contents;
  const again = timers.find((timer) => timer.id === id);
  if (!again) throw new Error("It was there");
  world.deps.clock.advance({ hours: 1 });
  await runTimer(world.deps, again);
  expect(store.contents).toBe(after);
});

test("what goes wrong is thrown, so that the timer is run again", async () => {
  const seriesId = world.deps.ids.next("series");
  const dueAt = world.deps.clock.now();
  const timer = { type: "SeriesHorizon", seriesId, version: 1 } as const;
  const due = { id: world.deps.ids.next("timer"), landlordId: world.landlordId, timer, dueAt, attempts: 0 };
  await expect(runTimer(world.deps, due)).rejects.toThrow("There is no series");
});
