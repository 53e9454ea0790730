import { beforeEach, describe, expect, test } from "vitest";
import { recordAppendix } from "../appendix/record-appendix.ts";
import { planInitiative } from "../initiative/plan-initiative.ts";
import { err } from "../kernel/result.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { anAgreement, aPlan } from "../testing/inputs.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addOrganisation, addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { type PledgePlaces, pledgePlaces } from "./pledge-places.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function ofBakery(given: Partial<PledgePlaces> = {}): PledgePlaces {
  const { shiftId, bakery } = world;
  return { shiftId, organisationId: bakery.organisationId, places: 1, minutesPerPlace: null, ...given };
}

function byBakery(given: Partial<PledgePlaces> = {}) {
  return pledgePlaces(world.deps, world.bakery.contact, ofBakery(given), null);
}

describe("nothing is written, and it is refused", () => {
  async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
    const before = world.deps.store.contents;
    expect(await answer()).toEqual(err(refusal));
    expect(world.deps.store.contents).toBe(before);
  }

  test("invariant 2: where the organisation has a live pledge on the shift", async () => {
    const { pledgeId } = await pledge(world, world.bakery, world.shiftId, 2);
    await expectRefusal(() => byBakery(), { type: "AlreadyPledged", pledgeId, places: 2 });
  });

  test("invariant 2: where the organisation waits for the shift", async () => {
    await pledge(world, world.gym, world.shiftId, 4);
    const { pledgeId } = await pledge(world, world.bakery, world.shiftId, 2);
    await expectRefusal(() => byBakery(), { type: "AlreadyPledged", pledgeId, places: 2 });
  });

  test("for a shift or an organisation that is none", async () => {
    const { ids } = world.deps;
    const { coordinator } = world.landlord;
    const nowhere = ofBakery({ shiftId: ids.next("shift") });
    const nobody = ofBakery({ organisationId: ids.next("organisation") });
    await expectRefusal(() => pledgePlaces(world.deps, coordinator, nowhere, null), {
      type: "ShiftNotFound",
    });
    await expectRefusal(() => pledgePlaces(world.deps, coordinator, nobody, null), {
      type: "OrganisationNotFound",
    });
  });

  test("for more places than the shift has, full or not", async () => {
    await expectRefusal(() => byBakery({ places: 5 }), { type: "MoreThanCapacity", capacity: 4 });
  });

  test.each([0, -3, 1.5, Number.NaN])("for %d places", async (places) => {
    expect(await byBakery({ places })).toHaveProperty("refusal.type", "InvalidInput");
  });

  test("for more minutes than the shift has, or for part of one that must be whole", async () => {
    await expectRefusal(() => byBakery({ minutesPerPlace: 181 }), {
      type: "LongerThanShift",
      shiftMinutes: 180,
    });
    await expectRefusal(() => byBakery({ minutesPerPlace: 60 }), {
      type: "PartOfShiftNotAllowed",
      shiftMinutes: 180,
    });
  });

  test("invariant 9: for a shift that is a draft", async () => {
    const draft = await planInitiative(world.deps, world.landlord.coordinator, aPlan(world), null);
    const shiftId = await addShift({ ...world, ...answerOf(draft) });
    await expectRefusal(() => byBakery({ shiftId }), { type: "ShiftNotOpen" });
  });

  test("invariant 9: for a shift that is cancelled, with the reason", async () => {
    const { shiftId } = world;
    answerOf(await cancelShift(world.deps, world.operator, { shiftId, reason: "Snöstorm" }, null));
    await expectRefusal(() => byBakery(), { type: "ShiftCancelled", reason: "Snöstorm" });
  });

  test("invariant 9: for a shift that has started", async () => {
    world.deps.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
    await expectRefusal(() => byBakery(), { type: "ShiftStarted", startsAt: "2026-03-10T15:00:00Z" });
  });

  test("invariant 8: for a tenant without an appendix", async () => {
    const shop = await addOrganisation(world, "TENANT", "Butik utan bilaga");
    const input = ofBakery({ organisationId: shop.organisationId });
    await expectRefusal(() => pledgePlaces(world.deps, shop.contact, input, null), {
      type: "AppendixNotActive",
      on: "2026-03-10",
    });
  });

  test("invariant 8: for a tenant whose appendix ends before the shift, though it is active today", async () => {
    const shop = await addOrganisation(world, "TENANT", "Butik som flyttar");
    const agreement = anAgreement({ organisationId: shop.organisationId, endsOn: "2026-03-15" });
    answerOf(await recordAppendix(world.deps, world.operator, agreement, null));
    expect(await pledge(world, shop, world.shiftId)).toHaveProperty("state", "CONFIRMED");
    const input = ofBakery({ organisationId: shop.organisationId, shiftId: world.laterShiftId });
    await expectRefusal(() => pledgePlaces(world.deps, shop.contact, input, null), {
      type: "AppendixNotActive",
      on: "2026-03-17",
    });
  });
});
