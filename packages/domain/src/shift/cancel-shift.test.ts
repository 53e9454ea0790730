import { beforeEach, describe, expect, test } from "vitest";
import { planInitiative } from "../initiative/plan-initiative.ts";
import { err, ok } from "../kernel/result.ts";
import { pledgePlaces } from "../pledge/pledge-places.ts";
import { withdrawPledge } from "../pledge/withdraw-pledge.ts";
import { namePerson } from "../seat/name-person.ts";
import { aPlan } from "../testing/inputs.ts";
import { nameSomebody } from "../testing/name-people.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { cancelShift } from "./cancel-shift.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const shiftNow = async () =>
  (await world.deps.store.reader(world.landlordId).shifts.byIds([world.shiftId]))[0];

function cancel({ reason = "Snöstorm", shiftId = world.shiftId, actor = world.landlord.coordinator } = {}) {
  return cancelShift(world.deps, actor, { shiftId, reason }, null);
}

test("a cancelled shift keeps its reason and holds no places", async () => {
  await pledge(world, world.bakery, world.shiftId, 2);
  expect(await cancel({ reason: "  Snöstorm " })).toEqual(
    ok({ shiftId: world.shiftId, pledgesCancelled: 1 }),
  );
  expect(await shiftNow()).toMatchObject({ state: "CANCELLED", cancelReason: "Snöstorm", taken: 0 });
  expect(await shiftNow()).toHaveProperty("exception", null);
});

test("its live pledges are cancelled, confirmed and waiting; who made one is told, or the contacts, then the channel", async () => {
  const { deps, bakery, gym, association, operator, shiftId, initiativeId, landlordId } = world;
  const confirmed = await pledge(world, bakery, shiftId, 3);
  const waiting = await pledge(world, gym, shiftId, 2);
  const input = { shiftId, organisationId: association.organisationId, places: 1, minutesPerPlace: null };
  const ofProgram = answerOf(await pledgePlaces(deps, operator, input, null));
  const seen = observe(deps.store);
  expect(answerOf(await cancel()).pledgesCancelled).toBe(3);

  const ids = [confirmed, waiting, ofProgram].map(({ pledgeId }) => pledgeId);
  const pledges = await deps.store.reader(landlordId).pledges.byIds(ids);
  expect(pledges.map(({ state }) => state)).toEqual(ids.map(() => "CANCELLED_BY_ORGANISER"));
  const personId = bakery.contact.personId;
  expect(seen.told()).toEqual([
    {
      lane: `person:${personId}`,
      fact: {
        type: "YourPledgeCancelled",
        pledgeId: confirmed.pledgeId,
        shiftId,
        initiativeId,
        organisationId: bakery.organisationId,
        places: 3,
        personId,
      },
    },
    {
      lane: `person:${gym.contact.personId}`,
      fact: {
        type: "YourPledgeCancelled",
        pledgeId: waiting.pledgeId,
        shiftId,
        initiativeId,
        organisationId: gym.organisationId,
        places: 2,
        personId: gym.contact.personId,
      },
    },
    {
      lane: `person:${association.contact.personId}`,
      fact: {
        type: "YourPledgeCancelled",
        pledgeId: ofProgram.pledgeId,
        shiftId,
        initiativeId,
        organisationId: association.organisationId,
        places: 1,
        personId: association.contact.personId,
      },
    },
    {
      lane: `channel:${world.landlordId}/T0001/C0001`,
      fact: { type: "ShiftCancelled", shiftId, initiativeId },
    },
  ]);
});

test("invariant 20: the shift and each pledge have one audit event", async () => {
  const { bakery, gym, shiftId } = world;
  const confirmed = await pledge(world, bakery, shiftId, 4);
  const waiting = await pledge(world, gym, shiftId, 1);
  const seen = observe(world.deps.store);
  answerOf(await cancel());
  expect(seen.auditEvents().map(({ subject, change }) => [subject, change])).toEqual([
    [confirmed.pledgeId, { state: ["CONFIRMED", "CANCELLED_BY_ORGANISER"] }],
    [waiting.pledgeId, { state: ["WAITLISTED", "CANCELLED_BY_ORGANISER"] }],
    [shiftId, { state: ["OPEN", "CANCELLED"] }],
  ]);
  for (const { actorId, source, action } of seen.auditEvents()) {
    const { personId } = world.landlord.coordinator;
    expect({ actorId, source, action }).toEqual({ actorId: personId, source: "API", action: "cancelShift" });
  }
});

test("whoever has a seat is told once: that the pledge is cancelled where it was theirs, else that the seat is gone", async () => {
  const { deps, bakery, gym, association, shiftId } = world;
  const { pledgeId } = await pledge(world, bakery, shiftId, 2);
  const alva = await nameSomebody(world, bakery, pledgeId);
  const own = { pledgeId, personId: bakery.contact.personId };
  answerOf(await namePerson(deps, bakery.contact, own, null));
  const first = await pledge(world, association, shiftId, 2);
  await pledge(world, gym, shiftId, 1);
  answerOf(await withdrawPledge(deps, association.contact, { pledgeId: first.pledgeId }, null));
  const seen = observe(deps.store);
  answerOf(await cancel());
  // The gym was offered the association's place.
  expect(toldTo(seen, { bakery: bakery.contact, gym: gym.contact, alva, host: association.contact })).toEqual(
    [
      "alva YourSeatLost",
      "bakery YourPledgeCancelled",
      "gym YourPledgeCancelled",
      "host YourHostedShiftCancelled",
      "channel ShiftCancelled",
    ],
  );
  expect(await shiftNow()).toMatchObject({ taken: 0, offered: 0 });
});

test("a draft is cancelled without the channel hearing of what it never saw", async () => {
  const { deps, landlord, channel } = world;
  const plan = aPlan(world, { channel });
  const draft = answerOf(await planInitiative(deps, landlord.coordinator, plan, null));
  const shiftId = await addShift({ ...world, ...draft });
  const seen = observe(deps.store);
  answerOf(await cancel({ shiftId }));
  expect(seen.changes()).toEqual([`cancelShift ${shiftId}`]);
  expect(seen.told()).toEqual([]);
});

describe("nothing is written, and it is refused", () => {
  async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
    const before = world.deps.store.contents;
    expect(await answer()).toEqual(err(refusal));
    expect(world.deps.store.contents).toBe(before);
  }

  test("to a tenant", async () => {
    await expectRefusal(() => cancel({ actor: world.bakery.contact }), { type: "NotAllowed" });
  });

  test("for a shift that is none", async () => {
    await expectRefusal(() => cancel({ shiftId: world.deps.ids.next("shift") }), { type: "ShiftNotFound" });
  });

  test("without a reason", async () => {
    const issues = [{ path: "reason", problem: { type: "Empty" } }];
    await expectRefusal(() => cancel({ reason: "  " }), { type: "InvalidInput", issues });
  });

  test("with a reason of more than 500 characters", async () => {
    const issues = [{ path: "reason", problem: { type: "TooLong", max: 500 } }];
    await expectRefusal(() => cancel({ reason: "x".repeat(501) }), { type: "InvalidInput", issues });
  });

  test("for a shift that is cancelled", async () => {
    answerOf(await cancel());
    await expectRefusal(cancel, { type: "ShiftNotCancellable", state: "CANCELLED" });
  });

  test("once the shift has started", async () => {
    world.deps.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
    await expectRefusal(cancel, { type: "ShiftStarted", startsAt: "2026-03-10T15:00:00Z" });
  });
});
