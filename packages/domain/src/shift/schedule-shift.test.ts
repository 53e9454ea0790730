import { beforeEach, describe, expect, test } from "vitest";
import { planInitiative } from "../initiative/plan-initiative.ts";
import { err, ok } from "../kernel/result.ts";
import { aPlan, aSchedule } from "../testing/inputs.ts";
import { observe } from "../testing/observe.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { NO_PLEDGES } from "./roster-counts.ts";
import { type ScheduleShift, scheduleShift } from "./schedule-shift.ts";
import { USUAL_RULES } from "./shift-rules.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function schedule(given: Partial<ScheduleShift> = {}, actor = world.landlord.coordinator) {
  return scheduleShift(world.deps, actor, aSchedule(world, given), null);
}

async function scheduled(given: Partial<ScheduleShift> = {}) {
  const { shiftId } = answerOf(await schedule(given));
  const [shift] = await world.deps.store.reader(world.landlordId).shifts.byIds([shiftId]);
  return shift;
}

test("a shift of a published initiative is open at once, and the channel is told", async () => {
  const { deps, landlordId, initiativeId } = world;
  const seen = observe(deps.store);
  const { shiftId, state } = answerOf(await schedule({ location: " Biblioteket ", minPlaces: 2 }));
  expect(state).toBe("OPEN");
  const [shift] = await deps.store.reader(landlordId).shifts.byIds([shiftId]);
  expect(shift).toEqual({
    ...USUAL_RULES,
    id: shiftId,
    landlordId,
    initiativeId,
    seriesId: null,
    slot: null,
    exception: null,
    startsAt: Temporal.Instant.from("2026-03-10T15:00:00Z"),
    endsAt: Temporal.Instant.from("2026-03-10T18:00:00Z"),
    zone: "Europe/Stockholm",
    location: "Biblioteket",
    minPlaces: 2,
    capacity: 4,
    ...NO_PLEDGES,
    state: "OPEN",
    cancelReason: null,
    changeReason: null,
    namesReleased: false,
    staffingAlert: "NONE",
    revision: 1,
    version: 1,
  });
  expect(seen.told()).toEqual([
    { lane: `channel:${world.landlordId}/T0001/C0001`, fact: { type: "ShiftOpened", shiftId, initiativeId } },
  ]);
  expect(seen.auditEvents().map(({ action, subject, change }) => ({ action, subject, change }))).toEqual([
    { action: "scheduleShift", subject: shiftId, change: { state: [null, "OPEN"], capacity: 4 } },
  ]);
});

test("a shift of a draft is a draft, and nobody is told", async () => {
  const draft = await planInitiative(world.deps, world.landlord.coordinator, aPlan(world), null);
  const seen = observe(world.deps.store);
  const { shiftId, state } = answerOf(await schedule(answerOf(draft)));
  expect(state).toBe("DRAFT");
  expect(seen.changes()).toEqual([`scheduleShift ${shiftId}`]);
  expect(seen.told()).toEqual([]);
});

test("an instant may be written with any offset", async () => {
  const shift = await scheduled({ startsAt: "2026-03-10T16:00:00+01:00", endsAt: "2026-03-10T19:00+01:00" });
  expect(shift?.startsAt).toEqual(Temporal.Instant.from("2026-03-10T15:00:00Z"));
  expect(shift?.endsAt).toEqual(Temporal.Instant.from("2026-03-10T18:00:00Z"));
});

test.each<[string, Partial<ScheduleShift>]>([
  ["a single minute", { endsAt: "2026-03-10T15:01:00Z" }],
  ["24 hours", { endsAt: "2026-03-11T15:00:00Z" }],
  ["a thousand places, all needed", { capacity: 1000, minPlaces: 1000 }],
  ["one place", { capacity: 1 }],
  ["a start in a minute", { startsAt: "2026-03-02T08:01:00Z", endsAt: "2026-03-02T09:00:00Z" }],
])("%s is allowed", async (_, given) => {
  expect((await schedule(given)).ok).toBe(true);
});

describe("nothing is written, and it is refused", () => {
  test.each<[string, Partial<ScheduleShift>, string]>([
    ["an end at its start", { endsAt: "2026-03-10T15:00:00Z" }, "endsAt EndsBeforeStart"],
    ["an end before its start", { endsAt: "2026-03-10T14:00:00Z" }, "endsAt EndsBeforeStart"],
    ["more than 24 hours", { endsAt: "2026-03-11T15:01:00Z" }, "endsAt OutOfRange"],
    ["half a minute", { endsAt: "2026-03-10T18:00:30Z" }, "endsAt NotAWholeMinute"],
    ["a start with seconds", { startsAt: "2026-03-10T15:00:30Z" }, "startsAt NotAWholeMinute"],
    ["a start in the year 10000", { startsAt: "+010000-01-01T00:00Z" }, "startsAt NotAnInstant"],
    [
      "a start that is now",
      { startsAt: "2026-03-02T08:00:00Z", endsAt: "2026-03-02T09:00:00Z" },
      "startsAt InThePast",
    ],
    [
      "a start and an end that are no instants",
      { startsAt: "snart", endsAt: "" },
      "startsAt NotAnInstant, endsAt NotAnInstant",
    ],
    ["a start without its offset", { startsAt: "2026-03-10T16:00:00" }, "startsAt NotAnInstant"],
    ["no places", { capacity: 0 }, "capacity OutOfRange"],
    ["more than a thousand places", { capacity: 1001 }, "capacity OutOfRange"],
    ["half a place", { capacity: 1.5 }, "capacity NotAnInteger"],
    ["more places needed than there are", { minPlaces: 5 }, "minPlaces OutOfRange"],
    ["fewer than no places needed", { minPlaces: -1 }, "minPlaces OutOfRange"],
    ["nowhere to come", { location: " " }, "location Empty"],
    ["a location of more than 200 characters", { location: "x".repeat(201) }, "location TooLong"],
    ["a zone that is none", { zone: "Europe/Orebro" }, "zone UnknownTimeZone"],
    ["an offset for a zone", { zone: "+01:00" }, "zone UnknownTimeZone"],
  ])("for %s", async (_, given, problems) => {
    const before = world.deps.store.contents;
    const refusal = refusalOf(await schedule(given));
    const issues = refusal.type === "InvalidInput" ? refusal.issues : [];
    expect(issues.map(({ path, problem }) => `${path} ${problem.type}`).join(", ")).toBe(problems);
    expect(world.deps.store.contents).toBe(before);
  });

  test("to a tenant, and for an initiative that is none", async () => {
    const before = world.deps.store.contents;
    expect(await schedule({}, world.bakery.contact)).toEqual(err({ type: "NotAllowed" }));
    const initiativeId = world.deps.ids.next("initiative");
    expect(await schedule({ initiativeId })).toEqual(err({ type: "InitiativeNotFound" }));
    expect(world.deps.store.contents).toBe(before);
  });
});

test("invariant 21: the same key schedules one shift", async () => {
  const { deps, landlord } = world;
  const input = aSchedule(world);
  const first = await scheduleShift(deps, landlord.coordinator, input, "form-1");
  expect(await scheduleShift(deps, landlord.coordinator, input, "form-1")).toEqual(first);
  expect(first).toEqual(ok({ shiftId: expect.stringMatching(/^shift_/), state: "OPEN" }));
  expect(await deps.store.reader(world.landlordId).shifts.count({})).toBe(3);
});
