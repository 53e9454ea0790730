import { beforeEach, describe, expect, test } from "vitest";
import { planInitiative } from "../initiative/plan-initiative.ts";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import { seeToShift } from "../shift/see-to-shift.ts";
import { aPlan } from "../testing/inputs.ts";
import { nameSomebody } from "../testing/name-people.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge, storedShift } from "../testing/stored.ts";
import { newsOf, toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addPledgeOfLapsedTenant, addShift, addTenant, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { acceptOffer } from "./accept-offer.ts";
import { pledgePlaces } from "./pledge-places.ts";

const DUE = Temporal.Instant.from("2026-03-09T15:00:00Z");
const STARTS = Temporal.Instant.from("2026-03-10T15:00:00Z");
const DAY_BEFORE = 24 * 60;

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

/** Has time see to the shift's roster, as any command on it would first. */
async function touch(shiftId: ShiftId) {
  const { deps, landlordId } = world;
  const actor = { kind: "SYSTEM", landlordId, source: "TIMER" } as const;
  answerOf(await seeToShift(deps, actor, { type: "OfferExpiry", shiftId }, null));
}

const placesOf = async (id: PledgeId) => {
  const { state, places, named } = await storedPledge(world, id);
  return { state, places, named };
};

describe("invariant 7: at the time for naming", () => {
  test("places without a name fall free, whole pledges too, each told once", async () => {
    const { deps, bakery, gym, association } = world;
    const shiftId = await addShift(world, { nameByMinutes: DAY_BEFORE, capacity: 6 });
    const half = await pledge(world, bakery, shiftId, 3);
    await nameSomebody(world, bakery, half.pledgeId);
    const none = await pledge(world, gym, shiftId, 2);
    const full = await pledge(world, association, shiftId, 1);
    await nameSomebody(world, association, full.pledgeId);

    deps.clock.set(DUE.subtract({ milliseconds: 1 }));
    await touch(shiftId);
    expect(await placesOf(half.pledgeId)).toEqual({ state: "CONFIRMED", places: 3, named: 1 });

    deps.clock.set(DUE);
    const seen = observe(deps.store);
    await touch(shiftId);
    expect(await storedPledge(world, half.pledgeId)).toMatchObject({
      state: "CONFIRMED",
      places: 1,
      minutes: 180,
      named: 1,
    });
    expect(await placesOf(none.pledgeId)).toEqual({ state: "RELEASED", places: 2, named: 0 });
    expect(await placesOf(full.pledgeId)).toEqual({ state: "CONFIRMED", places: 1, named: 1 });
    expect(await storedShift(world, shiftId)).toMatchObject({ taken: 2, namesReleased: true });
    expect(toldTo(seen, { bakery: bakery.contact, gym: gym.contact })).toEqual([
      "channel PlacesReleased",
      "bakery YourPlacesReleased",
      "channel PlacesReleased",
      "gym YourPlacesReleased",
    ]);
    expect(newsOf(seen).map(({ fact }) => "places" in fact && fact.places)).toEqual([2, 2, 2, 2]);
    expect(
      seen
        .auditEvents()
        .map(({ subject, action, actorKind, change }) => [subject, action, actorKind, change]),
    ).toEqual([
      [half.pledgeId, "keepTime", "SYSTEM", { places: [3, 1], minutes: [540, 180] }],
      [none.pledgeId, "keepTime", "SYSTEM", { state: ["CONFIRMED", "RELEASED"] }],
    ]);
  });

  test("it happens once: whoever comes after that has until the start", async () => {
    const { deps, bakery, gym } = world;
    const shiftId = await addShift(world, { nameByMinutes: DAY_BEFORE });
    await pledge(world, bakery, shiftId, 2);
    deps.clock.set(DUE);
    const late = await pledge(world, gym, shiftId, 2);
    deps.clock.set(STARTS.subtract({ milliseconds: 1 }));
    const seen = observe(deps.store);
    await touch(shiftId);
    expect(await placesOf(late.pledgeId)).toEqual({ state: "CONFIRMED", places: 2, named: 0 });
    expect([seen.changes(), seen.told()]).toEqual([[], []]);
  });

  test("what falls free is offered to those who wait, though no timer has run", async () => {
    const { deps, bakery, gym } = world;
    const shiftId = await addShift(world, { nameByMinutes: DAY_BEFORE });
    await pledge(world, bakery, shiftId, 4);
    const waiting = await pledge(world, gym, shiftId, 3);
    deps.clock.set(DUE.add({ minutes: 1 }));
    // A newcomer comes by before any timer.
    const newcomer = await pledge(world, await addTenant(world, "Butiken"), shiftId, 2);
    expect(newcomer).toHaveProperty("state", "WAITLISTED");
    expect(await placesOf(waiting.pledgeId)).toHaveProperty("state", "OFFERED");
    expect(await storedShift(world, shiftId)).toMatchObject({ taken: 0, offered: 3 });
  });

  test("an offer that is accepted after that keeps its places", async () => {
    const { deps, bakery, gym } = world;
    const shiftId = await addShift(world, { nameByMinutes: DAY_BEFORE });
    await pledge(world, bakery, shiftId, 4);
    const { pledgeId } = await pledge(world, gym, shiftId, 3);
    deps.clock.set(DUE);
    await touch(shiftId);
    answerOf(await acceptOffer(deps, gym.contact, { pledgeId }, null));
    deps.clock.set(STARTS);
    await touch(shiftId);
    expect(await placesOf(pledgeId)).toEqual({ state: "CONFIRMED", places: 3, named: 0 });
  });

  test.each([
    ["takes head-counts", { nameByMinutes: DAY_BEFORE, takesHeadCounts: true }],
    ["has no such time", {}],
  ])("nothing is released of a shift that %s", async (_, rules) => {
    const shiftId = await addShift(world, rules);
    const { pledgeId } = await pledge(world, world.bakery, shiftId, 3);
    world.deps.clock.set(STARTS);
    await touch(shiftId);
    expect(await placesOf(pledgeId)).toEqual({ state: "CONFIRMED", places: 3, named: 0 });
  });
});

describe("as the shift begins", () => {
  test("nobody waits any more: for a place, for a yes or with an offer; confirmed places stay", async () => {
    const { deps, bakery, gym, association } = world;
    const shiftId = await addShift(world, { approval: "MANUAL" });
    const { coordinator } = world.landlord;
    const confirmed = answerOf(
      await pledgePlaces(
        deps,
        coordinator,
        { shiftId, organisationId: bakery.organisationId, places: 4, minutesPerPlace: null },
        null,
      ),
    );
    const waiting = answerOf(
      await pledgePlaces(
        deps,
        coordinator,
        { shiftId, organisationId: gym.organisationId, places: 1, minutesPerPlace: null },
        null,
      ),
    );
    const pending = await pledge(world, association, shiftId);
    deps.clock.set(STARTS.subtract({ milliseconds: 1 }));
    await touch(shiftId);
    expect(await placesOf(waiting.pledgeId)).toHaveProperty("state", "WAITLISTED");

    deps.clock.set(STARTS);
    const seen = observe(deps.store);
    await touch(shiftId);
    const ids = [confirmed, waiting, pending].map(({ pledgeId }) => pledgeId);
    const states = await Promise.all(ids.map(async (id) => (await placesOf(id)).state));
    expect(states).toEqual(["CONFIRMED", "LAPSED", "LAPSED"]);
    expect(toldTo(seen, { gym: gym.contact, association: association.contact })).toEqual([
      "gym YourPledgeLapsed",
      "association YourPledgeLapsed",
      "channel WaitlistLapsed",
    ]);
    expect(
      seen.auditEvents().map(({ actorKind, actorId, source }) => ({ actorKind, actorId, source })),
    ).toEqual(Array(2).fill({ actorKind: "SYSTEM", actorId: null, source: "TIMER" }));
  });

  test("a pledge that stays confirmed is not touched, whatever became of its appendix", async () => {
    const { pledgeId } = await addPledgeOfLapsedTenant(world, 2);
    world.deps.clock.set(STARTS);
    await touch(world.shiftId);
    expect(await placesOf(pledgeId)).toMatchObject({ state: "CONFIRMED", places: 2 });
  });
});

test("a draft is left as it is, whatever the time", async () => {
  const draft = await planInitiative(world.deps, world.landlord.coordinator, aPlan(world), null);
  const shiftId = await addShift({ ...world, ...answerOf(draft) }, { nameByMinutes: DAY_BEFORE });
  world.deps.clock.set(STARTS);
  const seen = observe(world.deps.store);
  await touch(shiftId);
  expect(await storedShift(world, shiftId)).toMatchObject({ state: "DRAFT", namesReleased: false });
  expect([seen.changes(), seen.told()]).toEqual([[], []]);
});
