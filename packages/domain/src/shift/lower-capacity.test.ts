import { beforeEach, describe, expect, test } from "vitest";
import type { PledgeId } from "../kernel/ids.ts";
import { err, ok } from "../kernel/result.ts";
import { withdrawPledge } from "../pledge/withdraw-pledge.ts";
import { nameSomebody } from "../testing/name-people.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge, storedShift } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { type ReviseShift, reviseShift } from "./revise-shift.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function revise(given: Partial<ReviseShift>) {
  const { deps, landlord, shiftId } = world;
  return reviseShift(deps, landlord.coordinator, { shiftId, minPlaces: 0, ...given }, null);
}

async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
  const before = world.deps.store.contents;
  expect(await answer()).toEqual(err(refusal));
  expect(world.deps.store.contents).toBe(before);
}

const stateOf = async (id: PledgeId) => (await storedPledge(world, id)).state;

describe("invariant 6: capacity", () => {
  test("goes down to what is held, and no lower", async () => {
    await pledge(world, world.bakery, world.shiftId, 2);
    await pledge(world, world.gym, world.shiftId, 1);
    await expectRefusal(() => revise({ capacity: 2 }), { type: "CapacityBelowHeld", held: 3 });
    expect(await revise({ capacity: 3 })).toHaveProperty("ok", true);
  });

  test("does not go below what offers hold, unless they have expired", async () => {
    const { deps, bakery, gym, association, shiftId } = world;
    const first = await pledge(world, gym, shiftId, 3);
    await pledge(world, association, shiftId, 1);
    await pledge(world, bakery, shiftId, 2);
    answerOf(await withdrawPledge(deps, gym.contact, { pledgeId: first.pledgeId }, null));
    await expectRefusal(() => revise({ capacity: 2 }), { type: "CapacityBelowHeld", held: 3 });
    deps.clock.advance({ hours: 24 });
    expect(await revise({ capacity: 1 })).toHaveProperty("ok", true);
    expect(await storedShift(world, shiftId)).toMatchObject({ capacity: 1, taken: 1, offered: 0 });
  });

  test("goes lower where the command names who is moved to the waitlist, each told why", async () => {
    const { deps, bakery, gym, shiftId } = world;
    const first = await pledge(world, bakery, shiftId, 2);
    const alva = await nameSomebody(world, bakery, first.pledgeId);
    const second = await pledge(world, gym, shiftId, 2);
    const seen = observe(deps.store);
    const moves = [first.pledgeId];
    expect(await revise({ capacity: 3, moves, reason: "En ledare är sjuk" })).toEqual(
      ok({ shiftId, revision: 2 }),
    );
    expect(await storedPledge(world, first.pledgeId)).toMatchObject({
      state: "WAITLISTED",
      places: 2,
      named: 0,
    });
    expect(await stateOf(second.pledgeId)).toBe("CONFIRMED");
    expect(await storedShift(world, shiftId)).toMatchObject({
      capacity: 3,
      taken: 2,
      changeReason: "En ledare är sjuk",
    });
    expect(toldTo(seen, { bakery: bakery.contact, gym: gym.contact, alva })).toEqual([
      "bakery YourPledgeMovedToWaitlist",
      "alva YourSeatLost",
      "channel PledgeMovedToWaitlist",
      "channel ShiftChanged",
    ]);
    expect(seen.changes()).toEqual([`reviseShift ${first.pledgeId}`, `reviseShift ${shiftId}`]);
  });

  test("that is raised is offered to those who wait", async () => {
    const { deps, bakery, gym, shiftId } = world;
    await pledge(world, gym, shiftId, 4);
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    const seen = observe(deps.store);
    answerOf(await revise({ capacity: 6 }));
    expect(await stateOf(pledgeId)).toBe("OFFERED");
    expect(toldTo(seen, { bakery: bakery.contact })).toEqual([
      "channel ShiftChanged",
      "channel PlacesOffered",
      "bakery YourOffer",
    ]);
  });
});

describe("whoever is moved to the waitlist", () => {
  test("keeps their place in the queue, ahead of who came later", async () => {
    const { deps, bakery, gym, association, shiftId } = world;
    const first = await pledge(world, bakery, shiftId, 2);
    const second = await pledge(world, gym, shiftId, 2);
    const later = await pledge(world, association, shiftId, 2);
    answerOf(await revise({ capacity: 2, moves: [first.pledgeId], reason: "Mindre sal" }));
    answerOf(await withdrawPledge(deps, gym.contact, { pledgeId: second.pledgeId }, null));
    expect([await stateOf(first.pledgeId), await stateOf(later.pledgeId)]).toEqual(["OFFERED", "WAITLISTED"]);
  });

  test("may have been offered places only", async () => {
    const { deps, bakery, gym, shiftId } = world;
    const first = await pledge(world, gym, shiftId, 4);
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    answerOf(await withdrawPledge(deps, gym.contact, { pledgeId: first.pledgeId }, null));
    answerOf(await revise({ capacity: 1, moves: [pledgeId], reason: "Mindre sal" }));
    expect(await storedPledge(world, pledgeId)).toMatchObject({ state: "WAITLISTED", offer: null });
    expect(await storedShift(world, shiftId)).toMatchObject({ taken: 0, offered: 0 });
  });

  test("has to be in the way: nobody is moved who would fit with all the others", async () => {
    const { bakery, gym, shiftId } = world;
    const first = await pledge(world, bakery, shiftId, 2);
    const { pledgeId } = await pledge(world, gym, shiftId, 1);
    const refusal = { type: "MoveNotNeeded", pledgeId };
    const reason = "Mindre sal";
    await expectRefusal(() => revise({ moves: [pledgeId], reason }), refusal);
    const both = [first.pledgeId, pledgeId];
    await expectRefusal(() => revise({ capacity: 1, moves: both, reason }), refusal);
    expect(await revise({ capacity: 2, moves: [pledgeId], reason })).toHaveProperty("ok", true);
  });

  test("has to hold places on this shift", async () => {
    const { bakery, gym, shiftId, laterShiftId } = world;
    await pledge(world, gym, shiftId, 4);
    const waiting = await pledge(world, bakery, shiftId, 1);
    const elsewhere = await pledge(world, bakery, laterShiftId, 1);
    for (const { pledgeId } of [waiting, elsewhere]) {
      await expectRefusal(() => revise({ capacity: 4, moves: [pledgeId], reason: "Mindre sal" }), {
        type: "PledgeHoldsNoPlaces",
        pledgeId,
      });
    }
  });
});

describe("a cap", () => {
  test("invariant 4: is not put below what an organisation has, moved or waiting too", async () => {
    const { pledgeId } = await pledge(world, world.bakery, world.shiftId, 3);
    const refusal = { type: "CapBelowPledged", places: 3 };
    await expectRefusal(() => revise({ perOrganisationCap: 2 }), refusal);
    await expectRefusal(() => revise({ perOrganisationCap: 2, moves: [pledgeId], reason: "x" }), refusal);
    expect(await revise({ perOrganisationCap: 3 })).toHaveProperty("ok", true);
  });

  test("that was released does not come back over an organisation that has more", async () => {
    const shiftId = await addShift(world, { perOrganisationCap: 2, capReleaseMinutes: 8 * 24 * 60 });
    world.deps.clock.set(Temporal.Instant.from("2026-03-02T15:00:00Z"));
    await pledge(world, world.bakery, shiftId, 3);
    await expectRefusal(() => revise({ shiftId, capReleaseMinutes: 60 }), {
      type: "CapBelowPledged",
      places: 3,
    });
    const later = { startsAt: "2026-03-12T15:00:00Z", endsAt: "2026-03-12T18:00:00Z", reason: "x" };
    await expectRefusal(() => revise({ shiftId, ...later }), { type: "CapBelowPledged", places: 3 });
  });
});

describe("a requirement that is new", () => {
  test.each([{ adultsOnly: true }, { requiresRecordExtract: true }])(
    "stands against names that nobody has vouched for: %o",
    async (rule) => {
      const { pledgeId } = await pledge(world, world.bakery, world.shiftId, 2);
      expect(await revise(rule)).toHaveProperty("ok", true);
      answerOf(await revise({ adultsOnly: false, requiresRecordExtract: false }));
      await nameSomebody(world, world.bakery, pledgeId);
      await expectRefusal(() => revise(rule), { type: "NamesStandInTheWay", named: 1 });
      answerOf(await revise({ ...rule, moves: [pledgeId], reason: "Lagen kräver det" }));
    },
  );

  test("that was asked all along stands against no other change", async () => {
    const shiftId = await addShift(world, { adultsOnly: true });
    const { pledgeId } = await pledge(world, world.bakery, shiftId, 2);
    await nameSomebody(world, world.bakery, pledgeId);
    expect(await revise({ shiftId, adultsOnly: true, capacity: 9 })).toHaveProperty("ok", true);
  });
});
