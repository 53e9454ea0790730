import { beforeEach, describe, expect, test } from "vitest";
import type { PledgeId } from "../kernel/ids.ts";
import { err, ok } from "../kernel/result.ts";
import { namePerson } from "../seat/name-person.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { aServiceActor } from "../testing/builders.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addMember, addShift, addTenant, pledge } from "../testing/world-additions.ts";
import type { Member, World } from "../testing/world-parts.ts";
import { pledgePlaces } from "./pledge-places.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const reader = () => world.deps.store.reader(world.landlordId);
const shiftNow = async () => (await reader().shifts.byIds([world.shiftId]))[0];
const takenNow = async () => (await shiftNow())?.taken;
const stateNow = async (id: PledgeId) => (await reader().pledges.byIds([id]))[0]?.state;

function withdraw(member: Member, pledgeId: PledgeId) {
  return withdrawPledge(world.deps, member.contact, { pledgeId }, null);
}

test("a withdrawn pledge frees its places and stays to be seen", async () => {
  const { bakery, gym, shiftId } = world;
  await pledge(world, gym, shiftId, 1);
  const { pledgeId } = await pledge(world, bakery, shiftId, 2);
  expect(await withdraw(bakery, pledgeId)).toEqual(ok({ pledgeId, shiftId, late: false }));
  expect(await takenNow()).toBe(1);
  expect(await stateNow(pledgeId)).toBe("WITHDRAWN");
});

test("invariant 20: withdrawing is audited once and told once", async () => {
  const { deps, bakery, shiftId, initiativeId } = world;
  const { pledgeId } = await pledge(world, bakery, shiftId, 2);
  const seen = observe(deps.store);
  answerOf(await withdraw(bakery, pledgeId));
  expect(seen.auditEvents()).toEqual([
    {
      id: expect.stringMatching(/^audit_/),
      landlordId: world.landlordId,
      at: deps.clock.now(),
      actorKind: "PERSON",
      actorId: bakery.contact.personId,
      source: "CHAT",
      action: "withdrawPledge",
      subject: pledgeId,
      change: { state: ["CONFIRMED", "WITHDRAWN"] },
    },
  ]);
  const { organisationId } = bakery;
  const fact = { type: "PledgeWithdrawn", pledgeId, shiftId, initiativeId, organisationId, places: 2 };
  expect(seen.told()).toEqual([{ lane: `channel:${world.landlordId}/T0001/C0001`, fact }]);
});

test("leaving the waitlist frees nothing, and moves up who stood behind", async () => {
  const { bakery, gym, association, shiftId } = world;
  await pledge(world, gym, shiftId, 4);
  const { pledgeId } = await pledge(world, bakery, shiftId);
  const behind = await pledge(world, association, shiftId);
  answerOf(await withdraw(bakery, pledgeId));
  expect(await takenNow()).toBe(4);
  expect(await reader().pledges.waitlistPositions([pledgeId, behind.pledgeId])).toEqual(
    new Map([[behind.pledgeId, 1]]),
  );
});

describe("those who wait", () => {
  test("are offered the freed places, several at once and in order; one that asks for too many is passed, on record", async () => {
    const { deps, gym, shiftId } = world;
    const ofGym = await pledge(world, gym, shiftId, 3);
    await pledge(world, world.association, shiftId, 1);
    const waiting: { member: Member; pledgeId: PledgeId }[] = [];
    for (const [i, places] of [1, 4, 1, 2, 1].entries()) {
      const member = await addTenant(world, `Butik ${i}`);
      waiting.push({ member, pledgeId: (await pledge(world, member, shiftId, places)).pledgeId });
    }
    const ids = waiting.map(({ pledgeId }) => pledgeId);
    const seen = observe(deps.store);
    answerOf(await withdraw(gym, ofGym.pledgeId));

    const states = await Promise.all(ids.map(stateNow));
    expect(states).toEqual(["OFFERED", "WAITLISTED", "OFFERED", "WAITLISTED", "OFFERED"]);
    expect(await shiftNow()).toMatchObject({ taken: 1, offered: 3 });
    const expiresAt = deps.clock.now().add({ hours: 24 }).toString();
    const offered = { state: ["WAITLISTED", "OFFERED"], offered: 1, expiresAt };
    expect(seen.auditEvents().map(({ subject, change }) => [subject, change])).toEqual([
      [ofGym.pledgeId, { state: ["CONFIRMED", "WITHDRAWN"] }],
      [ids[0], { ...offered, passed: [] }],
      [ids[2], { ...offered, passed: [ids[1]] }],
      [ids[4], { ...offered, passed: [ids[1], ids[3]] }],
    ]);
    const told = seen.told().filter(({ fact }) => fact.type === "YourOffer");
    expect(told.map(({ lane }) => lane)).toEqual(
      [0, 2, 4].map((i) => `person:${waiting[i]?.member.contact.personId}`),
    );
  });

  test("are told through their contacts where a program pledged for them", async () => {
    const { deps, gym, bakery, operator, shiftId } = world;
    const ofGym = await pledge(world, gym, shiftId, 4);
    await addMember(world, bakery.organisationId, "Alva Exempel", ["PARTICIPANT"]);
    const input = { shiftId, organisationId: bakery.organisationId, places: 1, minutesPerPlace: null };
    answerOf(await pledgePlaces(deps, operator, input, null));
    const seen = observe(deps.store);
    answerOf(await withdraw(gym, ofGym.pledgeId));
    expect(seen.told().map(({ fact }) => fact.type)).toEqual([
      "PledgeWithdrawn",
      "PlacesOffered",
      "YourOffer",
    ]);
    expect(seen.told().at(-1)?.lane).toBe(`person:${bakery.contact.personId}`);
  });
});

describe("a pledge that its organisation did not withdraw itself", () => {
  const told = (seen: ReturnType<typeof observe>, { contact }: Member) => toldTo(seen, { contact });

  test("is told of to whoever made it where a program did, once though they had a seat on it", async () => {
    const { deps, bakery, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    const { personId } = bakery.contact;
    answerOf(await namePerson(deps, bakery.contact, { pledgeId, personId }, null));
    const seen = observe(deps.store);
    const program = aServiceActor({ landlordId: world.landlordId, scopes: ["pledges:write"] });
    answerOf(await withdrawPledge(deps, program, { pledgeId }, null));
    expect(told(seen, bakery)).toEqual(["channel PledgeWithdrawn", "contact YourPledgeWithdrawn"]);
  });

  test("is told of to its contacts where staff had made it for them", async () => {
    const { deps, gym, landlord, shiftId } = world;
    const input = { shiftId, organisationId: gym.organisationId, places: 1, minutesPerPlace: null };
    const { pledgeId } = answerOf(await pledgePlaces(deps, landlord.coordinator, input, null));
    const seen = observe(deps.store);
    answerOf(await withdrawPledge(deps, landlord.coordinator, { pledgeId }, null));
    expect(told(seen, gym)).toEqual(["channel PledgeWithdrawn", "contact YourPledgeWithdrawn"]);
  });

  test("is told of to nobody where another contact did", async () => {
    const { deps, bakery, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    const other = await addMember(world, bakery.organisationId, "Kollega", ["TENANT_CONTACT"]);
    const seen = observe(deps.store);
    answerOf(await withdrawPledge(deps, other, { pledgeId }, null));
    expect(told(seen, bakery)).toEqual(["channel PledgeWithdrawn"]);
  });

  test("is not told of to the contact who withdrew it and had a seat on it, however late that was", async () => {
    const { deps, bakery } = world;
    const shiftId = await addShift(world, { withdrawByMinutes: 24 * 60 });
    const { pledgeId } = await pledge(world, bakery, shiftId);
    const other = await addMember(world, bakery.organisationId, "Kollega", ["TENANT_CONTACT"]);
    const name = { pledgeId, personId: other.personId };
    answerOf(await namePerson(deps, bakery.contact, name, null));
    deps.clock.set(Temporal.Instant.from("2026-03-10T14:00:00Z"));
    const seen = observe(deps.store);
    answerOf(await withdrawPledge(deps, other, { pledgeId }, null));
    expect(told(seen, bakery)).toEqual(["channel PledgeWithdrawnLate"]);
  });
});

test("invariant 1: withdrawing and pledging at once never fills more than there is", async () => {
  const { bakery, gym, association, shiftId } = world;
  const mine = await pledge(world, bakery, shiftId, 4);
  const [left, first, second] = await Promise.all([
    withdraw(bakery, mine.pledgeId),
    pledge(world, gym, shiftId, 3),
    pledge(world, association, shiftId, 2),
  ]);
  expect([left.ok, first.state, second.state]).toEqual([true, "CONFIRMED", "WAITLISTED"]);
  expect(await takenNow()).toBe(3);
});

test("invariant 21: withdrawing twice by the same key is once, by another key is told as done before", async () => {
  const { deps, bakery, shiftId } = world;
  const { pledgeId } = await pledge(world, bakery, shiftId);
  const first = await withdrawPledge(deps, bakery.contact, { pledgeId }, "undo-1");
  const seen = observe(deps.store);
  expect(await withdrawPledge(deps, bakery.contact, { pledgeId }, "undo-1")).toEqual(first);
  expect(await withdrawPledge(deps, bakery.contact, { pledgeId }, "undo-2")).toEqual(
    err({ type: "PledgeNotLive", state: "WITHDRAWN" }),
  );
  expect(seen.changes()).toEqual([]);
});

describe("nothing is written, and it is refused", () => {
  async function expectRefusal(member: Member, pledgeId: PledgeId, refusal: object) {
    const before = world.deps.store.contents;
    expect(await withdraw(member, pledgeId)).toEqual(err(refusal));
    expect(world.deps.store.contents).toBe(before);
  }

  test("for a pledge that is none", async () => {
    await expectRefusal(world.bakery, world.deps.ids.next("pledge"), { type: "PledgeNotFound" });
  });

  test("for another organisation's, whatever its state", async () => {
    const { pledgeId } = await pledge(world, world.gym, world.shiftId);
    await expectRefusal(world.bakery, pledgeId, { type: "NotAllowed" });
    answerOf(await withdraw(world.gym, pledgeId));
    await expectRefusal(world.bakery, pledgeId, { type: "NotAllowed" });
  });

  test("for one that was cancelled with its shift", async () => {
    const { deps, operator, bakery, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId);
    answerOf(await cancelShift(deps, operator, { shiftId, reason: "Snöstorm" }, null));
    await expectRefusal(bakery, pledgeId, { type: "PledgeNotLive", state: "CANCELLED_BY_ORGANISER" });
  });

  test("once the shift has started", async () => {
    const { pledgeId } = await pledge(world, world.bakery, world.shiftId);
    world.deps.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
    await expectRefusal(world.bakery, pledgeId, { type: "ShiftStarted", startsAt: "2026-03-10T15:00:00Z" });
  });

  test("to staff for another's pledge, which they remove and say why; for their own it is not", async () => {
    const { deps, bakery, gym, shiftId } = world;
    const { coordinator } = world.landlord;
    const { pledgeId } = await pledge(world, bakery, shiftId);
    await expectRefusal({ ...bakery, contact: coordinator }, pledgeId, { type: "RemovalNeedsReason" });

    const input = { shiftId, organisationId: gym.organisationId, places: 1, minutesPerPlace: null };
    const own = answerOf(await pledgePlaces(deps, coordinator, input, null));
    expect(await withdraw({ ...gym, contact: coordinator }, own.pledgeId)).toHaveProperty("ok", true);
  });
});

describe("a shift that asks to be left a day before", () => {
  const STARTS = Temporal.Instant.from("2026-03-10T15:00:00Z");
  const DEADLINE = STARTS.subtract({ hours: 24 });
  const justBefore = DEADLINE.subtract({ milliseconds: 1 });

  test.each([
    ["a millisecond before that", justBefore, false, "WITHDRAWN", "PledgeWithdrawn"],
    ["from then on", DEADLINE, true, "WITHDRAWN_LATE", "PledgeWithdrawnLate"],
  ])("%s a withdrawal is late: %s", async (_, now, late, state, told) => {
    const { deps, bakery } = world;
    const shiftId = await addShift(world, { withdrawByMinutes: 24 * 60 });
    const { pledgeId } = await pledge(world, bakery, shiftId);
    deps.clock.set(now);
    const seen = observe(deps.store);
    expect(await withdraw(bakery, pledgeId)).toEqual(ok({ pledgeId, shiftId, late }));
    expect(await stateNow(pledgeId)).toBe(state);
    expect(seen.told().map(({ fact }) => fact.type)).toEqual([told]);
  });

  test("never calls it late of one who only waited", async () => {
    const { deps, bakery, gym } = world;
    const shiftId = await addShift(world, { withdrawByMinutes: 24 * 60 });
    await pledge(world, gym, shiftId, 4);
    const { pledgeId } = await pledge(world, bakery, shiftId);
    deps.clock.set(DEADLINE);
    expect(await withdraw(bakery, pledgeId)).toEqual(ok({ pledgeId, shiftId, late: false }));
    expect(await stateNow(pledgeId)).toBe("WITHDRAWN");
  });

  test.each([
    ["a millisecond less than five minutes", { minutes: 4, seconds: 59, milliseconds: 999 }, false],
    ["five minutes", { minutes: 5 }, true],
  ])("has a pledge made after that undone, late or not: within %s", async (_, passed, late) => {
    const { deps, bakery } = world;
    const shiftId = await addShift(world, { withdrawByMinutes: 24 * 60 });
    deps.clock.set(DEADLINE.add({ hours: 1 }));
    const { pledgeId } = await pledge(world, bakery, shiftId);
    deps.clock.set(DEADLINE.add({ hours: 1 }).add(passed));
    expect(await withdraw(bakery, pledgeId)).toEqual(ok({ pledgeId, shiftId, late }));
    expect(await stateNow(pledgeId)).toBe(late ? "WITHDRAWN_LATE" : "WITHDRAWN");
  });
});
