import { beforeEach, describe, expect, test } from "vitest";
import { cancelInitiative } from "../initiative/cancel-initiative.ts";
import { pauseInitiative } from "../initiative/pause-initiative.ts";
import { planInitiative } from "../initiative/plan-initiative.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { aPlan } from "../testing/inputs.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { addSeries, calendarOf, daysFrom, shiftOn, shiftsOf } from "../testing/series-calendar.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { extendSeries } from "./extend-series.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const IN_THREE_YEARS = Temporal.Instant.from("2029-03-02T08:00:00Z");
const WEEKLY = { rule: "FREQ=WEEKLY", holidays: "KEEP" } as const;

const slotsOf = async (seriesId: Awaited<ReturnType<typeof addSeries>>) =>
  (await shiftsOf(world, seriesId)).map(({ slot }) => slot?.toString());
const seriesTimers = () => world.deps.store.timers.filter(({ timer }) => timer.type === "SeriesHorizon");

test("over three years a series is always made half a year ahead, without a gap and without a double", async () => {
  const seriesId = await addSeries(world, WEEKLY);
  for (let months = 1; months <= 36; months += 1) {
    const then = Temporal.ZonedDateTime.from("2026-03-02T09:00[Europe/Stockholm]").add({ months });
    await keepTimeUntil(world.deps, then.toInstant(), { only: "SeriesHorizon" });
    const slots = await slotsOf(seriesId);
    expect(slots).toEqual(daysFrom("2026-03-10", "2030-01-01", 7).slice(0, slots.length).map(String));
    const ahead = then
      .toPlainDate()
      .until(Temporal.PlainDate.from(slots.at(-1) ?? ""), { largestUnit: "week" });
    expect(ahead.weeks).toBeGreaterThanOrEqual(21);
    expect(ahead.weeks).toBeLessThanOrEqual(26);
  }
});

test("each timer may run twice", async () => {
  const seriesId = await addSeries(world, WEEKLY);
  await keepTimeUntil(world.deps, IN_THREE_YEARS, { only: "SeriesHorizon", times: 2 });
  const slots = await slotsOf(seriesId);
  expect(slots).toEqual(daysFrom("2026-03-10", "2030-01-01", 7).slice(0, slots.length).map(String));
  expect(slots.length).toBeGreaterThan(170);
});

test("a rule that is held on one day in four years is made half a year before each", async () => {
  const rule = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29";
  const seriesId = await addSeries(world, { rule, startsOn: "2026-03-02" });
  await keepTimeUntil(world.deps, Temporal.Instant.from("2027-09-27T00:00:00Z"));
  expect(await slotsOf(seriesId)).toEqual([]);
  await keepTimeUntil(world.deps, Temporal.Instant.from("2035-01-01T00:00:00Z"), { times: 2 });
  expect(await slotsOf(seriesId)).toEqual(["2028-02-29", "2032-02-29"]);
});

test("what it makes has the series' terms, an event each, and is told of with the number", async () => {
  const { deps, initiativeId, landlordId } = world;
  const seriesId = await addSeries(world, { ...WEEKLY, nameByMinutes: 1440 });
  const before = new Set((await shiftsOf(world, seriesId)).map(({ id }) => id));
  const seen = observe(deps.store);
  await keepTimeUntil(deps, Temporal.Instant.from("2026-04-07T02:00:00Z"), { only: "SeriesHorizon" });
  const made = (await shiftsOf(world, seriesId)).filter(({ id }) => !before.has(id));
  expect(made.map(({ slot, state, nameByMinutes }) => [slot?.toString(), state, nameByMinutes])).toEqual(
    ["2026-09-08", "2026-09-15", "2026-09-22", "2026-09-29"].map((slot) => [slot, "OPEN", 1440]),
  );
  expect(seen.changes().toSorted()).toEqual(
    [...made.map(({ id }) => `extendSeries ${id}`), `extendSeries ${seriesId}`].toSorted(),
  );
  expect(seen.auditEvents().at(-1)?.change).toEqual({ madeUntil: ["2026-09-08", "2026-10-06"], shifts: 4 });
  for (const { actorKind, source } of seen.auditEvents())
    expect([actorKind, source]).toEqual(["SYSTEM", "TIMER"]);
  expect(seen.told()).toEqual([
    {
      lane: `channel:${landlordId}/T0001/C0001`,
      fact: { type: "SeriesScheduled", seriesId, initiativeId, shifts: 4 },
    },
  ]);
  for (const { id } of made) {
    expect(deps.store.timers.map(({ timer }) => timer)).toContainEqual(
      expect.objectContaining({ type: "ShiftMoment", shiftId: id }),
    );
  }
});

test("a draft's series is extended by drafts, and nobody is told", async () => {
  const { deps, landlord } = world;
  const draft = answerOf(await planInitiative(deps, landlord.coordinator, aPlan(world), null));
  const seriesId = await addSeries(world, { ...WEEKLY, ...draft });
  const seen = observe(deps.store);
  await keepTimeUntil(deps, Temporal.Instant.from("2026-04-07T02:00:00Z"), { only: "SeriesHorizon" });
  const states = (await shiftsOf(world, seriesId)).map(({ state }) => state);
  expect(states).toEqual(Array.from({ length: 30 }, () => "DRAFT"));
  expect(seen.told()).toEqual([]);
});

test("what was cancelled by itself is not made again", async () => {
  const { deps, landlord } = world;
  const seriesId = await addSeries(world, WEEKLY);
  const shiftId = await shiftOn(world, seriesId, "2026-09-01");
  answerOf(await cancelShift(deps, landlord.coordinator, { shiftId, reason: "Lokalen målas om" }, null));
  await keepTimeUntil(deps, Temporal.Instant.from("2026-08-31T00:00:00Z"), { only: "SeriesHorizon" });
  const calendar = await calendarOf(world, seriesId);
  expect(calendar.filter((day) => day.startsWith("2026-09-01"))).toEqual([
    "2026-09-01 16:00-19:00 CANCELLED CANCELLED",
  ]);
});

test("free days of a year that was far off are skipped when it comes near", async () => {
  const seriesId = await addSeries(world, { rule: "FREQ=WEEKLY;BYDAY=MO", holidays: "SKIP" });
  await keepTimeUntil(world.deps, IN_THREE_YEARS, { only: "SeriesHorizon" });
  const slots = await slotsOf(seriesId);
  for (const easterMonday of ["2026-04-06", "2027-03-29", "2028-04-17"])
    expect(slots).not.toContain(easterMonday);
  expect(slots).toContain("2027-03-22");
});

test("nobody is told where the only days that came near are free", async () => {
  const { deps } = world;
  // The sixth of January is trettondedag jul; that of July is a day like others.
  const rule = "FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=6";
  const seriesId = await addSeries(world, { rule, startsOn: "2026-03-02", holidays: "SKIP" });
  const seen = observe(deps.store);
  await keepTimeUntil(deps, Temporal.Instant.from("2028-01-10T00:00:00Z"), { only: "SeriesHorizon" });
  expect(await slotsOf(seriesId)).toEqual(["2026-07-06", "2027-07-06"]);
  expect(seen.told().map(({ fact }) => fact)).toMatchObject([{ type: "SeriesScheduled", shifts: 1 }]);
});

describe("nothing is made", () => {
  test("where the rule has ended: no timer is set", async () => {
    const seriesId = await addSeries(world, { ...WEEKLY, rule: "FREQ=WEEKLY;COUNT=30" });
    const other = await addSeries(world, { ...WEEKLY, rule: "FREQ=WEEKLY;UNTIL=20261027" });
    await keepTimeUntil(world.deps, IN_THREE_YEARS, { only: "SeriesHorizon" });
    expect(await slotsOf(seriesId)).toEqual(daysFrom("2026-03-10", "2026-10-01", 7).map(String));
    expect(await slotsOf(other)).toEqual(daysFrom("2026-03-10", "2026-10-28", 7).map(String));
    expect(seriesTimers()).toEqual([]);
  });

  test("by a timer of an earlier version", async () => {
    const { deps, landlordId } = world;
    const seriesId = await addSeries(world, WEEKLY);
    await keepTimeUntil(deps, Temporal.Instant.from("2026-08-31T00:00:00Z"), { only: "SeriesHorizon" });
    const before = deps.store.contents;
    const actor = { kind: "SYSTEM", landlordId, source: "TIMER" } as const;
    const stale = { type: "SeriesHorizon", seriesId, version: 1 } as const;
    expect(answerOf(await extendSeries(deps, actor, stale, null))).toEqual({ shifts: 0 });
    expect(deps.store.contents).toBe(before);
  });

  test("for an initiative that is cancelled, and no timer comes after", async () => {
    const { deps, landlord, initiativeId } = world;
    const seriesId = await addSeries(world, WEEKLY);
    const end = { initiativeId, reason: "Ingen lokal" };
    answerOf(await cancelInitiative(deps, landlord.coordinator, end, null));
    const before = await calendarOf(world, seriesId);
    await keepTimeUntil(deps, IN_THREE_YEARS);
    expect(await calendarOf(world, seriesId)).toEqual(before);
    expect(seriesTimers()).toEqual([]);
  });

  test("of days that went by while no process ran", async () => {
    const { deps } = world;
    const seriesId = await addSeries(world, WEEKLY);
    deps.clock.set(Temporal.Instant.from("2027-03-01T08:00:00Z"));
    await keepTimeUntil(deps, deps.clock.now(), { only: "SeriesHorizon" });
    expect(await slotsOf(seriesId)).toEqual(
      [...daysFrom("2026-03-10", "2026-09-08", 7), ...daysFrom("2027-03-02", "2027-08-30", 7)].map(String),
    );
  });
});

test("a paused initiative's series goes on being made, for when it is resumed", async () => {
  const { deps, landlord, initiativeId } = world;
  const seriesId = await addSeries(world, WEEKLY);
  answerOf(await pauseInitiative(deps, landlord.coordinator, { initiativeId, reason: "Lov" }, null));
  await keepTimeUntil(deps, Temporal.Instant.from("2026-04-07T02:00:00Z"), { only: "SeriesHorizon" });
  expect(await slotsOf(seriesId)).toHaveLength(30);
});
