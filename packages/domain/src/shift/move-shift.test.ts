import { beforeEach, describe, expect, test } from "vitest";
import { recordAppendix } from "../appendix/record-appendix.ts";
import { noteRecordExtract } from "../clearance/note-record-extract.ts";
import { err, ok } from "../kernel/result.ts";
import { pledgePlaces } from "../pledge/pledge-places.ts";
import { namePerson } from "../seat/name-person.ts";
import { anAgreement } from "../testing/inputs.ts";
import { nameSomebody } from "../testing/name-people.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge, storedShift } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import {
  addMember,
  addOrganisation,
  addPledgeOfLapsedTenant,
  addShift,
  pledge,
} from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { type ReviseShift, reviseShift } from "./revise-shift.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const people = () => ({
  bakery: world.bakery.contact,
  gym: world.gym.contact,
  host: world.association.contact,
});

function move(given: Partial<ReviseShift> = {}) {
  const { deps, landlord, shiftId } = world;
  const input = {
    shiftId,
    startsAt: "2026-03-11T15:00:00Z",
    endsAt: "2026-03-11T18:00:00Z",
    reason: "Salen är upptagen",
    ...given,
  };
  return reviseShift(deps, landlord.coordinator, input, null);
}

async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
  const before = world.deps.store.contents;
  expect(await answer()).toEqual(err(refusal));
  expect(world.deps.store.contents).toBe(before);
}

describe("a shift that is moved", () => {
  test("keeps its deadlines' distance, and tells its host and the channel old and why", async () => {
    const { deps, shiftId, initiativeId, association } = world;
    const seen = observe(deps.store);
    answerOf(await move());
    expect(await storedShift(world, shiftId)).toMatchObject({
      startsAt: Temporal.Instant.from("2026-03-11T15:00:00Z"),
      endsAt: Temporal.Instant.from("2026-03-11T18:00:00Z"),
      changeReason: "Salen är upptagen",
    });
    const facts = {
      shiftId,
      initiativeId,
      startedAt: Temporal.Instant.from("2026-03-10T15:00:00Z").epochMilliseconds,
      endedAt: Temporal.Instant.from("2026-03-10T18:00:00Z").epochMilliseconds,
    };
    expect(seen.told().map(({ fact }) => fact)).toEqual([
      { type: "YourHostedShiftMoved", personId: association.contact.personId, ...facts },
      { type: "ShiftMoved", ...facts },
    ]);
    expect(seen.auditEvents().map(({ change }) => change)).toEqual([
      {
        revision: [1, 2],
        startsAt: ["2026-03-10T15:00:00Z", "2026-03-11T15:00:00Z"],
        endsAt: ["2026-03-10T18:00:00Z", "2026-03-11T18:00:00Z"],
        reason: "Salen är upptagen",
      },
    ]);
  });

  test("is told to whoever pledged or waits, to whoever has a seat, and to nobody else", async () => {
    const { deps, bakery, gym, association, shiftId, laterShiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 4);
    await pledge(world, gym, shiftId, 1);
    await pledge(world, association, laterShiftId);
    const alva = await nameSomebody(world, bakery, pledgeId);
    const input = { pledgeId, personId: bakery.contact.personId };
    answerOf(await namePerson(deps, bakery.contact, input, null));
    const seen = observe(deps.store);
    answerOf(await move());
    expect(toldTo(seen, { ...people(), alva })).toEqual([
      "bakery YourShiftMoved",
      "alva YourShiftMoved",
      "gym YourShiftMoved",
      "host YourHostedShiftMoved",
      "channel ShiftMoved",
    ]);
    expect(seen.told()[0]?.fact).toMatchObject({
      pledgeId,
      places: 4,
      startedAt: Temporal.Instant.from("2026-03-10T15:00:00Z").epochMilliseconds,
    });
  });
});

describe("a shift that is at another place", () => {
  /** At the times that it has. */
  const place = {
    startsAt: "2026-03-10T15:00:00Z",
    endsAt: "2026-03-10T18:00:00Z",
    location: " Kulturhuset ",
  };

  test("is told to whoever pledged or waits, to whoever has a seat, and to the channel, with why", async () => {
    const { deps, bakery, gym, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 4);
    await pledge(world, gym, shiftId, 1);
    const alva = await nameSomebody(world, bakery, pledgeId);
    const seen = observe(deps.store);
    answerOf(await move(place));
    expect(toldTo(seen, { ...people(), alva })).toEqual([
      "bakery YourShiftMoved",
      "alva YourShiftMoved",
      "gym YourShiftMoved",
      "host YourHostedShiftMoved",
      "channel ShiftMoved",
    ]);
    expect(await storedShift(world, shiftId)).toMatchObject({
      location: "Kulturhuset",
      changeReason: "Salen är upptagen",
    });
    expect(seen.auditEvents().map(({ change }) => change)).toEqual([
      { revision: [1, 2], location: ["Biblioteket", "Kulturhuset"], reason: "Salen är upptagen" },
    ]);
  });

  test("asks nobody to be free there, nor an appendix to hold still", async () => {
    const { deps, bakery, shiftId } = world;
    const { pledgeId } = await addPledgeOfLapsedTenant(world, 1);
    const mine = await pledge(world, bakery, shiftId);
    const { personId } = await nameSomebody(world, bakery, mine.pledgeId);
    const other = await pledge(world, bakery, await addShift(world, {}));
    const input = { pledgeId: other.pledgeId, personId, overlapReason: "Hon går mellan salarna" };
    answerOf(await namePerson(deps, world.landlord.coordinator, input, null));
    expect(await move(place)).toHaveProperty("ok", true);
    expect((await storedPledge(world, pledgeId)).state).toBe("CONFIRMED");
  });
});

describe("promised minutes", () => {
  const longer = { startsAt: "2026-03-17T15:00:00Z", endsAt: "2026-03-17T19:00:00Z" };
  const shorter = { startsAt: "2026-03-17T15:00:00Z", endsAt: "2026-03-17T17:00:00Z" };

  test.each([
    { promised: 180, becomes: 240, times: longer },
    { promised: 150, becomes: 150, times: longer },
    { promised: 180, becomes: 120, times: shorter },
    { promised: 150, becomes: 120, times: shorter },
    { promised: 90, becomes: 90, times: shorter },
  ])(
    "of $promised each, on a shift of 180, become $becomes by $times",
    async ({ promised, becomes, times }) => {
      const { deps, bakery, laterShiftId: shiftId } = world;
      const { organisationId } = bakery;
      const input = { shiftId, organisationId, places: 2, minutesPerPlace: promised };
      const { pledgeId } = answerOf(await pledgePlaces(deps, bakery.contact, input, null));
      const seen = observe(deps.store);
      answerOf(await move({ shiftId, ...times }));
      expect((await storedPledge(world, pledgeId)).minutes).toBe(2 * becomes);
      const changes = seen
        .auditEvents()
        .flatMap(({ subject, change }) => (subject === pledgeId ? [change] : []));
      expect(changes).toEqual(promised === becomes ? [] : [{ minutes: [2 * promised, 2 * becomes] }]);
    },
  );
});

describe("invariant 3: people who are named on it", () => {
  /** Alva sits on the shift, and on another the day after, 16–19 by UTC. */
  async function alvaOnTwo() {
    const { deps, bakery, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId);
    const { personId } = await nameSomebody(world, bakery, pledgeId);
    const other = await addShift(world, {
      startsAt: "2026-03-11T16:00:00Z",
      endsAt: "2026-03-11T19:00:00Z",
    });
    const next = await pledge(world, bakery, other);
    const input = { pledgeId: next.pledgeId, personId };
    answerOf(await namePerson(deps, bakery.contact, input, null));
    return personId;
  }

  test("stand in the way of a time at which they sit elsewhere", async () => {
    const personId = await alvaOnTwo();
    await expectRefusal(() => move({ endsAt: "2026-03-11T16:01:00Z" }), {
      type: "PeopleBusy",
      personIds: [personId],
    });
    expect(await move({ endsAt: "2026-03-11T16:00:00Z" })).toHaveProperty("ok", true);
  });

  test("sit on both where a coordinator says why, which is on record", async () => {
    const personId = await alvaOnTwo();
    const seen = observe(world.deps.store);
    answerOf(await move({ overlapReason: " Hon går mellan salarna " }));
    expect(seen.auditEvents().map(({ change }) => change)).toMatchObject([
      { overlapReason: "Hon går mellan salarna", personIds: [personId] },
    ]);
  });

  test("have the reason on the seat they were let keep", async () => {
    const { deps, landlordId, laterShiftId, bakery } = world;
    const personId = await alvaOnTwo();
    const elsewhere = await pledge(world, bakery, laterShiftId);
    await nameSomebody(world, bakery, elsewhere.pledgeId, "Bo Exempel");
    answerOf(await move({ overlapReason: "Hon går mellan salarna" }));
    const seats = await deps.store.reader(landlordId).seats.listByPerson(personId, deps.clock.now());
    expect(seats.map(({ shiftId, overlapReason }) => [shiftId === world.shiftId, overlapReason])).toEqual([
      [true, "Hon går mellan salarna"],
      [false, null],
    ]);
  });

  test("sit on neither twice: a reason that nobody needed is not recorded", async () => {
    const seen = observe(world.deps.store);
    answerOf(await move({ overlapReason: "För säkerhets skull" }));
    expect(seen.auditEvents()[0]?.change).not.toHaveProperty("overlapReason");
  });

  test("stand in the way of a date on which their record extract counts no more", async () => {
    const { deps, bakery, landlord } = world;
    const shiftId = await addShift(world, { requiresRecordExtract: true, adultsOnly: true });
    const { pledgeId } = await pledge(world, bakery, shiftId);
    const { organisationId, contact } = bakery;
    const { personId } = await addMember(world, organisationId, "Alva Exempel", ["PARTICIPANT"]);
    const note = { personId, organisationId, shownOn: "2025-03-10" };
    answerOf(await noteRecordExtract(deps, landlord.coordinator, note, null));
    answerOf(await namePerson(deps, contact, { pledgeId, personId, confirmsAdult: true }, null));
    await expectRefusal(() => move({ shiftId }), { type: "NamesStandInTheWay", named: 1 });
    const sameDay = { startsAt: "2026-03-10T16:00:00Z", endsAt: "2026-03-10T19:00:00Z" };
    expect(await move({ shiftId, ...sameDay })).toHaveProperty("ok", true);
  });
});

describe("invariant 8: a tenant's appendix", () => {
  async function movingTenant() {
    const tenant = await addOrganisation(world, "TENANT", "Butik som flyttar");
    const agreement = anAgreement({ organisationId: tenant.organisationId, endsOn: "2026-03-11" });
    answerOf(await recordAppendix(world.deps, world.operator, agreement, null));
    return tenant;
  }

  test.each(["CONFIRMED", "WAITLISTED"])(
    "that does not cover the new date stands in the way of it: %s",
    async (state) => {
      const { association, shiftId } = world;
      if (state === "WAITLISTED") await pledge(world, association, shiftId, 4);
      const { pledgeId, ...answer } = await pledge(world, await movingTenant(), shiftId);
      expect(answer).toHaveProperty("state", state);
      await expectRefusal(() => move(), {
        type: "PledgesNotCovered",
        pledgeIds: [pledgeId],
        on: "2026-03-11",
      });
      const sameDay = { startsAt: "2026-03-10T16:00:00Z", endsAt: "2026-03-10T19:00:00Z" };
      expect(await move(sameDay)).toHaveProperty("ok", true);
    },
  );

  test("counts on the date in the shift's zone", async () => {
    await pledge(world, await movingTenant(), world.shiftId);
    const late = { startsAt: "2026-03-10T22:59:00Z", endsAt: "2026-03-11T01:00:00Z" };
    expect(await move(late)).toHaveProperty("ok", true);
    const afterMidnight = { ...late, startsAt: "2026-03-10T23:00:00Z" };
    expect(await move(afterMidnight)).toHaveProperty("refusal.type", "PledgesNotCovered");
  });
});

test("invariant 21: the same key moves a shift once", async () => {
  const { deps, landlord, shiftId, bakery } = world;
  await pledge(world, bakery, shiftId);
  const input = { shiftId, endsAt: "2026-03-10T19:00:00Z", reason: "Längre" };
  const first = await reviseShift(deps, landlord.coordinator, input, "form-1");
  expect(first).toEqual(ok({ shiftId, revision: 2 }));
  const seen = observe(deps.store);
  expect(await reviseShift(deps, landlord.coordinator, input, "form-1")).toEqual(first);
  expect([seen.changes(), seen.told()]).toEqual([[], []]);
});
