import { beforeEach, describe, expect, test } from "vitest";
import { err } from "../kernel/result.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { reviseShift } from "../shift/revise-shift.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { addSeries, calendarOf, daysFrom, shiftOn, shiftsOf } from "../testing/series-calendar.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { type ReviseSeries, reviseSeries } from "./revise-series.ts";
import type { ScheduleSeries } from "./schedule-series.ts";

let world: World;
let seriesId: Awaited<ReturnType<typeof addSeries>>;
beforeEach(async () => {
  world = await aWorld();
});

type Changes = Partial<Omit<ReviseSeries, "seriesId">>;

/** Tuesdays 10, 17, 24 and 31 March 2026, unless said otherwise. */
async function begin(given: Partial<ScheduleSeries> = {}) {
  seriesId = await addSeries(world, { rule: "FREQ=WEEKLY;COUNT=4", ...given });
}

function revise(given: Changes, actor = world.landlord.coordinator, key: string | null = null) {
  const input = { seriesId, from: "2026-03-17", reason: "Skolan slutar senare", ...given };
  return reviseSeries(world.deps, actor, input, key);
}

const calendar = () => calendarOf(world, seriesId);
const slotsOf = async () =>
  (await shiftsOf(world, seriesId))
    .filter(({ state }) => state === "OPEN")
    .map(({ slot }) => slot?.toString());

const NOTHING = { added: 0, updated: 0, dropped: 0, detached: 0 };

describe("another time", () => {
  test("from a date on is that of the shifts from there, and of none before", async () => {
    await begin();
    const answer = answerOf(await revise({ startTime: "17:00" }));
    expect(answer).toEqual({ ...NOTHING, seriesId, updated: 3, skipped: [], warnings: [] });
    expect(await calendar()).toEqual([
      "2026-03-10 16:00-19:00",
      "2026-03-17 17:00-20:00",
      "2026-03-24 17:00-20:00",
      "2026-03-31 17:00-20:00",
    ]);
  });

  test("keeps each shift, raises its revision, and sets its timer anew", async () => {
    await begin();
    const before = await shiftsOf(world, seriesId);
    answerOf(await revise({ durationMinutes: 120 }));
    const after = await shiftsOf(world, seriesId);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.map(({ revision }) => revision)).toEqual([1, 2, 2, 2]);
    const timers = world.deps.store.timers.map(({ timer }) => timer);
    for (const { id } of after.slice(1)) {
      expect(timers).toContainEqual(expect.objectContaining({ shiftId: id, revision: 2 }));
    }
  });

  test("keeps every other week the week it was, though the date it is changed from lies in another", async () => {
    await begin({ rule: "FREQ=WEEKLY;INTERVAL=2;COUNT=4" });
    answerOf(await revise({ from: "2026-03-18", startTime: "17:00" }));
    expect(await calendar()).toEqual([
      "2026-03-10 16:00-19:00",
      "2026-03-24 17:00-20:00",
      "2026-04-07 17:00-20:00",
      "2026-04-21 17:00-20:00",
    ]);
  });

  test("keeps the weeks and the COUNT where the same rule is said again", async () => {
    await begin({ rule: "FREQ=WEEKLY;INTERVAL=2;COUNT=4" });
    const rule = "rrule:freq=weekly;count=4;interval=2";
    answerOf(await revise({ from: "2026-03-18", rule, startTime: "17:00" }));
    expect(await slotsOf()).toEqual(["2026-03-10", "2026-03-24", "2026-04-07", "2026-04-21"]);
  });

  test("keeps the weeks where the rule is to end on another day, or not to end", async () => {
    await begin({ rule: "FREQ=WEEKLY;INTERVAL=2;UNTIL=20260421" });
    answerOf(await revise({ from: "2026-03-18", rule: "FREQ=WEEKLY;INTERVAL=2;UNTIL=20260505" }));
    expect(await slotsOf()).toEqual(["2026-03-10", "2026-03-24", "2026-04-07", "2026-04-21", "2026-05-05"]);
    answerOf(await revise({ from: "2026-03-18", rule: "FREQ=WEEKLY;INTERVAL=2" }));
    expect(await slotsOf()).toEqual(daysFrom("2026-03-10", "2026-09-08", 14).map(String));
  });

  test("counts anew where the same days are given another COUNT", async () => {
    await begin({ rule: "FREQ=WEEKLY;INTERVAL=2;COUNT=4" });
    answerOf(await revise({ from: "2026-03-18", rule: "FREQ=WEEKLY;INTERVAL=2;COUNT=2" }));
    expect(await slotsOf()).toEqual(["2026-03-10", "2026-03-18", "2026-04-01"]);
  });

  test("goes to what is made later, too", async () => {
    await begin({ rule: "FREQ=WEEKLY", holidays: "KEEP" });
    answerOf(await revise({ startTime: "17:00" }));
    await keepTimeUntil(world.deps, Temporal.Instant.from("2026-12-31T00:00:00Z"), { only: "SeriesHorizon" });
    const all = await calendar();
    expect(all.length).toBeGreaterThan(60);
    expect(all.slice(1).filter((day) => !day.endsWith(" 17:00-20:00"))).toEqual([]);
    expect(await slotsOf()).toEqual(daysFrom("2026-03-10", "2030-01-01", 7).slice(0, all.length).map(String));
  });
});

describe("another rule", () => {
  test("drops what it does not give, and adds what there was not", async () => {
    await begin();
    const answer = answerOf(await revise({ rule: "FREQ=WEEKLY;BYDAY=WE;COUNT=2" }));
    expect(answer).toMatchObject({ ...NOTHING, dropped: 3, added: 2 });
    expect(await calendar()).toEqual([
      "2026-03-10 16:00-19:00",
      "2026-03-17 16:00-19:00 CANCELLED for null",
      "2026-03-18 16:00-19:00",
      "2026-03-24 16:00-19:00 CANCELLED for null",
      "2026-03-25 16:00-19:00",
      "2026-03-31 16:00-19:00 CANCELLED for null",
    ]);
    const dropped = (await shiftsOf(world, seriesId)).filter(({ state }) => state === "CANCELLED");
    expect(dropped.map(({ cancelReason }) => cancelReason)).toEqual(Array(3).fill("Skolan slutar senare"));
  });

  test("counts from the date it is changed from, or from the start that is said with it", async () => {
    await begin();
    answerOf(await revise({ rule: "FREQ=WEEKLY;INTERVAL=2;COUNT=2", from: "2026-03-24" }));
    expect(await slotsOf()).toEqual(["2026-03-10", "2026-03-17", "2026-03-24", "2026-04-07"]);
    const rule = "FREQ=WEEKLY;INTERVAL=2;COUNT=3";
    answerOf(await revise({ rule, from: "2026-03-24", startsOn: "2026-03-03" }));
    expect(await slotsOf()).toEqual(["2026-03-10", "2026-03-17", "2026-03-31"]);
  });

  test("and back again gives the dates there were, each once", async () => {
    await begin();
    const tuesdays = await slotsOf();
    for (let times = 0; times < 3; times += 1) {
      answerOf(await revise({ rule: "FREQ=WEEKLY;BYDAY=WE;COUNT=3" }));
      expect(await slotsOf()).toEqual(["2026-03-10", "2026-03-18", "2026-03-25", "2026-04-01"]);
      answerOf(await revise({ rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=3" }));
      expect(await slotsOf()).toEqual(tuesdays);
    }
  });

  test("that gives nothing more drops what there is", async () => {
    await begin();
    expect(answerOf(await revise({ rule: "FREQ=WEEKLY;UNTIL=20260301" }))).toMatchObject({ dropped: 3 });
    expect(await slotsOf()).toEqual(["2026-03-10"]);
  });
});

describe("other terms", () => {
  test("alone leave the times, and go to the shifts from there on", async () => {
    await begin();
    const terms = { capacity: 7, location: "Skolan", nameByMinutes: 1440, approval: "MANUAL" } as const;
    expect(answerOf(await revise(terms))).toMatchObject({ ...NOTHING, updated: 3 });
    const [first, ...later] = await shiftsOf(world, seriesId);
    expect(first).toMatchObject({ capacity: 4, location: "Biblioteket", approval: "AUTO", revision: 1 });
    for (const shift of later) expect(shift).toMatchObject({ ...terms, revision: 2, namesReleased: false });
  });

  test("that are as they were change no shift, and tell nobody", async () => {
    await begin();
    const seen = observe(world.deps.store);
    const before = await shiftsOf(world, seriesId);
    expect(answerOf(await revise({ capacity: 4, startTime: "16:00" }))).toMatchObject(NOTHING);
    expect(await shiftsOf(world, seriesId)).toEqual(before);
    expect(seen.changes()).toEqual([`reviseSeries ${seriesId}`]);
    expect(seen.told()).toEqual([]);
  });

  test("of free days drop the holidays, or add them", async () => {
    const mondays = { rule: "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260420", startsOn: "2026-03-30" };
    await begin({ ...mondays, holidays: "KEEP" });
    const easterMonday = { on: "2026-04-06", sv: "annandag påsk", en: "Easter Monday" };
    const skip = answerOf(await revise({ holidays: "SKIP" }));
    expect(skip).toMatchObject({ ...NOTHING, dropped: 1, skipped: [easterMonday] });
    expect(await slotsOf()).toEqual(["2026-03-30", "2026-04-13", "2026-04-20"]);
    const warn = answerOf(await revise({ holidays: "WARN" }));
    expect(warn).toMatchObject({ ...NOTHING, added: 1, skipped: [], warnings: [easterMonday] });
    expect(await slotsOf()).toEqual(["2026-03-30", "2026-04-06", "2026-04-13", "2026-04-20"]);
  });
});

describe("what went its own way", () => {
  test("moved, changed or cancelled by itself, is left alone and not made again", async () => {
    await begin();
    const { deps, landlord } = world;
    const by = landlord.coordinator;
    const [moved, changed, cancelled] = await Promise.all(
      ["2026-03-17", "2026-03-24", "2026-03-31"].map((slot) => shiftOn(world, seriesId, slot)),
    );
    if (!moved || !changed || !cancelled) throw new Error("There are three shifts");
    const times = { startsAt: "2026-03-19T15:00:00Z", endsAt: "2026-03-19T18:00:00Z" };
    answerOf(await reviseShift(deps, by, { shiftId: moved, ...times, reason: "Studiedag" }, null));
    answerOf(await reviseShift(deps, by, { shiftId: changed, capacity: 9 }, null));
    answerOf(await cancelShift(deps, by, { shiftId: cancelled, reason: "Lov" }, null));
    const before = await shiftsOf(world, seriesId);

    for (const change of [
      { startTime: "17:00" },
      { rule: "FREQ=DAILY;UNTIL=20260317" },
      { rule: "FREQ=WEEKLY;COUNT=3" },
    ]) {
      answerOf(await revise(change));
      const now = await shiftsOf(world, seriesId);
      for (const shift of before) expect(now).toContainEqual(shift);
    }
    expect(await calendar()).toEqual([
      "2026-03-10 16:00-19:00",
      "2026-03-19 16:00-19:00 for 2026-03-17 MOVED",
      "2026-03-24 16:00-19:00 DETACHED",
      "2026-03-31 16:00-19:00 CANCELLED CANCELLED",
    ]);
  });
});

describe("from a date", () => {
  test("that is a year ahead is early enough", async () => {
    await begin();
    expect(await revise({ from: "2027-03-03", capacity: 5 })).toHaveProperty("ok", true);
  });

  test("that is today spares what has begun", async () => {
    await begin();
    world.deps.clock.set(Temporal.Instant.from("2026-03-17T15:00:00Z"));
    const answer = answerOf(await revise({ startTime: "20:00", capacity: 9 }));
    expect(answer).toMatchObject({ ...NOTHING, updated: 2 });
    expect(await calendar()).toEqual([
      "2026-03-10 16:00-19:00",
      "2026-03-17 16:00-19:00",
      "2026-03-24 20:00-23:00",
      "2026-03-31 20:00-23:00",
    ]);
  });

  test("that is today takes today's shift along, if it has not begun", async () => {
    await begin();
    world.deps.clock.set(Temporal.Instant.from("2026-03-17T14:59:00Z"));
    answerOf(await revise({ startTime: "20:00" }));
    expect(await slotsOf()).toContain("2026-03-17");
    expect((await calendar())[1]).toBe("2026-03-17 20:00-23:00");
  });

  test("beyond what has been made has the old rule's shifts made up to there", async () => {
    await begin({ rule: "FREQ=DAILY", holidays: "KEEP" });
    const seen = observe(world.deps.store);
    const rule = "FREQ=WEEKLY;BYDAY=MO;COUNT=1";
    const answer = answerOf(await revise({ from: "2027-03-01", rule }));
    const slots = [...daysFrom("2026-03-10", "2027-03-01", 1).map(String), "2027-03-01"];
    expect(await slotsOf()).toEqual(slots);
    expect(answer).toMatchObject({ ...NOTHING, added: slots.length - 182 });
    expect(seen.told().at(-1)?.fact).toMatchObject({ type: "SeriesRevised", added: answer.added });
  });

  test("beyond what has been made, and then from an earlier one, keeps what both give", async () => {
    await begin({ rule: "FREQ=WEEKLY", holidays: "KEEP" });
    answerOf(await revise({ from: "2026-12-01", startTime: "17:00" }));
    const before = await slotsOf();
    expect(answerOf(await revise({ from: "2026-03-17", capacity: 5 }))).toMatchObject({
      added: 0,
      dropped: 0,
    });
    expect(await slotsOf()).toEqual(before);
    await keepTimeUntil(world.deps, Temporal.Instant.from("2027-12-31T00:00:00Z"), { only: "SeriesHorizon" });
    const slots = await slotsOf();
    expect(slots).toEqual(daysFrom("2026-03-10", "2030-01-01", 7).slice(0, slots.length).map(String));
  });

  test("before the series begins may bring it forward, and keeps what was made", async () => {
    await begin({ rule: "FREQ=WEEKLY", startsOn: "2026-12-01", holidays: "KEEP" });
    const kept = (await shiftsOf(world, seriesId)).map(({ id }) => id);
    answerOf(await revise({ from: "2026-03-10", startsOn: "2026-03-10" }));
    const half = [...daysFrom("2026-03-10", "2026-09-08", 7), ...daysFrom("2026-12-01", "2027-06-01", 7)];
    expect(await slotsOf()).toEqual(half.map(String));
    const now = await shiftsOf(world, seriesId);
    expect(now.map(({ id }) => id)).toEqual(expect.arrayContaining(kept));
    expect(now.filter(({ state }) => state !== "OPEN")).toEqual([]);
    await keepTimeUntil(world.deps, Temporal.Instant.from("2027-12-31T00:00:00Z"), { only: "SeriesHorizon" });
    const slots = await slotsOf();
    expect(slots).toEqual(daysFrom("2026-03-10", "2030-01-01", 7).slice(0, slots.length).map(String));
  });
});

test("invariant 21: the same key revises once, and answers the same", async () => {
  await begin();
  const by = world.landlord.coordinator;
  const first = await revise({ startTime: "17:00" }, by, "form-1");
  const after = world.deps.store.contents;
  expect(await revise({ startTime: "17:00" }, by, "form-1")).toEqual(first);
  expect(world.deps.store.contents).toBe(after);
  expect(await revise({ startTime: "18:00" }, by, "form-1")).toEqual(err({ type: "CommandKeyReused" }));
});
