import { beforeEach, describe, expect, test } from "vitest";
import { pauseInitiative } from "../initiative/pause-initiative.ts";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import { withdrawPledge } from "../pledge/withdraw-pledge.ts";
import { aShift } from "../testing/builders.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedShift } from "../testing/stored.ts";
import { aWorld } from "../testing/world.ts";
import { addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { isAlertDue } from "./check-staffing.ts";
import { reviseShift } from "./revise-shift.ts";
import type { StaffingAlert, StaffingCheck } from "./staffing-alert.ts";

const NOW = Temporal.Instant.from("2026-03-03T15:00:00Z");
const STARTS = "2026-03-10T15:00:00Z";
const start = Temporal.Instant.from(STARTS);

describe("a shift with too few people is told of", () => {
  test.each<readonly [StaffingAlert, StaffingCheck, boolean]>([
    ["NONE", "WEEK_BEFORE", true],
    ["NONE", "DAYS_BEFORE", true],
    ["WEEK_BEFORE", "WEEK_BEFORE", false],
    ["WEEK_BEFORE", "DAYS_BEFORE", true],
    ["DAYS_BEFORE", "WEEK_BEFORE", false],
    ["DAYS_BEFORE", "DAYS_BEFORE", false],
    ["RECOVERED", "WEEK_BEFORE", true],
    ["RECOVERED", "DAYS_BEFORE", true],
  ])("where %s was told, %s: %s", (staffingAlert, check, expected) => {
    const shift = aShift({ startsAt: start, minPlaces: 2, taken: 1, staffingAlert });
    expect(isAlertDue(shift, check, NOW)).toBe(expected);
    expect(isAlertDue({ ...shift, taken: 2 }, check, NOW)).toBe(false);
    expect(isAlertDue({ ...shift, state: "CANCELLED" }, check, NOW)).toBe(false);
    expect(isAlertDue(shift, check, start)).toBe(false);
  });
});

describe("as time goes on", () => {
  let world: World;
  let shiftId: ShiftId;
  beforeEach(async () => {
    world = await aWorld();
    shiftId = await addShift(world, { startsAt: STARTS, endsAt: "2026-03-10T18:00:00Z", minPlaces: 2 });
  });

  /** What the channel hears of the shift's staffing until then, so long before it starts. */
  async function until(before: Temporal.DurationLike): Promise<readonly string[]> {
    return told(() => keepTimeUntil(world.deps, start.subtract(before), { only: "ShiftMoment" }));
  }

  async function told(work: () => Promise<unknown>): Promise<readonly string[]> {
    const seen = observe(world.deps.store);
    await work();
    return seen.told().flatMap(({ fact }) => {
      const isOurs = "shiftId" in fact && fact.shiftId === shiftId;
      return isOurs && /Staff|Understaffed/.test(fact.type) ? [fact.type] : [];
    });
  }

  const alert = async () => (await storedShift(world, shiftId)).staffingAlert;
  const pledges = async (): Promise<PledgeId> => (await pledge(world, world.bakery, shiftId, 2)).pledgeId;
  const withdraws = async (pledgeId: PledgeId) =>
    answerOf(await withdrawPledge(world.deps, world.bakery.contact, { pledgeId }, null));

  test("a shift that nobody comes to is told of a week before, and in the last working morning two days before", async () => {
    const week = { hours: 7 * 24 + 7, minutes: 30 };
    expect(await until({ ...week, milliseconds: 1 })).toEqual([]);
    expect(await until(week)).toEqual(["ShiftUnderstaffed"]);
    expect(await alert()).toBe("WEEK_BEFORE");
    const friday = { hours: 4 * 24 + 7, minutes: 30 };
    expect(await until({ ...friday, milliseconds: 1 })).toEqual([]);
    expect(await until(friday)).toEqual(["ShiftUnderstaffed"]);
    expect(await until({ hours: 0 })).toEqual([]);
  });

  test("a shift that has enough people is not told of, nor is one that nobody has to come to", async () => {
    await pledges();
    expect(await until({ hours: 1 })).toEqual([]);
    expect(await alert()).toBe("NONE");
  });

  test("one that gets enough is said to have, and one that flaps is told of no more than how it stands", async () => {
    await until({ hours: 7 * 24 });
    let pledgeId: PledgeId | undefined;
    for (let n = 0; n < 3; n += 1) {
      expect(await told(async () => (pledgeId = await pledges()))).toEqual(["StaffingChanged"]);
      expect(await alert()).toBe("RECOVERED");
      const id = pledgeId;
      if (!id) throw new Error("It was made");
      expect(await told(() => withdraws(id))).toEqual(["StaffingChanged"]);
    }
    expect(await until({ hours: 2 * 24 })).toEqual(["ShiftUnderstaffed"]);
    expect(await alert()).toBe("DAYS_BEFORE");
  });

  test("a change that leaves it short says nothing", async () => {
    await until({ hours: 7 * 24 });
    expect(await told(() => pledge(world, world.bakery, shiftId, 1))).toEqual([]);
    expect(await alert()).toBe("WEEK_BEFORE");
  });

  test("a smaller minimum is a way to have enough people", async () => {
    await until({ hours: 7 * 24 });
    await pledge(world, world.bakery, shiftId, 1);
    const revise = () => reviseShift(world.deps, world.landlord.coordinator, { shiftId, minPlaces: 1 }, null);
    expect(await told(revise)).toEqual(["StaffingChanged"]);
    expect(await alert()).toBe("RECOVERED");
  });

  test("a shift that is moved to later is not told of again for being there again", async () => {
    await until({ hours: 7 * 24 });
    const moved = {
      shiftId,
      startsAt: "2026-03-12T15:00:00Z",
      endsAt: "2026-03-12T18:00:00Z",
      reason: "Lov",
    };
    answerOf(await reviseShift(world.deps, world.landlord.coordinator, moved, null));
    expect(await until({ hours: 4 * 24 })).toEqual([]);
    expect(await until({ hours: 0 })).toEqual(["ShiftUnderstaffed"]);
  });

  test("of a paused initiative nobody is told", async () => {
    const input = { initiativeId: world.initiativeId, reason: "Lov" };
    answerOf(await pauseInitiative(world.deps, world.landlord.coordinator, input, null));
    expect(await until({ hours: 0 })).toEqual([]);
  });

  test("nobody kept time: it is told of once", async () => {
    world.deps.clock.set(start.subtract({ hours: 24 }));
    expect(await until({ hours: 24 })).toEqual(["ShiftUnderstaffed"]);
    expect(await alert()).toBe("DAYS_BEFORE");
  });
});
