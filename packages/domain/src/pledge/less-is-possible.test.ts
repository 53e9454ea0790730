import { beforeEach, describe, expect, test } from "vitest";
import type { PledgeId } from "../kernel/ids.ts";
import { err } from "../kernel/result.ts";
import { reviseShift } from "../shift/revise-shift.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge } from "../testing/stored.ts";
import { aWorld } from "../testing/world.ts";
import { addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { type ChangePledge, changePledge } from "./change-pledge.ts";
import { pledgePlaces } from "./pledge-places.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function byBakery(pledgeId: PledgeId, given: Partial<ChangePledge>) {
  const input = { pledgeId, places: 2, minutesPerPlace: null, ...given };
  return changePledge(world.deps, world.bakery.contact, input, null);
}

describe("on a shift that takes no part of it any more, a pledge of an hour", () => {
  async function twoHours(): Promise<PledgeId> {
    const { deps, bakery, landlord } = world;
    const shiftId = await addShift(world, { allowsPartOfShift: true });
    const input = { shiftId, organisationId: bakery.organisationId, places: 2, minutesPerPlace: 60 };
    const { pledgeId } = answerOf(await pledgePlaces(deps, bakery.contact, input, null));
    answerOf(await reviseShift(deps, landlord.coordinator, { shiftId, allowsPartOfShift: false }, null));
    return pledgeId;
  }

  test("may be for fewer places", async () => {
    const pledgeId = await twoHours();
    answerOf(await byBakery(pledgeId, { places: 1, minutesPerPlace: 60 }));
    expect(await storedPledge(world, pledgeId)).toMatchObject({ places: 1, minutes: 60 });
  });

  test.each([
    { places: 3, minutesPerPlace: 60 },
    { places: 2, minutesPerPlace: 90 },
    { places: 1, minutesPerPlace: 30 },
  ])("is not for %o", async (given) => {
    const refusal = { type: "PartOfShiftNotAllowed", shiftMinutes: 180 };
    expect(await byBakery(await twoHours(), given)).toEqual(err(refusal));
  });
});

describe("a pledge that waits for more places than there are now", () => {
  async function waiting(): Promise<PledgeId> {
    const { deps, bakery, gym, landlord } = world;
    const shiftId = await addShift(world, { capacity: 5 });
    await pledge(world, gym, shiftId, 2);
    const { pledgeId } = await pledge(world, bakery, shiftId, 5);
    answerOf(await reviseShift(deps, landlord.coordinator, { shiftId, capacity: 3 }, null));
    return pledgeId;
  }

  test.each([{ places: 5, acceptsPart: true }, { places: 4 }])("may be changed to %o", async (given) => {
    expect(await byBakery(await waiting(), given)).toHaveProperty("ok", true);
  });

  test("may not ask for more", async () => {
    const refusal = { type: "MoreThanCapacity", capacity: 3 };
    expect(await byBakery(await waiting(), { places: 6 })).toEqual(err(refusal));
  });
});
