import { beforeEach, describe, expect, test } from "vitest";
import type { ShiftId } from "../kernel/ids.ts";
import { nameSomebody } from "../testing/name-people.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge, storedShift } from "../testing/stored.ts";
import { aWorld } from "../testing/world.ts";
import { addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { type ReviseShift, reviseShift } from "./revise-shift.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

/** Revises a shift, at the times that it has unless others are given. */
function revise(given: Partial<ReviseShift> & Pick<ReviseShift, "shiftId">) {
  const { deps, landlord } = world;
  const times = { startsAt: "2026-03-10T15:00:00Z", endsAt: "2026-03-10T18:00:00Z" };
  return reviseShift(deps, landlord.coordinator, { ...times, reason: "Salen är upptagen", ...given }, null);
}

describe("the time for naming", () => {
  const DAY = 24 * 60;
  /** A pledge of two, one of them named, on a shift whose names are due a day before. */
  async function halfNamed() {
    const shiftId = await addShift(world, { nameByMinutes: DAY });
    const { pledgeId } = await pledge(world, world.bakery, shiftId, 2);
    await nameSomebody(world, world.bakery, pledgeId);
    return { shiftId, pledgeId };
  }
  const placesNow = async (id: Parameters<typeof storedPledge>[1]) => (await storedPledge(world, id)).places;
  /** Any change of the roster brings it up to date. */
  const touch = (shiftId: ShiftId) => pledge(world, world.gym, shiftId);

  test("that comes again by a later start releases again", async () => {
    const { shiftId, pledgeId } = await halfNamed();
    world.deps.clock.set(Temporal.Instant.from("2026-03-09T15:00:00Z"));
    await touch(shiftId);
    expect(await placesNow(pledgeId)).toBe(1);
    answerOf(await revise({ shiftId, startsAt: "2026-03-17T15:00:00Z", endsAt: "2026-03-17T18:00:00Z" }));
    expect((await storedShift(world, shiftId)).namesReleased).toBe(false);
    const { pledgeId: later } = await pledge(world, world.association, shiftId, 2);
    world.deps.clock.set(Temporal.Instant.from("2026-03-16T15:00:00Z"));
    await pledge(world, world.bakery, world.laterShiftId);
    answerOf(await revise({ shiftId, startsAt: "2026-03-18T15:00:00Z", endsAt: "2026-03-18T18:00:00Z" }));
    expect(await storedPledge(world, later)).toMatchObject({ state: "RELEASED" });
  });

  test.each<[string, Partial<ReviseShift>]>([
    ["the start", { startsAt: "2026-03-03T07:00:00Z", endsAt: "2026-03-03T10:00:00Z" }],
    ["the time for naming", { nameByMinutes: 10 * DAY, reason: "Listan ska in" }],
  ])("that a change of %s puts in the past takes nobody's places", async (_, change) => {
    const { shiftId, pledgeId } = await halfNamed();
    answerOf(await revise({ shiftId, ...change }));
    await touch(shiftId);
    expect(await placesNow(pledgeId)).toBe(2);
  });
});

describe("names that a change wants within a day", () => {
  // It is the morning of 2 March.
  const soon = { startsAt: "2026-03-04T06:00:00Z", endsAt: "2026-03-04T09:00:00Z" };

  async function told(nameByMinutes: number, change: Partial<ReviseShift>) {
    const { deps, bakery, gym } = world;
    const shiftId = await addShift(world, { nameByMinutes });
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    const { pledgeId: full } = await pledge(world, gym, shiftId, 1);
    await nameSomebody(world, bakery, pledgeId);
    await nameSomebody(world, gym, full);
    const seen = observe(deps.store);
    answerOf(await revise({ shiftId, ...change }));
    const wanted = seen.told().flatMap(({ fact }) => (fact.type === "YourNamesWanted" ? [fact] : []));
    return wanted.map(({ pledgeId: id, places }) => [id === pledgeId, places]);
  }

  test.each<[string, number, Partial<ReviseShift>]>([
    ["another time for them", 0, { nameByMinutes: 8 * 24 * 60 }],
    ["another start", 24 * 60, soon],
  ])("are asked for at once, of whoever has places without one: by %s", async (_, nameByMinutes, change) => {
    expect(await told(nameByMinutes, change)).toEqual([[true, 1]]);
  });

  test.each<[string, number, Partial<ReviseShift>]>([
    ["when there is time to ask for them", 24 * 60, { ...soon, nameByMinutes: 60 }],
    ["when their time is past, and nobody's places are released", 0, { nameByMinutes: 10 * 24 * 60 }],
    ["when their time is what it was", 7 * 24 * 60, { capacity: 5 }],
  ])("are not asked for %s", async (_, nameByMinutes, change) => {
    expect(await told(nameByMinutes, change)).toEqual([]);
  });
});
