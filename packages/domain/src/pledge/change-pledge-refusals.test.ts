import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { pauseInitiative } from "../initiative/pause-initiative.ts";
import type { PledgeId } from "../kernel/ids.ts";
import { err } from "../kernel/result.ts";
import { nameSomebody } from "../testing/name-people.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge } from "../testing/stored.ts";
import { aWorld } from "../testing/world.ts";
import { addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { approvePledge } from "./approve-pledge.ts";
import { type ChangePledge, changePledge } from "./change-pledge.ts";
import { pledgePlaces } from "./pledge-places.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function change(
  pledgeId: PledgeId,
  places: number,
  given: Partial<ChangePledge> = {},
  actor: Actor = world.bakery.contact,
) {
  return changePledge(world.deps, actor, { pledgeId, places, minutesPerPlace: null, ...given }, null);
}

async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
  const before = world.deps.store.contents;
  expect(await answer()).toEqual(err(refusal));
  expect(world.deps.store.contents).toBe(before);
}

describe("while its initiative rests a pledge", () => {
  test("takes no more places, nor more minutes, and says why; fewer it takes", async () => {
    const { deps, bakery, landlord, initiativeId, laterShiftId } = world;
    const input = {
      shiftId: laterShiftId,
      organisationId: bakery.organisationId,
      places: 1,
      minutesPerPlace: 120,
    };
    const { pledgeId } = answerOf(await pledgePlaces(deps, bakery.contact, input, null));
    answerOf(await pauseInitiative(deps, landlord.coordinator, { initiativeId, reason: "Lov" }, null));
    const paused = { type: "InitiativeNotOpen", state: "PAUSED", reason: "Lov" };
    await expectRefusal(() => change(pledgeId, 2, { minutesPerPlace: 60 }), paused);
    await expectRefusal(() => change(pledgeId, 1, { minutesPerPlace: 121 }), paused);
    expect(await change(pledgeId, 1, { minutesPerPlace: 60 })).toHaveProperty("ok", true);
  });
});

describe("on a shift with approval a pledge that was approved", () => {
  async function approved(places: number) {
    const shiftId = await addShift(world, { approval: "MANUAL", allowsPartOfShift: true });
    const { pledgeId } = await pledge(world, world.bakery, shiftId, places);
    answerOf(await approvePledge(world.deps, world.landlord.coordinator, { pledgeId }, null));
    return pledgeId;
  }

  test("is made larger by a coordinator alone", async () => {
    const pledgeId = await approved(2);
    await expectRefusal(() => change(pledgeId, 3), { type: "ApprovalNeeded" });
    await expectRefusal(() => change(pledgeId, 3, {}, world.operator), { type: "ApprovalNeeded" });
    expect(await change(pledgeId, 3, {}, world.landlord.coordinator)).toHaveProperty("ok", true);
  });

  test("is made smaller by its organisation", async () => {
    expect(await change(await approved(2), 1)).toHaveProperty("ok", true);
  });
});

describe("a pledge that is offered places", () => {
  test("is to answer that first, whatever it would change", async () => {
    const { deps, gym, shiftId } = world;
    const first = await pledge(world, gym, shiftId, 4);
    const { pledgeId } = await pledge(world, world.bakery, shiftId, 2);
    answerOf(await withdrawPledge(deps, gym.contact, { pledgeId: first.pledgeId }, null));
    for (const places of [1, 2, 3]) {
      await expectRefusal(() => change(pledgeId, places), { type: "OfferPending", offered: 2 });
    }
    deps.clock.advance({ hours: 24 });
    await expectRefusal(() => change(pledgeId, 1), { type: "PledgeNotLive", state: "OFFER_EXPIRED" });
  });
});

describe("a pledge with people's names on it", () => {
  test("keeps as many places as have a name", async () => {
    const { pledgeId } = await pledge(world, world.bakery, world.shiftId, 3);
    await nameSomebody(world, world.bakery, pledgeId, "Alva Exempel");
    await nameSomebody(world, world.bakery, pledgeId, "Bo Exempel");
    await expectRefusal(() => change(pledgeId, 1), { type: "MoreNamedThanPlaces", named: 2 });
    expect(await change(pledgeId, 2)).toHaveProperty("ok", true);
    expect(await storedPledge(world, pledgeId)).toMatchObject({ places: 2, named: 2 });
  });
});

describe("invariant 4: under a cap of 2 a pledge", () => {
  test("takes no more until the cap is released", async () => {
    const { deps } = world;
    const shiftId = await addShift(world, { perOrganisationCap: 2, capReleaseMinutes: 24 * 60 });
    const { pledgeId } = await pledge(world, world.bakery, shiftId, 2);
    const releasesAt = "2026-03-09T15:00:00Z";
    await expectRefusal(() => change(pledgeId, 3), { type: "OverCap", cap: 2, releasesAt });
    deps.clock.set(Temporal.Instant.from(releasesAt));
    expect(await change(pledgeId, 3)).toHaveProperty("ok", true);
  });
});

describe("whether it takes part of what it asks for", () => {
  test("is changed alone, is on record, and is offered what there is at once", async () => {
    const { deps, bakery, gym, shiftId } = world;
    await pledge(world, gym, shiftId, 2);
    const { pledgeId } = await pledge(world, bakery, shiftId, 3);
    const seen = observe(deps.store);
    answerOf(await change(pledgeId, 3, { acceptsPart: true }));
    expect(await storedPledge(world, pledgeId)).toMatchObject({ acceptsPart: true, offer: { places: 2 } });
    expect(seen.auditEvents()[0]).toMatchObject({
      action: "changePledge",
      subject: pledgeId,
      change: { acceptsPart: [false, true] },
    });
  });

  test("stays as it was where nothing is said of it", async () => {
    const { deps, bakery, gym, shiftId } = world;
    await pledge(world, gym, shiftId, 4);
    const { organisationId } = bakery;
    const input = { shiftId, organisationId, places: 3, minutesPerPlace: null, acceptsPart: true };
    const { pledgeId } = answerOf(await pledgePlaces(deps, bakery.contact, input, null));
    answerOf(await change(pledgeId, 2));
    expect((await storedPledge(world, pledgeId)).acceptsPart).toBe(true);
  });
});
