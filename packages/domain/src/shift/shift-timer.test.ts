import { beforeEach, describe, expect, test } from "vitest";
import { cancelInitiative } from "../initiative/cancel-initiative.ts";
import { planInitiative } from "../initiative/plan-initiative.ts";
import { publishInitiative } from "../initiative/publish-initiative.ts";
import type { ShiftId } from "../kernel/ids.ts";
import { withdrawPledge } from "../pledge/withdraw-pledge.ts";
import { aPlan } from "../testing/inputs.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { nameSomebody } from "../testing/name-people.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge, storedShift } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addShift, addTenant, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import type { Timer } from "../timer/timer.ts";
import { cancelShift } from "./cancel-shift.ts";
import { reviseShift } from "./revise-shift.ts";
import { seeToShift } from "./see-to-shift.ts";

const STARTS = Temporal.Instant.from("2026-03-10T15:00:00Z");
const ENDS = Temporal.Instant.from("2026-03-10T18:00:00Z");
const SETTLES = ENDS.add({ hours: 7 * 24 });
const DAY = 24 * 60;

let world: World;
/** Names are due five days before, at 16:00 in Örebro. */
let shiftId: ShiftId;
beforeEach(async () => {
  world = await aWorld();
  shiftId = await addShift(world, { nameByMinutes: 5 * DAY });
});

const until = (at: string, how = {}) => keepTimeUntil(world.deps, Temporal.Instant.from(at), how);
const people = () => ({
  bakery: world.bakery.contact,
  gym: world.gym.contact,
  host: world.association.contact,
});
const timersOfShift = () =>
  world.deps.store.timers.filter(({ timer }) => "shiftId" in timer && timer.shiftId === shiftId);

function see(timer: Partial<Extract<Timer, { type: "ShiftMoment" }>> = {}, key: string | null = null) {
  const { deps, landlordId } = world;
  const actor = { kind: "SYSTEM", landlordId, source: "TIMER" } as const;
  const after = timersOfShift()[0]?.timer;
  if (after?.type !== "ShiftMoment") throw new Error("The shift has a timer for its next moment");
  return seeToShift(deps, actor, { ...after, ...timer }, key);
}

describe("a timer that comes late", () => {
  test("does all that is due, asks for nothing that is of no use any more, and settles", async () => {
    const { deps, bakery } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    await nameSomebody(world, bakery, pledgeId);
    deps.clock.set(SETTLES);
    const seen = observe(deps.store);
    expect(await see()).toEqual({
      ok: true,
      value: {
        moments: [
          "NAMES_WANTED",
          "STAFFING_WEEK_BEFORE",
          "NAMES_WANTED",
          "NAMES_DUE",
          "STAFFING_DAYS_BEFORE",
          "PARTICIPANTS_REMINDED",
          "STARTS",
          "ATTENDANCE_WANTED",
          "SETTLES",
        ],
      },
    });
    expect(toldTo(seen, people())).toEqual([
      "channel PlacesReleased",
      "bakery YourPlacesReleased",
      "channel ShiftSettled",
    ]);
    expect(await storedShift(world, shiftId)).toMatchObject({ state: "SETTLED", taken: 1 });
  });

  test("by days asks for names once, and goes on from now", async () => {
    const { deps, bakery } = world;
    await pledge(world, bakery, shiftId, 2);
    deps.clock.set(Temporal.Instant.from("2026-03-04T20:00:00Z"));
    const seen = observe(deps.store);
    const before = timersOfShift().length;
    expect(await see()).toHaveProperty("value.moments", [
      "NAMES_WANTED",
      "STAFFING_WEEK_BEFORE",
      "NAMES_WANTED",
    ]);
    expect(toldTo(seen, people())).toEqual(["bakery YourNamesWanted"]);
    expect(timersOfShift().slice(before)).toMatchObject([
      { dueAt: Temporal.Instant.from("2026-03-05T15:00:00Z") },
    ]);
  });

  test("until names are due asks nobody for them, who pledged after that neither", async () => {
    const { deps, bakery } = world;
    deps.clock.set(Temporal.Instant.from("2026-03-05T15:00:00Z"));
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    const seen = observe(deps.store);
    expect(await see()).toHaveProperty("value.moments", [
      "NAMES_WANTED",
      "STAFFING_WEEK_BEFORE",
      "NAMES_WANTED",
      "NAMES_DUE",
    ]);
    expect(toldTo(seen, people())).toEqual([]);
    expect(await storedPledge(world, pledgeId)).toMatchObject({ state: "CONFIRMED", places: 2 });
  });

  test("by a day reminds nobody of tomorrow on the day itself", async () => {
    const { deps, bakery } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 1);
    const alva = await nameSomebody(world, bakery, pledgeId);
    await until("2026-03-08T15:00:00Z");
    deps.clock.set(STARTS);
    const seen = observe(deps.store);
    answerOf(await see());
    expect(toldTo(seen, { alva })).toEqual([]);
  });
});

describe("a timer that is of no use", () => {
  test("under a key that has been run does nothing again", async () => {
    await pledge(world, world.bakery, shiftId, 2);
    world.deps.clock.set(Temporal.Instant.from("2026-03-02T15:00:00Z"));
    const first = await see({}, "timer-1");
    const seen = observe(world.deps.store);
    const before = world.deps.store.contents;
    expect(await see({}, "timer-1")).toEqual(first);
    expect(seen.told()).toEqual([]);
    expect(world.deps.store.contents).toBe(before);
  });

  test("since the shift has been revised does nothing, and the new one does it all", async () => {
    const { deps, landlord } = world;
    await pledge(world, world.bakery, shiftId, 2);
    answerOf(await reviseShift(deps, landlord.coordinator, { shiftId, capacity: 9 }, null));
    deps.clock.set(Temporal.Instant.from("2026-03-02T15:00:00Z"));
    const seen = observe(deps.store);
    const timers = timersOfShift().length;
    expect(await see({ revision: 1 })).toEqual({ ok: true, value: { moments: [] } });
    expect([seen.told(), timersOfShift().length]).toEqual([[], timers]);
    expect(await see({ revision: 2 })).toHaveProperty("value.moments", ["NAMES_WANTED"]);
  });

  test("since it comes too early does nothing, and is set again", async () => {
    const timers = timersOfShift().length;
    expect(await see()).toEqual({ ok: true, value: { moments: [] } });
    const [first, again] = [timersOfShift()[0], timersOfShift().at(-1)];
    expect(timersOfShift()).toHaveLength(timers + 1);
    expect(again).toMatchObject({ timer: first?.timer, dueAt: first?.dueAt });
  });

  test.each(["the shift", "the initiative"])("since %s was cancelled does nothing", async (what) => {
    const { deps, operator, initiativeId } = world;
    await pledge(world, world.bakery, shiftId, 2);
    const reason = "Snöstorm";
    if (what === "the shift") answerOf(await cancelShift(deps, operator, { shiftId, reason }, null));
    else answerOf(await cancelInitiative(deps, operator, { initiativeId, reason }, null));
    deps.clock.set(SETTLES);
    const seen = observe(deps.store);
    expect(await see()).toEqual({ ok: true, value: { moments: [] } });
    expect([seen.changes(), seen.told()]).toEqual([[], []]);
    expect((await storedShift(world, shiftId)).state).toBe("CANCELLED");
  });

  test("of a shift that is not there does nothing", async () => {
    const { ids, store } = world.deps;
    const before = store.contents;
    expect(await see({ shiftId: ids.next("shift") })).toEqual({ ok: true, value: { moments: [] } });
    expect(store.contents).toBe(before);
  });
});

test("a shift that is drafted is seen to once it is published", async () => {
  const { deps, landlord } = world;
  const draft = answerOf(await planInitiative(deps, landlord.coordinator, aPlan(world), null));
  shiftId = await addShift({ ...world, ...draft }, { nameByMinutes: 5 * DAY });
  expect(timersOfShift()).toEqual([]);
  answerOf(await publishInitiative(deps, landlord.coordinator, draft, null));
  expect(timersOfShift()).toMatchObject([
    {
      timer: { type: "ShiftMoment", revision: 1, after: deps.clock.now().epochMilliseconds },
      dueAt: Temporal.Instant.from("2026-03-02T15:00:00Z"),
    },
  ]);
});

test("an offer's timer ends it, and the next who waits is offered the places", async () => {
  const { deps, bakery, gym } = world;
  const first = await pledge(world, await addTenant(world, "Butiken"), world.shiftId, 4);
  const offered = await pledge(world, bakery, world.shiftId, 2);
  const next = await pledge(world, gym, world.shiftId, 3);
  answerOf(await withdrawPledge(deps, world.operator, { pledgeId: first.pledgeId }, null));
  const seen = observe(deps.store);
  await keepTimeUntil(deps, deps.clock.now().add({ hours: 24 }), { only: "OfferExpiry" });
  expect((await storedPledge(world, offered.pledgeId)).state).toBe("OFFER_EXPIRED");
  expect((await storedPledge(world, next.pledgeId)).state).toBe("OFFERED");
  expect(seen.auditEvents().map(({ action, subject, actorKind }) => [action, subject, actorKind])).toEqual([
    ["keepTime", offered.pledgeId, "SYSTEM"],
    ["seeToShift", next.pledgeId, "SYSTEM"],
  ]);
  expect(toldTo(seen, people())).toEqual([
    "channel OfferExpired",
    "bakery YourOfferExpired",
    "channel PlacesOffered",
    "gym YourOffer",
  ]);
});
