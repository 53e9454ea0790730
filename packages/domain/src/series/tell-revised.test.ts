import { beforeEach, expect, test } from "vitest";
import { planInitiative } from "../initiative/plan-initiative.ts";
import { aPlan } from "../testing/inputs.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { addSeries, calendarOf, shiftsOf } from "../testing/series-calendar.ts";
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

function revise(given: Changes) {
  const input = { seriesId, from: "2026-03-17", reason: "Skolan slutar senare", ...given };
  return reviseSeries(world.deps, world.landlord.coordinator, input, null);
}

test("the host and the channel are told once, with the numbers, and each change has its event", async () => {
  await begin();
  const { deps, initiativeId, landlordId, association } = world;
  const seen = observe(deps.store);
  answerOf(await revise({ rule: "FREQ=WEEKLY;BYDAY=TU,WE;COUNT=3", startTime: "17:00" }));
  const shifts = (await shiftsOf(world, seriesId)).slice(1).map(({ id }) => id);
  expect(seen.changes().toSorted()).toEqual(
    [seriesId, ...shifts].map((id) => `reviseSeries ${id}`).toSorted(),
  );
  const from = Temporal.Instant.from("2026-03-17T00:00:00+01:00").epochMilliseconds;
  const facts = { seriesId, initiativeId, from, added: 1, updated: 2, dropped: 1 };
  const { personId } = association.contact;
  expect(seen.told()).toEqual([
    { lane: `person:${personId}`, fact: { type: "YourHostedSeriesRevised", personId, ...facts } },
    { lane: `channel:${landlordId}/T0001/C0001`, fact: { type: "SeriesRevised", ...facts } },
  ]);
});

test("as many dropped as added are told of", async () => {
  await begin();
  const seen = observe(world.deps.store);
  answerOf(await revise({ rule: "FREQ=WEEKLY;BYDAY=WE;COUNT=3" }));
  const told = seen.told().map(({ fact }) => fact);
  expect(told.at(-1)).toMatchObject({ type: "SeriesRevised", added: 3, updated: 0, dropped: 3 });
});

test("the trail says what was changed of the series and of each shift, and why", async () => {
  await begin();
  const [, second, third, fourth] = await shiftsOf(world, seriesId);
  const seen = observe(world.deps.store);
  answerOf(await revise({ rule: "FREQ=WEEKLY;UNTIL=20260324", startTime: "17:00", capacity: 5 }));
  const changes = new Map(seen.auditEvents().map(({ subject, change }) => [subject, change]));
  expect(Object.fromEntries(changes)).toEqual({
    [second?.id ?? ""]: { revision: [1, 2] },
    [third?.id ?? ""]: { revision: [1, 2] },
    [fourth?.id ?? ""]: { state: ["OPEN", "CANCELLED"] },
    [seriesId]: {
      rule: ["FREQ=WEEKLY;COUNT=4", "FREQ=WEEKLY;UNTIL=20260324"],
      startTime: ["16:00", "17:00"],
      capacity: [4, 5],
      from: "2026-03-17",
      ...{ added: 0, updated: 2, dropped: 1, detached: 0 },
      reason: "Skolan slutar senare",
    },
  });
});

test("a draft's series is revised without the channel hearing of what it never saw", async () => {
  const { deps, landlord } = world;
  const draft = answerOf(await planInitiative(deps, landlord.coordinator, aPlan(world), null));
  await begin(draft);
  const seen = observe(deps.store);
  const timersBefore = deps.store.timers;
  answerOf(await revise({ startTime: "17:00" }));
  expect((await calendarOf(world, seriesId))[1]).toBe("2026-03-17 17:00-20:00 DRAFT");
  expect(seen.told()).toEqual([]);
  expect(deps.store.timers).toEqual(timersBefore);
});
