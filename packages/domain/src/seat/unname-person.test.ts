import { beforeEach, describe, expect, test } from "vitest";
import type { Actor, PersonActor } from "../access/actor.ts";
import type { PledgeId, SeatId } from "../kernel/ids.ts";
import { err, ok } from "../kernel/result.ts";
import { withdrawPledge } from "../pledge/withdraw-pledge.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addMember, addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { namePerson } from "./name-person.ts";
import { unnamePerson } from "./unname-person.ts";

const DUE = Temporal.Instant.from("2026-03-09T15:00:00Z");
const STARTS = Temporal.Instant.from("2026-03-10T15:00:00Z");

let world: World;
let alva: PersonActor;
let pledgeId: PledgeId;
let seatId: SeatId;
beforeEach(async () => {
  world = await aWorld();
  const { deps, bakery } = world;
  alva = await addMember(world, bakery.organisationId, "Alva Exempel", ["PARTICIPANT"]);
  const shiftId = await addShift(world, { nameByMinutes: 24 * 60 });
  pledgeId = (await pledge(world, bakery, shiftId, 1)).pledgeId;
  const input = { pledgeId, personId: alva.personId };
  seatId = answerOf(await namePerson(deps, bakery.contact, input, null)).seatId;
});

const unname = (actor: Actor = world.bakery.contact) => unnamePerson(world.deps, actor, { seatId }, null);

async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
  const before = world.deps.store.contents;
  expect(await answer()).toEqual(err(refusal));
  expect(world.deps.store.contents).toBe(before);
}

describe("a name that is taken off", () => {
  test("leaves the place with the pledge; who sat there is told, and another may", async () => {
    const { deps, bakery } = world;
    const { shiftId } = await storedPledge(world, pledgeId);
    const seen = observe(deps.store);
    expect(await unname()).toEqual(ok({ pledgeId, shiftId }));
    expect(await storedPledge(world, pledgeId)).toMatchObject({ state: "CONFIRMED", places: 1, named: 0 });
    expect(toldTo(seen, { alva })).toEqual(["channel SeatsNamed", "alva YourSeatLost"]);
    expect(seen.auditEvents().map(({ action, subject, change }) => ({ action, subject, change }))).toEqual([
      {
        action: "unnamePerson",
        subject: pledgeId,
        change: { seat: [seatId, null], personId: alva.personId },
      },
    ]);
    const bo = await addMember(world, bakery.organisationId, "Bo Exempel", ["PARTICIPANT"]);
    const input = { pledgeId, personId: bo.personId };
    expect(await namePerson(deps, bakery.contact, input, null)).toHaveProperty("ok", true);
  });

  test("by whoever sits there is told to them no more, and whoever pledged is asked for another", async () => {
    const seen = observe(world.deps.store);
    answerOf(await unname(alva));
    const contact = world.bakery.contact;
    expect(toldTo(seen, { alva, contact })).toEqual(["channel SeatsNamed", "contact YourNamesWanted"]);
  });

  test.each([
    [
      "with a day by which names are wanted, is asked for all the places that have none",
      24 * 60,
      "YourNamesWanted",
      2,
    ],
    ["without one, is told of the one place", null, "YourSeatGivenUp", 1],
  ])("by whoever sits there: whoever pledged, %s", async (_, nameByMinutes, type, places) => {
    const { deps, bakery, operator } = world;
    const shiftId = await addShift(world, { nameByMinutes });
    const three = await pledge(world, bakery, shiftId, 3);
    const bo = await addMember(world, bakery.organisationId, "Bo Exempel", ["PARTICIPANT"]);
    for (const { personId } of [bo, alva]) {
      const input = { pledgeId: three.pledgeId, personId, overlapReason: "Byter" };
      seatId = answerOf(await namePerson(deps, operator, input, null)).seatId;
    }
    const seen = observe(deps.store);
    answerOf(await unname(alva));
    expect(seen.told()[1]?.fact).toMatchObject({ type, pledgeId: three.pledgeId, places });
  });
});

describe("it can be done", () => {
  test("by the contact until names are due, and no longer", async () => {
    world.deps.clock.set(DUE);
    await expectRefusal(() => unname(), { type: "NamesDue", nameBy: DUE.toString() });
    world.deps.clock.set(DUE.subtract({ milliseconds: 1 }));
    expect(await unname()).toHaveProperty("ok", true);
  });

  test("by whoever sits there until the shift starts; the place stays, and whoever pledged is told who", async () => {
    const { deps, bakery } = world;
    deps.clock.set(STARTS);
    await expectRefusal(() => unname(alva), { type: "ShiftStarted", startsAt: STARTS.toString() });
    deps.clock.set(STARTS.subtract({ milliseconds: 1 }));
    const seen = observe(deps.store);
    answerOf(await unname(alva));
    expect(toldTo(seen, { contact: bakery.contact })).toEqual([
      "channel SeatsNamed",
      "contact YourSeatGivenUp",
    ]);
    expect(seen.told()[1]?.fact).toMatchObject({ pledgeId, places: 1, seatPersonId: alva.personId });
    const { shiftId } = await storedPledge(world, pledgeId);
    await pledge(world, world.gym, shiftId);
    expect(await storedPledge(world, pledgeId)).toMatchObject({ state: "CONFIRMED", places: 1, named: 0 });
  });

  test("by whoever pledged and sits there, who is told nothing", async () => {
    const { deps, bakery } = world;
    const shiftId = await addShift(world);
    const own = await pledge(world, bakery, shiftId);
    const { personId } = bakery.contact;
    const named = answerOf(
      await namePerson(deps, world.operator, { pledgeId: own.pledgeId, personId }, null),
    );
    const seen = observe(deps.store);
    answerOf(await unnamePerson(deps, bakery.contact, { seatId: named.seatId }, null));
    expect(toldTo(seen, {})).toEqual(["channel SeatsNamed"]);
  });

  test("by a coordinator until the shift starts, and the place is not released for it", async () => {
    const { coordinator } = world.landlord;
    world.deps.clock.set(STARTS);
    await expectRefusal(() => unname(coordinator), { type: "ShiftStarted", startsAt: STARTS.toString() });
    world.deps.clock.set(STARTS.subtract({ milliseconds: 1 }));
    expect(await unname(coordinator)).toHaveProperty("ok", true);
    const { shiftId } = await storedPledge(world, pledgeId);
    await pledge(world, world.gym, shiftId);
    expect(await storedPledge(world, pledgeId)).toMatchObject({ state: "CONFIRMED", places: 1 });
  });
});

describe("nothing is written, and it is refused", () => {
  test("to another organisation, and to a colleague who neither sits there nor pledges", async () => {
    const colleague = await addMember(world, world.bakery.organisationId, "Bo", ["PARTICIPANT"]);
    for (const actor of [world.gym.contact, colleague]) {
      await expectRefusal(() => unname(actor), { type: "NotAllowed" });
    }
  });

  test("for a seat that is none, or none any more", async () => {
    const { deps, bakery } = world;
    const none = deps.ids.next("seat");
    await expectRefusal(() => unnamePerson(deps, bakery.contact, { seatId: none }, null), {
      type: "SeatNotFound",
    });
    answerOf(await unname());
    await expectRefusal(() => unname(), { type: "SeatNotFound" });
  });
});

describe("whoever has a seat on a pledge that is withdrawn", () => {
  test("is told that it is gone, but not whoever withdrew", async () => {
    const { deps, bakery } = world;
    const other = await addMember(world, bakery.organisationId, "Kollega", ["TENANT_CONTACT"]);
    const shiftId = await addShift(world);
    const two = await pledge(world, bakery, shiftId, 3);
    for (const { personId } of [alva, bakery.contact, other]) {
      // Alva sits on another shift at that time.
      const input = { pledgeId: two.pledgeId, personId, overlapReason: "Byter" };
      answerOf(await namePerson(deps, world.operator, input, null));
    }
    const seen = observe(deps.store);
    answerOf(await withdrawPledge(deps, other, { pledgeId: two.pledgeId }, null));
    expect(toldTo(seen, { alva, contact: bakery.contact, other })).toEqual([
      "alva YourSeatLost",
      "contact YourSeatLost",
      "channel PledgeWithdrawn",
    ]);
    const seats = await deps.store.reader(world.landlordId).seats.listByPledges([two.pledgeId]);
    expect(seats.get(two.pledgeId) ?? []).toEqual([]);
  });
});
