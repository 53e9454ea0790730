import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { noteRecordExtract } from "../clearance/note-record-extract.ts";
import type { PersonId, PledgeId } from "../kernel/ids.ts";
import { err, ok } from "../kernel/result.ts";
import { pledgePlaces } from "../pledge/pledge-places.ts";
import { withdrawPledge } from "../pledge/withdraw-pledge.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addMember, addShift, pledge } from "../testing/world-additions.ts";
import type { Member, World } from "../testing/world-parts.ts";
import { type NamePerson, namePerson } from "./name-person.ts";

let world: World;
/** One of the bakery's people. */
let alva: PersonId;
beforeEach(async () => {
  world = await aWorld();
  alva = await participantOf(world.bakery);
});

async function participantOf({ organisationId }: Member): Promise<PersonId> {
  return (await addMember(world, organisationId, "Alva Exempel", ["PARTICIPANT"])).personId;
}

function name(pledgeId: PledgeId, given: Partial<NamePerson> = {}, actor: Actor = world.bakery.contact) {
  return namePerson(world.deps, actor, { pledgeId, personId: alva, ...given }, null);
}

async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
  const before = world.deps.store.contents;
  expect(await answer()).toEqual(err(refusal));
  expect(world.deps.store.contents).toBe(before);
}

describe("a person who is named", () => {
  test("has a seat; it is audited once, and the channel is told", async () => {
    const { deps, bakery, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    const seen = observe(deps.store);
    const { seatId, ...answer } = answerOf(await name(pledgeId));
    expect(answer).toEqual({ pledgeId, shiftId });
    expect(await storedPledge(world, pledgeId)).toMatchObject({ places: 2, named: 1 });
    expect(seen.auditEvents().map(({ action, subject, change }) => ({ action, subject, change }))).toEqual([
      {
        action: "namePerson",
        subject: pledgeId,
        change: { seat: [null, seatId], personId: alva, overlapReason: null },
      },
    ]);
    expect(toldTo(seen, {})).toEqual(["channel SeatsNamed"]);
  });

  test("may be named by the coordinator as well", async () => {
    const { pledgeId } = await pledge(world, world.bakery, world.shiftId);
    expect(await name(pledgeId, {}, world.landlord.coordinator)).toHaveProperty("ok", true);
  });

  test("invariant 21: twice by the same key is once", async () => {
    const { deps, bakery, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    const input = { pledgeId, personId: alva };
    const first = await namePerson(deps, bakery.contact, input, "click-1");
    expect(await namePerson(deps, bakery.contact, input, "click-1")).toEqual(first);
    expect((await storedPledge(world, pledgeId)).named).toBe(1);
  });
});

describe("the day before the shift", () => {
  // It starts on 10 March, 15:00 UTC.
  const REMINDED = Temporal.Instant.from("2026-03-09T15:00:00Z");
  const people = () => ({ alva: { personId: alva }, bakery: world.bakery.contact });

  async function toldAt(moment: Temporal.Instant, actor: Actor, personId: PersonId) {
    const { deps, bakery, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    deps.clock.set(moment);
    const seen = observe(deps.store);
    answerOf(await name(pledgeId, { personId }, actor));
    return toldTo(seen, people());
  }

  test("whoever is named after the reminder is told at once that they are to come", async () => {
    expect(await toldAt(REMINDED, world.bakery.contact, alva)).toEqual([
      "channel SeatsNamed",
      "alva YourShiftTomorrow",
    ]);
  });

  test("whoever is named before it is reminded with the others", async () => {
    const before = REMINDED.subtract({ milliseconds: 1 });
    expect(await toldAt(before, world.bakery.contact, alva)).toEqual(["channel SeatsNamed"]);
  });

  test("whoever names themselves knows", async () => {
    const { contact } = world.bakery;
    expect(await toldAt(REMINDED, contact, contact.personId)).toEqual(["channel SeatsNamed"]);
  });

  test("whoever is named once it has begun was there already", async () => {
    const begun = Temporal.Instant.from("2026-03-10T15:00:00Z");
    expect(await toldAt(begun, world.landlord.coordinator, alva)).toEqual(["channel SeatsNamed"]);
  });
});

describe("nothing is written, and it is refused", () => {
  test("for a pledge that is none, another's, or over", async () => {
    const { deps, bakery, gym, shiftId } = world;
    await expectRefusal(() => name(deps.ids.next("pledge")), { type: "PledgeNotFound" });
    const { pledgeId } = await pledge(world, bakery, shiftId);
    await expectRefusal(() => name(pledgeId, {}, gym.contact), { type: "NotAllowed" });
    answerOf(await withdrawPledge(deps, bakery.contact, { pledgeId }, null));
    await expectRefusal(() => name(pledgeId), { type: "PledgeNotLive", state: "WITHDRAWN" });
  });

  test("for somebody of another organisation, or nobody", async () => {
    const { deps, bakery, gym, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId);
    for (const personId of [await participantOf(gym), deps.ids.next("person")]) {
      await expectRefusal(() => name(pledgeId, { personId }), { type: "PersonNotFound" });
    }
  });

  test("where the pledge waits, is offered places or for a yes", async () => {
    const { deps, bakery, gym, shiftId } = world;
    const first = await pledge(world, gym, shiftId, 4);
    const { pledgeId } = await pledge(world, bakery, shiftId);
    await expectRefusal(() => name(pledgeId), { type: "PledgeNotConfirmed", state: "WAITLISTED" });
    answerOf(await withdrawPledge(deps, gym.contact, { pledgeId: first.pledgeId }, null));
    await expectRefusal(() => name(pledgeId), { type: "PledgeNotConfirmed", state: "OFFERED" });
    const manual = await addShift(world, { approval: "MANUAL" });
    const pending = await pledge(world, bakery, manual);
    await expectRefusal(() => name(pending.pledgeId), { type: "PledgeNotConfirmed", state: "PENDING" });
  });

  test("for a person who is named on it, and where every place has a name", async () => {
    const { bakery, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    const { seatId } = answerOf(await name(pledgeId));
    await expectRefusal(() => name(pledgeId), { type: "PersonAlreadyNamed", seatId });
    answerOf(await name(pledgeId, { personId: await participantOf(bakery) }));
    const third = await participantOf(bakery);
    await expectRefusal(() => name(pledgeId, { personId: third }), { type: "NoUnnamedPlaces", places: 2 });
  });

  test("once the shift has started; staff may until it ends", async () => {
    const { deps, bakery, landlord, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    const started = { type: "ShiftStarted", startsAt: "2026-03-10T15:00:00Z" };
    deps.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
    await expectRefusal(() => name(pledgeId), started);
    deps.clock.set(Temporal.Instant.from("2026-03-10T17:59:59.999Z"));
    expect(await name(pledgeId, {}, landlord.coordinator)).toHaveProperty("ok", true);
    deps.clock.set(Temporal.Instant.from("2026-03-10T18:00:00Z"));
    const personId = await participantOf(bakery);
    await expectRefusal(() => name(pledgeId, { personId }, landlord.coordinator), started);
  });
});

describe("what a shift asks of those who come", () => {
  test("to be 18 or older, for which whoever names vouches", async () => {
    const shiftId = await addShift(world, { adultsOnly: true });
    const { pledgeId } = await pledge(world, world.bakery, shiftId);
    for (const given of [{}, { confirmsAdult: false }]) {
      await expectRefusal(() => name(pledgeId, given), { type: "AdultNotConfirmed", personId: alva });
    }
    expect(await name(pledgeId, { confirmsAdult: true })).toHaveProperty("ok", true);
  });

  test.each([
    ["2025-03-09", false],
    ["2025-03-10", true],
    ["2026-03-02", true],
  ])("to have shown a record extract, of %s, that counts on its date: %s", async (shownOn, counts) => {
    const { deps, bakery, landlord } = world;
    const { organisationId } = bakery;
    const shiftId = await addShift(world, { requiresRecordExtract: true });
    const { pledgeId } = await pledge(world, bakery, shiftId);
    const missing = { type: "RecordExtractNotShown", personId: alva, on: "2026-03-10" };
    await expectRefusal(() => name(pledgeId), missing);
    const note = { personId: alva, organisationId, shownOn };
    answerOf(await noteRecordExtract(deps, landlord.coordinator, note, null));
    if (counts) expect(await name(pledgeId)).toHaveProperty("ok", true);
    else await expectRefusal(() => name(pledgeId), missing);
  });

  test("a note of another person is none", async () => {
    const { deps, bakery, landlord } = world;
    const { organisationId } = bakery;
    const shiftId = await addShift(world, { requiresRecordExtract: true });
    const { pledgeId } = await pledge(world, bakery, shiftId);
    const note = { personId: await participantOf(bakery), organisationId, shownOn: "2026-03-02" };
    answerOf(await noteRecordExtract(deps, landlord.coordinator, note, null));
    expect(await name(pledgeId)).toHaveProperty("refusal.type", "RecordExtractNotShown");
  });
});

test("a place that staff add on site takes a name at once", async () => {
  const { deps, bakery, landlord, shiftId } = world;
  deps.clock.set(Temporal.Instant.from("2026-03-10T16:00:00Z"));
  const input = { shiftId, organisationId: bakery.organisationId, places: 1, minutesPerPlace: null };
  const { pledgeId } = answerOf(await pledgePlaces(deps, landlord.coordinator, input, null));
  expect(await name(pledgeId, {}, landlord.coordinator)).toEqual(
    ok({ seatId: expect.stringMatching(/^seat_/), pledgeId, shiftId }),
  );
});
