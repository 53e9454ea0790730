import { beforeEach, describe, expect, test } from "vitest";
import { cancelInitiative } from "../initiative/cancel-initiative.ts";
import { planInitiative } from "../initiative/plan-initiative.ts";
import { err } from "../kernel/result.ts";
import { aPlan } from "../testing/inputs.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { addSeries, calendarOf, daysFrom, shiftsOf } from "../testing/series-calendar.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { type EndSeries, endSeries } from "./end-series.ts";
import { reviseSeries } from "./revise-series.ts";
import type { ScheduleSeries } from "./schedule-series.ts";

let world: World;
let seriesId: Awaited<ReturnType<typeof addSeries>>;
beforeEach(async () => {
  world = await aWorld();
});

async function begin(given: Partial<ScheduleSeries> = {}) {
  seriesId = await addSeries(world, { rule: "FREQ=WEEKLY", holidays: "KEEP", ...given });
}

function end(given: Partial<EndSeries> = {}, actor = world.landlord.coordinator, key: string | null = null) {
  return endSeries(
    world.deps,
    actor,
    { seriesId, from: "2026-03-24", reason: "Läsåret är slut", ...given },
    key,
  );
}

const open = async () =>
  (await shiftsOf(world, seriesId))
    .filter(({ state }) => state === "OPEN")
    .map(({ slot }) => slot?.toString());
const later = () =>
  keepTimeUntil(world.deps, Temporal.Instant.from("2028-01-01T00:00:00Z"), { only: "SeriesHorizon" });

test("a series that ends has no shift from that date on, now or later", async () => {
  await begin();
  expect(answerOf(await end())).toEqual({ seriesId, dropped: 24, detached: 0 });
  expect(await open()).toEqual(["2026-03-10", "2026-03-17"]);
  const dropped = (await shiftsOf(world, seriesId)).slice(2);
  for (const shift of dropped)
    expect(shift).toMatchObject({ state: "CANCELLED", cancelReason: "Läsåret är slut", slot: null });
  await later();
  expect(await open()).toEqual(["2026-03-10", "2026-03-17"]);
});

test("the host and the channel are told once, and each shift has its event", async () => {
  await begin({ rule: "FREQ=WEEKLY;COUNT=4" });
  const { deps, initiativeId, landlordId, association } = world;
  const seen = observe(deps.store);
  answerOf(await end());
  const from = Temporal.Instant.from("2026-03-24T00:00:00+01:00").epochMilliseconds;
  const facts = { seriesId, initiativeId, from, added: 0, updated: 0, dropped: 2 };
  const { personId } = association.contact;
  expect(seen.told()).toEqual([
    { lane: `person:${personId}`, fact: { type: "YourHostedSeriesRevised", personId, ...facts } },
    { lane: `channel:${landlordId}/T0001/C0001`, fact: { type: "SeriesRevised", ...facts } },
  ]);
  const dropped = (await shiftsOf(world, seriesId)).slice(2).map(({ id }) => id);
  expect(seen.changes()).toEqual([...dropped, seriesId].map((id) => `endSeries ${id}`));
  expect(seen.auditEvents().at(-1)?.change).toEqual({
    rule: ["FREQ=WEEKLY;COUNT=4", "FREQ=WEEKLY;UNTIL=20260323"],
    ...{ dropped: 2, detached: 0 },
    reason: "Läsåret är slut",
  });
});

test("a draft's series ends without the channel hearing of it", async () => {
  const { deps, landlord } = world;
  await begin(answerOf(await planInitiative(deps, landlord.coordinator, aPlan(world), null)));
  const seen = observe(deps.store);
  expect(answerOf(await end())).toMatchObject({ dropped: 24 });
  expect(seen.told()).toEqual([]);
});

test("from a date that nothing has been made for yet, what comes before it is still made", async () => {
  await begin();
  const seen = observe(world.deps.store);
  expect(answerOf(await end({ from: "2027-03-02" }))).toMatchObject({ dropped: 0, detached: 0 });
  expect(seen.told()).toEqual([]);
  await later();
  expect(await open()).toEqual(daysFrom("2026-03-10", "2027-03-02", 7).map(String));
});

describe("a series that would end by itself before that", () => {
  test.each([
    ["after so many times", "FREQ=WEEKLY;COUNT=2"],
    ["on a day", "FREQ=WEEKLY;UNTIL=20260317"],
  ])("still does: %s", async (_, rule) => {
    await begin({ rule });
    answerOf(await end({ from: "2026-06-02" }));
    const revision = { seriesId, from: "2026-03-17", capacity: 5, reason: "Större lokal" };
    answerOf(await reviseSeries(world.deps, world.landlord.coordinator, revision, null));
    expect(await open()).toEqual(["2026-03-10", "2026-03-17"]);
    await later();
    expect(await open()).toEqual(["2026-03-10", "2026-03-17"]);
  });

  test("for it has been ended before", async () => {
    await begin();
    answerOf(await end());
    expect(answerOf(await end({ from: "2026-06-02" }))).toMatchObject({ dropped: 0 });
    await later();
    expect(await open()).toEqual(["2026-03-10", "2026-03-17"]);
  });
});

test("it may go on again by another rule", async () => {
  await begin();
  answerOf(await end());
  const revision = { seriesId, from: "2026-08-25", rule: "FREQ=WEEKLY;COUNT=2", reason: "Nytt läsår" };
  answerOf(await reviseSeries(world.deps, world.landlord.coordinator, revision, null));
  expect(await open()).toEqual(["2026-03-10", "2026-03-17", "2026-08-25", "2026-09-01"]);
});

test("ended from today, what has begun is spared", async () => {
  await begin({ rule: "FREQ=WEEKLY;COUNT=3" });
  world.deps.clock.set(Temporal.Instant.from("2026-03-17T15:00:00Z"));
  answerOf(await end({ from: "2026-03-17" }));
  expect(await calendarOf(world, seriesId)).toEqual([
    "2026-03-10 16:00-19:00",
    "2026-03-17 16:00-19:00",
    "2026-03-24 16:00-19:00 CANCELLED for null",
  ]);
});

test("invariant 21: the same key ends it once, and answers the same", async () => {
  await begin();
  const first = await end({}, world.landlord.coordinator, "form-1");
  const after = world.deps.store.contents;
  expect(await end({}, world.landlord.coordinator, "form-1")).toEqual(first);
  expect(world.deps.store.contents).toBe(after);
});

describe("nothing is written, and it is refused", () => {
  async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
    const before = world.deps.store.contents;
    expect(await answer()).toEqual(err(refusal));
    expect(world.deps.store.contents).toBe(before);
  }
  const issue = (path: string, problem: object) => ({ type: "InvalidInput", issues: [{ path, problem }] });

  test("for a date that has been, one that is none, and without a reason", async () => {
    await begin();
    await expectRefusal(() => end({ from: "2026-03-01" }), issue("from", { type: "InThePast" }));
    await expectRefusal(() => end({ from: "snart" }), issue("from", { type: "NotADate" }));
    await expectRefusal(() => end({ reason: "" }), issue("reason", { type: "Empty" }));
  });

  test("to a tenant, for a series that is none, and for an initiative that is over", async () => {
    await begin();
    await expectRefusal(() => end({}, world.bakery.contact), { type: "NotAllowed" });
    await expectRefusal(() => end({ seriesId: world.deps.ids.next("series") }), { type: "SeriesNotFound" });
    const over = { initiativeId: world.initiativeId, reason: "Ingen lokal" };
    answerOf(await cancelInitiative(world.deps, world.landlord.coordinator, over, null));
    await expectRefusal(() => end(), { type: "InitiativeOver", state: "CANCELLED" });
  });
});
