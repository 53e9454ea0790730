import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import type { PersonId, PledgeId } from "../kernel/ids.ts";
import { err } from "../kernel/result.ts";
import { registerPerson } from "../person/register-person.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
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

describe("invariant 3: a person is in one place at a time", () => {
  /** Alva sits on a shift at 16–19 in Örebro; another of that day, by the clock there, is what she is asked for next. */
  async function asked(startsAt: string, endsAt: string) {
    const { bakery, shiftId } = world;
    answerOf(await name((await pledge(world, bakery, shiftId)).pledgeId));
    const other = await addShift(world, {
      startsAt: `2026-03-10T${startsAt}+01:00`,
      endsAt: `2026-03-10T${endsAt}+01:00`,
    });
    return (await pledge(world, bakery, other)).pledgeId;
  }

  test.each([
    { startsAt: "19:00", endsAt: "20:00", free: true },
    { startsAt: "15:00", endsAt: "16:00", free: true },
    { startsAt: "18:59", endsAt: "20:00", free: false },
    { startsAt: "15:00", endsAt: "16:01", free: false },
    { startsAt: "17:00", endsAt: "18:00", free: false },
    { startsAt: "15:00", endsAt: "20:00", free: false },
    { startsAt: "16:00", endsAt: "19:00", free: false },
  ])("sitting 16:00–19:00 she is free for $startsAt–$endsAt: $free", async ({ startsAt, endsAt, free }) => {
    const pledgeId = await asked(startsAt, endsAt);
    if (free) expect(await name(pledgeId)).toHaveProperty("ok", true);
    else await expectRefusal(() => name(pledgeId), { type: "PersonBusy", personId: alva });
  });

  test("she is free again once the other shift is cancelled, or her pledge withdrawn", async () => {
    const { deps, operator, shiftId } = world;
    const pledgeId = await asked("17:00", "18:00");
    answerOf(await cancelShift(deps, operator, { shiftId, reason: "Snöstorm" }, null));
    expect(await name(pledgeId)).toHaveProperty("ok", true);
  });

  /** Somebody of the bakery and of the gym. */
  async function personOfBoth(): Promise<PersonId> {
    const { deps, operator, bakery, gym } = world;
    const memberships = [bakery, gym].map(
      ({ organisationId }) => ({ organisationId, roles: ["PARTICIPANT"] }) as const,
    );
    const person = { displayName: "Bo Bådadera", workEmail: null, language: "sv", memberships } as const;
    return answerOf(await registerPerson(deps, operator, person, null)).personId;
  }

  test("whom another organisation has on a shift then is busy, and no more is said", async () => {
    const { gym, bakery, shiftId } = world;
    const personId = await personOfBoth();
    const ofGym = await pledge(world, gym, shiftId);
    answerOf(await name(ofGym.pledgeId, { personId }, gym.contact));
    const overlapping = await pledge(world, bakery, await addShift(world));
    await expectRefusal(() => name(overlapping.pledgeId, { personId }), { type: "PersonBusy", personId });
  });

  test("whom another organisation has on the very shift is busy, and no more is said but to staff", async () => {
    const { gym, bakery, shiftId, landlord } = world;
    const personId = await personOfBoth();
    const ofGym = await pledge(world, gym, shiftId);
    const { seatId } = answerOf(await name(ofGym.pledgeId, { personId }, gym.contact));
    const { pledgeId } = await pledge(world, bakery, shiftId);
    await expectRefusal(() => name(pledgeId, { personId }), { type: "PersonBusy", personId });
    await expectRefusal(
      () => name(pledgeId, { personId, overlapReason: "Går emellan" }, landlord.coordinator),
      {
        type: "PersonAlreadyNamed",
        seatId,
      },
    );
  });

  describe("unless a coordinator lets them, and says why", () => {
    test("which is kept with the seat and in the audit", async () => {
      const { deps, landlord, landlordId } = world;
      const pledgeId = await asked("17:00", "18:00");
      const seen = observe(deps.store);
      const overlapReason = " Hon går mellan salarna ";
      const { seatId } = answerOf(await name(pledgeId, { overlapReason }, landlord.coordinator));
      expect(seen.auditEvents().map(({ actorId, change }) => ({ actorId, change }))).toEqual([
        {
          actorId: landlord.coordinator.personId,
          change: { seat: [null, seatId], personId: alva, overlapReason: "Hon går mellan salarna" },
        },
      ]);
      const seats = (await deps.store.reader(landlordId).seats.listByPledges([pledgeId])).get(pledgeId);
      expect(seats).toMatchObject([{ id: seatId, overlapReason: "Hon går mellan salarna" }]);
    });

    test("which nobody else may, and not without a word", async () => {
      const { landlord } = world;
      const pledgeId = await asked("17:00", "18:00");
      await expectRefusal(() => name(pledgeId, { overlapReason: "Hon hinner" }), { type: "NotAllowed" });
      await expectRefusal(() => name(pledgeId, { overlapReason: " " }, landlord.coordinator), {
        type: "InvalidInput",
        issues: [{ path: "overlapReason", problem: { type: "Empty" } }],
      });
      await expectRefusal(() => name(pledgeId, {}, landlord.coordinator), {
        type: "PersonBusy",
        personId: alva,
      });
    });

    test("which is not kept where there was no need", async () => {
      const { deps, landlord } = world;
      const pledgeId = await asked("19:00", "20:00");
      const seen = observe(deps.store);
      answerOf(await name(pledgeId, { overlapReason: "Hon hinner" }, landlord.coordinator));
      expect(seen.auditEvents()[0]?.change).toHaveProperty("overlapReason", null);
    });
  });

  test("two shifts that ask for her at once get her once", async () => {
    const { bakery, shiftId } = world;
    const other = await addShift(world);
    const pledges = [await pledge(world, bakery, shiftId), await pledge(world, bakery, other)];
    const answers = await Promise.all(pledges.map(({ pledgeId }) => name(pledgeId)));
    expect(answers.map((answer) => answer.ok)).toEqual([true, false]);
  });
});
