import { beforeEach, describe, expect, test } from "vitest";
import type { PledgeId } from "../kernel/ids.ts";
import { err, ok } from "../kernel/result.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addPledgeOfLapsedTenant, addTenant, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { changePledge } from "./change-pledge.ts";
import type { Pledge } from "./pledge.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const reader = () => world.deps.store.reader(world.landlordId);
const takenNow = async (id = world.shiftId) => (await reader().shifts.byIds([id]))[0]?.taken;

async function pledgeNow(id: PledgeId): Promise<Pledge> {
  const [found] = await reader().pledges.byIds([id]);
  if (!found) throw new Error(`No pledge ${id}`);
  return found;
}

function byBakery(pledgeId: PledgeId, places: number, minutesPerPlace: number | null = null) {
  return changePledge(world.deps, world.bakery.contact, { pledgeId, places, minutesPerPlace }, null);
}

describe("a confirmed pledge", () => {
  test("takes more places where they are free, and keeps its place in the queue", async () => {
    const { bakery, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 1);
    const before = await pledgeNow(pledgeId);
    world.deps.clock.advance({ minutes: 5 });
    expect(await byBakery(pledgeId, 3)).toEqual(ok({ pledgeId, shiftId }));
    expect(await pledgeNow(pledgeId)).toEqual({ ...before, places: 3, minutes: 3 * 180 });
    expect(await takenNow()).toBe(3);
  });

  test("of a tenant whose appendix has lapsed may shrink, and not grow", async () => {
    const { deps } = world;
    const { pledgeId, contact } = await addPledgeOfLapsedTenant(world, 2);
    const change = (places: number) =>
      changePledge(deps, contact, { pledgeId, places, minutesPerPlace: null }, null);
    const before = deps.store.contents;
    expect(await change(3)).toEqual(err({ type: "AppendixNotActive", on: "2026-03-10" }));
    expect(deps.store.contents).toBe(before);
    expect((await change(1)).ok).toBe(true);
    expect(await takenNow()).toBe(1);
  });

  test("invariant 20: changed to what it is already, records and tells nothing", async () => {
    const { bakery, deps, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    const before = await pledgeNow(pledgeId);
    const seen = observe(deps.store);
    expect(await byBakery(pledgeId, 2)).toEqual(ok({ pledgeId, shiftId }));
    expect(await pledgeNow(pledgeId)).toEqual(before);
    expect([seen.changes(), seen.told()]).toEqual([[], []]);
  });

  test("invariant 20: is audited once and told once, with what it was before", async () => {
    const { deps, bakery, initiativeId, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 1);
    const seen = observe(deps.store);
    answerOf(await byBakery(pledgeId, 3));
    expect(seen.auditEvents()).toEqual([
      {
        id: expect.stringMatching(/^audit_/),
        landlordId: world.landlordId,
        at: deps.clock.now(),
        actorKind: "PERSON",
        actorId: bakery.contact.personId,
        source: "CHAT",
        action: "changePledge",
        subject: pledgeId,
        change: { places: [1, 3], minutes: [180, 540], passed: [] },
      },
    ]);
    const { organisationId } = bakery;
    const facts = { pledgeId, shiftId, initiativeId, organisationId };
    expect(seen.told()).toEqual([
      {
        lane: `channel:${world.landlordId}/T0001/C0001`,
        fact: {
          type: "PledgeChanged",
          ...facts,
          places: 3,
          placesBefore: 1,
          minutes: 540,
          minutesBefore: 180,
        },
      },
    ]);
  });

  test("changes its minutes alone", async () => {
    const { pledgeId } = await pledge(world, world.bakery, world.laterShiftId, 2);
    answerOf(await byBakery(pledgeId, 2, 45));
    expect(await pledgeNow(pledgeId)).toMatchObject({ places: 2, minutes: 90 });
    expect(await takenNow(world.laterShiftId)).toBe(2);
  });

  test("invariant 1: is refused more places than are free, and stays as it was", async () => {
    const { pledgeId } = await pledge(world, world.bakery, world.shiftId, 2);
    await pledge(world, world.gym, world.shiftId, 1);
    const before = world.deps.store.contents;
    expect(await byBakery(pledgeId, 4)).toEqual(err({ type: "ShiftFull", placesLeft: 1 }));
    expect(world.deps.store.contents).toBe(before);
  });

  test("takes more past those who wait for more than are free, and the pass is recorded", async () => {
    const { bakery, gym, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    const large = await pledge(world, gym, shiftId, 3);
    const seen = observe(world.deps.store);
    answerOf(await byBakery(pledgeId, 4));
    expect(seen.auditEvents()[0]?.change).toEqual({
      places: [2, 4],
      minutes: [360, 720],
      passed: [large.pledgeId],
    });
  });

  test("grows into what is left once those who wait are offered what fell free by itself", async () => {
    const { deps, bakery, gym, association, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 1);
    const ofGym = await pledge(world, gym, shiftId, 3);
    await pledge(world, association, shiftId, 3);
    answerOf(await withdrawPledge(deps, gym.contact, { pledgeId: ofGym.pledgeId }, null));
    const waiting = await pledge(world, await addTenant(world, "Butiken"), shiftId, 1);
    deps.clock.advance({ hours: 24 });
    expect(await byBakery(pledgeId, 3)).toEqual(ok({ pledgeId, shiftId }));
    expect(await pledgeNow(waiting.pledgeId)).toMatchObject({ state: "OFFERED", offer: { places: 1 } });
  });

  test("frees places for those who wait, who are told themselves", async () => {
    const { deps, bakery, gym, association, shiftId, initiativeId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 4);
    const first = await pledge(world, gym, shiftId, 2);
    const second = await pledge(world, association, shiftId, 1);
    const seen = observe(deps.store);
    answerOf(await byBakery(pledgeId, 1));

    expect(await takenNow()).toBe(1);
    const expiresAt = deps.clock.now().add({ hours: 24 });
    expect((await pledgeNow(first.pledgeId)).offer).toEqual({ places: 2, expiresAt });
    expect((await pledgeNow(second.pledgeId)).offer).toEqual({ places: 1, expiresAt });
    expect(seen.changes()).toEqual([
      `changePledge ${pledgeId}`,
      `changePledge ${first.pledgeId}`,
      `changePledge ${second.pledgeId}`,
    ]);
    const ofGym = {
      pledgeId: first.pledgeId,
      shiftId,
      initiativeId,
      organisationId: gym.organisationId,
      places: 2,
    };
    const { personId } = gym.contact;
    expect(seen.told().map(({ lane, fact }) => `${lane} ${fact.type}`)).toEqual([
      `channel:${world.landlordId}/T0001/C0001 PledgeChanged`,
      `channel:${world.landlordId}/T0001/C0001 PlacesOffered`,
      `person:${personId} YourOffer`,
      `channel:${world.landlordId}/T0001/C0001 PlacesOffered`,
      `person:${association.contact.personId} YourOffer`,
    ]);
    expect(seen.told()[1]?.fact).toEqual({ type: "PlacesOffered", ...ofGym });
    expect(seen.told()[2]?.fact).toEqual({
      type: "YourOffer",
      ...ofGym,
      personId,
      expiresAt: expiresAt.epochMilliseconds,
    });
  });
});

describe("nothing is written, and it is refused", () => {
  async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
    const before = world.deps.store.contents;
    expect(await answer()).toEqual(err(refusal));
    expect(world.deps.store.contents).toBe(before);
  }

  test("for a pledge that is none", async () => {
    await expectRefusal(() => byBakery(world.deps.ids.next("pledge"), 1), { type: "PledgeNotFound" });
  });

  test("for another organisation's pledge, whatever its state", async () => {
    const { pledgeId } = await pledge(world, world.gym, world.shiftId);
    await expectRefusal(() => byBakery(pledgeId, 2), { type: "NotAllowed" });
    answerOf(await withdrawPledge(world.deps, world.gym.contact, { pledgeId }, null));
    await expectRefusal(() => byBakery(pledgeId, 2), { type: "NotAllowed" });
  });

  test("for a pledge that was withdrawn", async () => {
    const { pledgeId } = await pledge(world, world.bakery, world.shiftId);
    answerOf(await withdrawPledge(world.deps, world.bakery.contact, { pledgeId }, null));
    await expectRefusal(() => byBakery(pledgeId, 2), { type: "PledgeNotLive", state: "WITHDRAWN" });
  });

  test("for a pledge that was cancelled with its shift", async () => {
    const { shiftId } = world;
    const { pledgeId } = await pledge(world, world.bakery, shiftId);
    answerOf(await cancelShift(world.deps, world.operator, { shiftId, reason: "Snöstorm" }, null));
    await expectRefusal(() => byBakery(pledgeId, 2), {
      type: "PledgeNotLive",
      state: "CANCELLED_BY_ORGANISER",
    });
  });

  test("once the shift has started", async () => {
    const { pledgeId } = await pledge(world, world.bakery, world.shiftId);
    world.deps.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
    await expectRefusal(() => byBakery(pledgeId, 2), {
      type: "ShiftStarted",
      startsAt: "2026-03-10T15:00:00Z",
    });
  });

  test.each([
    { places: 5, minutesPerPlace: null, type: "MoreThanCapacity" },
    { places: 0, minutesPerPlace: null, type: "InvalidInput" },
    { places: 1, minutesPerPlace: 181, type: "LongerThanShift" },
    { places: 1, minutesPerPlace: 60, type: "PartOfShiftNotAllowed" },
  ])("$type, for $places places of $minutesPerPlace minutes", async ({ places, minutesPerPlace, type }) => {
    const { pledgeId } = await pledge(world, world.bakery, world.shiftId);
    expect(await byBakery(pledgeId, places, minutesPerPlace)).toHaveProperty("refusal.type", type);
  });
});

test("invariant 1: everybody who asks for one more at once gets what there is, and no more", async () => {
  const tenants = await Promise.all([1, 2, 3].map((i) => addTenant(world, `Butik ${i}`)));
  const pledges = await Promise.all(tenants.map((tenant) => pledge(world, tenant, world.shiftId)));
  const answers = await Promise.all(
    tenants.map(({ contact }, i) => {
      const pledgeId = pledges[i]?.pledgeId ?? world.deps.ids.next("pledge");
      return changePledge(world.deps, contact, { pledgeId, places: 2, minutesPerPlace: null }, null);
    }),
  );
  expect(answers.map((answer) => answer.ok)).toEqual([true, false, false]);
  expect(await takenNow()).toBe(4);
});
