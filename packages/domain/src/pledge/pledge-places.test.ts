import { beforeEach, describe, expect, test } from "vitest";
import type { PledgeId } from "../kernel/ids.ts";
import { err } from "../kernel/result.ts";
import { aPersonActor, aServiceActor } from "../testing/builders.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addMember, addShift, addTenant, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { type PledgePlaces, pledgePlaces } from "./pledge-places.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";

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

const reader = () => world.deps.store.reader(world.landlordId);
const shiftNow = async () => (await reader().shifts.byIds([world.shiftId]))[0];
const pledgeNow = async (id: PledgeId) => (await reader().pledges.byIds([id]))[0];

describe("where there is room", () => {
  test("a pledge is confirmed and takes its places", async () => {
    const { pledgeId, ...answer } = answerOf(await byBakery({ places: 3 }));
    expect(answer).toEqual({ state: "CONFIRMED", shiftId: world.shiftId });
    expect(await pledgeNow(pledgeId)).toEqual({
      id: pledgeId,
      landlordId: world.landlordId,
      shiftId: world.shiftId,
      organisationId: world.bakery.organisationId,
      organisation: expect.objectContaining({ id: world.bakery.organisationId }),
      places: 3,
      minutes: 3 * 180,
      named: 0,
      state: "CONFIRMED",
      acceptsPart: false,
      offer: null,
      queuedAt: world.deps.clock.now(),
      staffReason: null,
      source: "CHAT",
      madeBy: world.bakery.contact.personId,
    });
    expect(await shiftNow()).toHaveProperty("taken", 3);
  });

  test("invariant 20: it writes one audit event, with actor and source", async () => {
    const seen = observe(world.deps.store);
    const { pledgeId } = answerOf(await byBakery({ places: 3 }));
    expect(seen.auditEvents()).toEqual([
      {
        id: expect.stringMatching(/^audit_/),
        landlordId: world.landlordId,
        at: world.deps.clock.now(),
        actorKind: "PERSON",
        actorId: world.bakery.contact.personId,
        source: "CHAT",
        action: "pledgePlaces",
        subject: pledgeId,
        change: {
          state: [null, "CONFIRMED"],
          places: 3,
          shiftId: world.shiftId,
          organisationId: world.bakery.organisationId,
          passed: [],
        },
      },
    ]);
  });

  test("the initiative's channel is told", async () => {
    const seen = observe(world.deps.store);
    const { pledgeId } = answerOf(await byBakery({ places: 3 }));
    const { shiftId, initiativeId, bakery } = world;
    const { organisationId } = bakery;
    expect(seen.told()).toEqual([
      {
        lane: `channel:${world.landlordId}/T0001/C0001`,
        fact: { type: "PledgeConfirmed", pledgeId, shiftId, initiativeId, organisationId, places: 3 },
      },
    ]);
  });

  test("part of a shift is promised in minutes", async () => {
    const { pledgeId } = answerOf(
      await byBakery({ shiftId: world.laterShiftId, places: 2, minutesPerPlace: 90 }),
    );
    expect(await pledgeNow(pledgeId)).toHaveProperty("minutes", 180);
  });
});

describe("where there is none", () => {
  test("invariant 1: the pledge waits, with its position, and takes nothing", async () => {
    await pledge(world, world.gym, world.shiftId, 4);
    const first = answerOf(await byBakery());
    const { organisationId, contact } = world.association;
    const second = answerOf(await pledgePlaces(world.deps, contact, ofBakery({ organisationId }), null));
    expect([first, second]).toEqual([
      { state: "WAITLISTED", pledgeId: first.pledgeId, shiftId: world.shiftId, position: 1 },
      { state: "WAITLISTED", pledgeId: second.pledgeId, shiftId: world.shiftId, position: 2 },
    ]);
    expect(await reader().pledges.waitlistPositions([first.pledgeId, second.pledgeId])).toEqual(
      new Map([
        [first.pledgeId, 1],
        [second.pledgeId, 2],
      ]),
    );
    expect(await shiftNow()).toHaveProperty("taken", 4);
  });

  test("it is audited and told as waiting", async () => {
    await pledge(world, world.gym, world.shiftId, 3);
    const seen = observe(world.deps.store);
    const { pledgeId } = answerOf(await byBakery({ places: 2 }));
    expect(seen.changes()).toEqual([`pledgePlaces ${pledgeId}`]);
    expect(seen.auditEvents()[0]?.change).toHaveProperty("state", [null, "WAITLISTED"]);
    expect(seen.told().map(({ fact }) => fact)).toEqual([
      {
        type: "PledgeWaitlisted",
        pledgeId,
        shiftId: world.shiftId,
        initiativeId: world.initiativeId,
        organisationId: world.bakery.organisationId,
        places: 2,
      },
    ]);
  });

  test("a smaller pledge passes one that waits for more than are free, and the pass is recorded", async () => {
    await pledge(world, world.gym, world.shiftId, 2);
    const large = await pledge(world, world.association, world.shiftId, 3);
    const seen = observe(world.deps.store);
    expect(answerOf(await byBakery({ places: 2 }))).toHaveProperty("state", "CONFIRMED");
    expect(seen.auditEvents()[0]?.change).toHaveProperty("passed", [large.pledgeId]);
  });

  test("one that is to be approved passes nobody yet", async () => {
    const { deps, landlord, bakery, gym, association } = world;
    const shiftId = await addShift(world, { approval: "MANUAL" });
    await pledge(world, { ...gym, contact: landlord.coordinator }, shiftId, 2);
    await pledge(world, { ...association, contact: landlord.coordinator }, shiftId, 3);
    const seen = observe(deps.store);
    expect(await pledge(world, bakery, shiftId, 2)).toHaveProperty("state", "PENDING");
    expect(seen.auditEvents()[0]?.change).toHaveProperty("passed", []);
  });

  test("invariant 1: thirty who pledge at once for four places get four, and the rest wait in the order they came", async () => {
    const tenants = await Promise.all(Array.from({ length: 30 }, (_, i) => addTenant(world, `Butik ${i}`)));
    const answers = await Promise.all(tenants.map((tenant) => pledge(world, tenant, world.shiftId)));
    const states = answers.map((answer) => (answer.state === "WAITLISTED" ? answer.position : answer.state));
    expect(states).toEqual([...Array(4).fill("CONFIRMED"), ...Array.from({ length: 26 }, (_, i) => i + 1)]);
    expect(await shiftNow()).toHaveProperty("taken", 4);
  });
});

describe("who pledges", () => {
  test("is the coordinator for anyone, who is kept as its staff", async () => {
    const { coordinator } = world.landlord;
    const { pledgeId } = answerOf(await pledgePlaces(world.deps, coordinator, ofBakery(), null));
    expect(await pledgeNow(pledgeId)).toMatchObject({ source: "STAFF", madeBy: coordinator.personId });
  });

  test("is a coordinator who is the organisation's contact as well, for their own", async () => {
    const both = {
      ...world.bakery.contact,
      memberships: [...world.bakery.contact.memberships, ...world.landlord.coordinator.memberships],
    };
    const { pledgeId } = answerOf(await pledgePlaces(world.deps, both, ofBakery(), null));
    expect(await pledgeNow(pledgeId)).toHaveProperty("source", "CHAT");
  });

  test("is a tool with the scope for it, and no person is named", async () => {
    const tool = aServiceActor({ landlordId: world.landlordId, scopes: ["pledges:write"] });
    const { pledgeId } = answerOf(await pledgePlaces(world.deps, tool, ofBakery(), null));
    expect(await pledgeNow(pledgeId)).toMatchObject({ source: "API", madeBy: null });
  });

  test("is nobody else", async () => {
    const participant = await addMember(world, world.bakery.organisationId, "Deltagare", ["PARTICIPANT"]);
    const before = world.deps.store.contents;
    for (const actor of [
      world.gym.contact,
      participant,
      aPersonActor({ landlordId: world.landlordId }),
      aServiceActor({ landlordId: world.landlordId, scopes: ["roster:read", "people:read", "plan:write"] }),
    ]) {
      expect(await pledgePlaces(world.deps, actor, ofBakery(), null)).toEqual(err({ type: "NotAllowed" }));
    }
    expect(world.deps.store.contents).toBe(before);
  });

  test("is not told whether there is a shift, nor such an organisation", async () => {
    const { ids } = world.deps;
    const inputs = [{ shiftId: ids.next("shift") }, { organisationId: ids.next("organisation") }];
    for (const given of inputs) {
      const answer = await pledgePlaces(world.deps, world.gym.contact, ofBakery(given), null);
      expect(answer).toEqual(err({ type: "NotAllowed" }));
    }
  });
});

test("invariant 8: an association and the landlord itself need no appendix", async () => {
  const { association, landlord, deps, shiftId } = world;
  expect(await pledge(world, association, shiftId)).toHaveProperty("state", "CONFIRMED");
  const ofLandlord = ofBakery({ organisationId: landlord.organisationId });
  expect(await pledgePlaces(deps, landlord.coordinator, ofLandlord, null)).toHaveProperty("ok", true);
});

test("invariant 9: staff may add on site while the shift runs, not after it, and no tool may", async () => {
  const { deps, landlord } = world;
  const tool = aServiceActor({ landlordId: world.landlordId, scopes: ["pledges:write"] });
  deps.clock.set(Temporal.Instant.from("2026-03-10T16:00:00Z"));
  expect(await pledgePlaces(deps, tool, ofBakery(), null)).toHaveProperty("refusal.type", "ShiftStarted");
  expect(await pledgePlaces(deps, landlord.coordinator, ofBakery(), null)).toHaveProperty("ok", true);
  deps.clock.set(Temporal.Instant.from("2026-03-10T18:00:00Z"));
  const ofGym = ofBakery({ organisationId: world.gym.organisationId });
  expect(await pledgePlaces(deps, landlord.coordinator, ofGym, null)).toHaveProperty(
    "refusal.type",
    "ShiftStarted",
  );
});

test("invariant 2: after withdrawing, an organisation may pledge anew, and goes last in the queue", async () => {
  const { deps, bakery, gym, association, shiftId } = world;
  await pledge(world, gym, shiftId, 4);
  const first = await pledge(world, bakery, shiftId);
  await pledge(world, association, shiftId);
  answerOf(await withdrawPledge(deps, bakery.contact, { pledgeId: first.pledgeId }, null));
  expect(await byBakery()).toHaveProperty("value.position", 2);
});

test("invariant 21: the same key gives the same answer and one effect, though the places are gone since", async () => {
  const { deps, bakery, gym, shiftId } = world;
  const first = await pledgePlaces(deps, bakery.contact, ofBakery({ places: 2 }), "click-1");
  await pledge(world, gym, shiftId, 2);
  const seen = observe(deps.store);
  expect(await pledgePlaces(deps, bakery.contact, ofBakery({ places: 2 }), "click-1")).toEqual(first);
  expect(seen.auditEvents()).toEqual([]);
  expect(seen.told()).toEqual([]);
  expect(await shiftNow()).toHaveProperty("taken", 4);
});

test("invariant 21: a refusal under a key stays a refusal, though there is room now", async () => {
  const { deps, bakery, shiftId } = world;
  const mine = await pledge(world, bakery, shiftId);
  const refused = await pledgePlaces(deps, bakery.contact, ofBakery(), "click-1");
  expect(refused).toHaveProperty("refusal.type", "AlreadyPledged");
  answerOf(await withdrawPledge(deps, bakery.contact, { pledgeId: mine.pledgeId }, null));
  expect(await pledgePlaces(deps, bakery.contact, ofBakery(), "click-1")).toEqual(refused);
  expect(await shiftNow()).toHaveProperty("taken", 0);
});

test("a clock that is behind puts nobody ahead of those who wait", async () => {
  const { deps, bakery, gym, association, shiftId } = world;
  await pledge(world, gym, shiftId, 4);
  const first = await pledge(world, bakery, shiftId);
  deps.clock.advance({ minutes: -10 });
  const second = await pledge(world, association, shiftId);
  expect(second).toHaveProperty("position", 2);
  const positions = await reader().pledges.waitlistPositions([second.pledgeId, first.pledgeId]);
  expect([positions.get(first.pledgeId), positions.get(second.pledgeId)]).toEqual([1, 2]);
});
