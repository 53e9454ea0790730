import { beforeEach, describe, expect, test } from "vitest";
import type { PledgeId } from "../kernel/ids.ts";
import { withdrawPledge } from "../pledge/withdraw-pledge.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import type { Shift } from "../shift/shift.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { addSeries, calendarOf, daysFrom, shiftOn, shiftsOf } from "../testing/series-calendar.ts";
import { aWorld } from "../testing/world.ts";
import { pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { endSeries } from "./end-series.ts";
import { type ReviseSeries, reviseSeries } from "./revise-series.ts";
import type { ScheduleSeries } from "./schedule-series.ts";

let world: World;
let seriesId: Awaited<ReturnType<typeof addSeries>>;
beforeEach(async () => {
  world = await aWorld();
});

/** Tuesdays 10, 17, 24 and 31 March 2026. */
async function begin(given: Partial<ScheduleSeries> = {}) {
  seriesId = await addSeries(world, { rule: "FREQ=WEEKLY;COUNT=4", ...given });
}

async function revise(given: Partial<ReviseSeries>) {
  const input = { seriesId, from: "2026-03-10", reason: "Skolan slutar senare", ...given };
  return answerOf(await reviseSeries(world.deps, world.landlord.coordinator, input, null));
}

async function pledgeOn(slot: string, places = 1, by = world.bakery): Promise<PledgeId> {
  return (await pledge(world, by, await shiftOn(world, seriesId, slot), places)).pledgeId;
}

const shiftFor = async (slot: string) =>
  (await shiftsOf(world, seriesId)).find((shift) => shift.slot?.toString() === slot);
const promised = ({ startsAt, endsAt, capacity, location, state }: Shift) =>
  [startsAt, endsAt, capacity, location, state].map(String);

test("a shift that somebody has pledged on stays as it is at another time, detached, and no pledger need be told", async () => {
  await begin();
  await pledgeOn("2026-03-17");
  const seen = observe(world.deps.store);
  expect(await revise({ startTime: "17:00" })).toMatchObject({
    updated: 3,
    dropped: 0,
    added: 0,
    detached: 1,
  });
  expect(await calendarOf(world, seriesId)).toEqual([
    "2026-03-10 17:00-20:00",
    "2026-03-17 16:00-19:00 DETACHED",
    "2026-03-24 17:00-20:00",
    "2026-03-31 17:00-20:00",
  ]);
  expect(seen.told().map(({ fact }) => fact.type)).toEqual(["YourHostedSeriesRevised", "SeriesRevised"]);
  expect(seen.auditEvents()).toContainEqual(
    expect.objectContaining({
      subject: await shiftOn(world, seriesId, "2026-03-17"),
      change: { exception: [null, "DETACHED"] },
    }),
  );
});

test("so it does where the rule has no such day any more, and no shift comes to stand beside it", async () => {
  await begin();
  await pledgeOn("2026-03-17");
  expect(await revise({ rule: "FREQ=WEEKLY;BYDAY=WE;COUNT=2" })).toMatchObject({
    dropped: 3,
    detached: 1,
    added: 2,
  });
  await revise({ rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=4" });
  const calendar = await calendarOf(world, seriesId);
  expect(calendar.filter((day) => day.startsWith("2026-03-17"))).toEqual(["2026-03-17 16:00-19:00 DETACHED"]);
});

test("so it does where only the terms are others, or the day is to be free", async () => {
  await begin({ startsOn: "2026-03-30", rule: "FREQ=WEEKLY;BYDAY=MO;COUNT=3", holidays: "KEEP" });
  await pledgeOn("2026-03-30");
  await pledgeOn("2026-04-06");
  expect(await revise({ capacity: 9, holidays: "SKIP" })).toMatchObject({
    updated: 1,
    dropped: 0,
    detached: 2,
  });
  expect(await shiftFor("2026-03-30")).toMatchObject({ capacity: 4, exception: "DETACHED", state: "OPEN" });
  expect(await shiftFor("2026-04-06")).toMatchObject({ capacity: 4, exception: "DETACHED", state: "OPEN" });
  expect(await shiftFor("2026-04-13")).toMatchObject({ capacity: 9, exception: null });
});

test("one that the revision would not change is not detached", async () => {
  await begin();
  await pledgeOn("2026-03-17");
  const before = await shiftFor("2026-03-17");
  expect(await revise({ rule: "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20260331" })).toMatchObject({
    added: 3,
    detached: 0,
  });
  expect(await shiftFor("2026-03-17")).toEqual(before);
});

describe("any pledge that is live counts", () => {
  test("one that waits, when those who were confirmed have gone", async () => {
    // In the last six hours nobody is offered a place by itself.
    await begin({ startTime: "23:00", startsOn: "2026-03-10" });
    const first = await pledgeOn("2026-03-10", 4);
    await pledgeOn("2026-03-10", 1, world.gym);
    world.deps.clock.set(Temporal.Instant.from("2026-03-10T17:00:00Z"));
    answerOf(await withdrawPledge(world.deps, world.bakery.contact, { pledgeId: first }, null));
    expect(await shiftFor("2026-03-10")).toMatchObject({ taken: 0, offered: 0 });
    expect(await revise({ startTime: "23:30" })).toMatchObject({ detached: 1, updated: 3 });
  });

  test("one that waits for a yes", async () => {
    await begin({ approval: "MANUAL" });
    await pledgeOn("2026-03-24");
    expect(await shiftFor("2026-03-24")).toMatchObject({ taken: 0, offered: 0 });
    expect(await revise({ startTime: "17:00" })).toMatchObject({ detached: 1, updated: 3 });
  });

  test("one that is offered a place", async () => {
    await begin();
    const first = await pledgeOn("2026-03-24", 4);
    await pledgeOn("2026-03-24", 1, world.gym);
    answerOf(await withdrawPledge(world.deps, world.bakery.contact, { pledgeId: first }, null));
    expect(await shiftFor("2026-03-24")).toMatchObject({ taken: 0, offered: 1 });
    expect(await revise({ startTime: "17:00" })).toMatchObject({ detached: 1, updated: 3 });
  });

  test("one that was withdrawn does not: the shift goes along", async () => {
    await begin();
    const pledgeId = await pledgeOn("2026-03-24");
    answerOf(await withdrawPledge(world.deps, world.bakery.contact, { pledgeId }, null));
    expect(await revise({ startTime: "17:00" })).toMatchObject({ detached: 0, updated: 4 });
  });
});

test("once detached it stays so, when its pledges are gone and whatever the series becomes", async () => {
  await begin();
  const pledgeId = await pledgeOn("2026-03-17");
  await revise({ startTime: "17:00" });
  answerOf(await withdrawPledge(world.deps, world.bakery.contact, { pledgeId }, null));
  const before = await shiftFor("2026-03-17");
  expect(await revise({ startTime: "18:00", capacity: 9 })).toMatchObject({ updated: 3, detached: 0 });
  expect(await shiftFor("2026-03-17")).toEqual(before);
});

test("there and back again detaches it once, and makes no other", async () => {
  await begin();
  await pledgeOn("2026-03-17");
  for (const [startTime, detached] of [
    ["17:00", 1],
    ["16:00", 0],
    ["17:00", 0],
  ] as const) {
    expect(await revise({ startTime })).toMatchObject({ detached, added: 0, dropped: 0, updated: 3 });
  }
});

test("one that stands later than what is made does not stand in the way of what is made later", async () => {
  await begin({ rule: "FREQ=WEEKLY;BYDAY=TU", startsOn: "2026-09-01", holidays: "KEEP" });
  await pledgeOn("2027-02-02", 2);
  const before = await shiftFor("2027-02-02");
  await revise({ from: "2026-03-10", startsOn: "2026-03-10", capacity: 5 });
  await keepTimeUntil(world.deps, Temporal.Instant.from("2027-02-01T00:00:00Z"), { only: "SeriesHorizon" });
  expect(promised((await shiftFor("2027-02-02")) as Shift)).toEqual(promised(before as Shift));
  const slots = (await shiftsOf(world, seriesId)).map(({ slot }) => slot?.toString());
  expect(slots).toEqual(daysFrom("2026-03-10", "2030-01-01", 7).slice(0, slots.length).map(String));
});

test("an ended series spares the shifts that people have pledged on: each is cancelled with its own reason", async () => {
  await begin();
  const pledgeId = await pledgeOn("2026-03-24");
  const { deps, landlord, landlordId } = world;
  const end = { seriesId, from: "2026-03-17", reason: "Ingen lokal" };
  expect(answerOf(await endSeries(deps, landlord.coordinator, end, null))).toEqual({
    seriesId,
    dropped: 2,
    detached: 1,
  });
  expect(await shiftFor("2026-03-24")).toMatchObject({ state: "OPEN", taken: 1, exception: "DETACHED" });
  const shiftId = await shiftOn(world, seriesId, "2026-03-24");
  answerOf(await cancelShift(deps, landlord.coordinator, { shiftId, reason: "Ingen lokal" }, null));
  const [ended] = await deps.store.reader(landlordId).pledges.byIds([pledgeId]);
  expect(ended?.state).toBe("CANCELLED_BY_ORGANISER");
});
