import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { addMember, addOrganisation, addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { at } from "../testing/moments.ts";
import { putPledge } from "../testing/put-pledge.ts";
import { RULES } from "../testing/shift-rules.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

type Variables = Readonly<Record<string, unknown>>;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const REVISED = `... on ReviseShiftSuccess { shift {
  startsAt endsAt location minPlaces capacity revision changeReason placesTaken placesLeft
  allowsPartOfShift perOrganisationCap capReleasesAt withdrawBy nameBy takesHeadCounts approval adultsOnly
  requiresRecordExtract
  pledges { nodes { state places minutes } }
} }`;

const revise = (input: Variables) => command(api, "reviseShift", input, REVISED);

/** A shift on which the gym has two places. */
async function aPledgedShift(): Promise<{ shiftId: ShiftId; pledgeId: string }> {
  const { world } = api;
  const shiftId = await addShift(world);
  const { pledgeId } = await pledge(world, world.gym, shiftId, 2);
  return { shiftId, pledgeId };
}

describe("reviseShift", () => {
  test("changes what is said, and leaves the rest", async () => {
    const shiftId = await addShift(api.world);
    const change = { capacity: 6, location: "Kulturhuset", reason: "Större sal", rules: RULES };
    expect(await revise({ shiftId, ...change })).toMatchObject({
      __typename: "ReviseShiftSuccess",
      shift: {
        startsAt: "2026-03-10T15:00:00Z",
        location: "Kulturhuset",
        capacity: 6,
        minPlaces: 0,
        revision: 2,
        perOrganisationCap: 3,
        approval: "MANUAL",
        nameBy: "2026-03-08T15:00:00Z",
      },
    });
    const fewer = { perOrganisationCap: null, nameByMinutes: null, adultsOnly: null };
    expect(await revise({ shiftId, rules: fewer })).toMatchObject({
      shift: {
        capacity: 6,
        perOrganisationCap: null,
        nameBy: null,
        withdrawBy: "2026-03-09T15:00:00Z",
        adultsOnly: true,
        revision: 3,
      },
    });
  });

  test("moves a shift with its pledges, and asks why", async () => {
    const { shiftId } = await aPledgedShift();
    const later = { shiftId, startsAt: "2026-03-11T15:00:00Z", endsAt: "2026-03-11T19:00:00Z" };
    expect(await revise(later)).toMatchObject({
      __typename: "InvalidInputError",
      issues: [{ path: "reason", problem: "EMPTY" }],
    });
    expect(await revise({ ...later, reason: "Lokalen är upptagen" })).toMatchObject({
      shift: {
        startsAt: "2026-03-11T15:00:00Z",
        endsAt: "2026-03-11T19:00:00Z",
        changeReason: "Lokalen är upptagen",
        pledges: { nodes: [{ state: "CONFIRMED", places: 2, minutes: 480 }] },
      },
    });
  });

  test("makes a shift smaller than what is held only where the pledges to move are named", async () => {
    const { world } = api;
    const { shiftId, pledgeId } = await aPledgedShift();
    await pledge(world, world.bakery, shiftId, 1);
    expect(await revise({ shiftId, capacity: 2 })).toStrictEqual({
      __typename: "CapacityBelowHeldError",
      message: "3 places would be held: name the pledges that are to go to the waitlist.",
      held: 3,
    });
    const smaller = { shiftId, capacity: 2, movePledgeIds: [pledgeId, pledgeId], reason: "Mindre lokal" };
    expect(await revise(smaller)).toMatchObject({
      shift: {
        capacity: 2,
        placesTaken: 1,
        placesLeft: 1,
        pledges: { nodes: [{ state: "WAITLISTED" }, { state: "CONFIRMED" }] },
      },
    });
    expect(await revise({ ...smaller, capacity: 1 })).toStrictEqual({
      __typename: "PledgeHoldsNoPlacesError",
      message: "A pledge that is to go to the waitlist holds no places on the shift.",
      pledgeId,
    });
    const needless = await pledge(world, world.association, shiftId, 1);
    expect(await revise({ ...smaller, movePledgeIds: [needless.pledgeId] })).toStrictEqual({
      __typename: "MoveNotNeededError",
      message: "A pledge that is to go to the waitlist would fit on the shift with all the others.",
      pledgeId: needless.pledgeId,
    });
    for (const other of ["the gym", `pledge_${"0".repeat(26)}`]) {
      expect(await revise({ ...smaller, movePledgeIds: [pledgeId, other] })).toMatchObject({
        __typename: "PledgeHoldsNoPlacesError",
      });
    }
  });

  test("sets no cap below what an organisation has", async () => {
    const { shiftId } = await aPledgedShift();
    expect(await revise({ shiftId, rules: { perOrganisationCap: 1 } })).toStrictEqual({
      __typename: "CapBelowPledgedError",
      message: "One organisation has pledged 2 places, more than the cap would let it.",
      places: 2,
    });
  });

  test("asks no more of people who are named", async () => {
    const { world } = api;
    const { shiftId, pledgeId } = await aPledgedShift();
    const { personId } = await addMember(world, world.gym.organisationId, "Elsa", ["PARTICIPANT"]);
    await command(api, "namePerson", { pledgeId, personId });
    expect(await revise({ shiftId, rules: { adultsOnly: true } })).toStrictEqual({
      __typename: "NamesStandInTheWayError",
      message:
        "The shift would ask more of those who come, and 1 place on it has a name: take the names off first.",
      named: 1,
    });
  });

  test("moves no pledge to a date that no appendix covers", async () => {
    const { world } = api;
    const tenant = await addOrganisation(world, "TENANT", "Flyttar snart AB");
    const shiftId = await addShift(world);
    const pledgeId = await putPledge(api, { organisationId: tenant.organisationId, shiftId });
    const refused = await command(
      api,
      "reviseShift",
      { shiftId, startsAt: "2026-03-09T15:00:00Z", endsAt: "2026-03-09T18:00:00Z", reason: "Tidigare" },
      "... on PledgesNotCoveredError { pledges { id organisation { name } } }",
    );
    expect(refused).toStrictEqual({
      __typename: "PledgesNotCoveredError",
      message:
        "1 pledge of tenants would stand without a social-smart lease appendix that is active on 2026-03-09.",
      date: "2026-03-09",
      pledges: [{ id: pledgeId, organisation: { name: "Flyttar snart AB" } }],
    });
  });

  test("seats nobody twice at a time without a reason; who it is takes people:read", async () => {
    const { world } = api;
    const { deps, gym } = world;
    const elsewhere = { startsAt: "2026-03-20T15:00:00Z", endsAt: "2026-03-20T18:00:00Z" };
    const { personId } = await addMember(world, gym.organisationId, "Två Ställen", ["PARTICIPANT"]);
    const { shiftId } = await aPledgedShift();
    const other = await addShift(world, elsewhere);
    const mine = await pledge(world, gym, other, 1);
    answerOf(await namePerson(deps, gym.contact, { pledgeId: mine.pledgeId, personId }, null));
    const { data } = await api.ask("query ($id: ID!) { shift(id: $id) { pledges { nodes { id } } } }", {
      id: shiftId,
    });
    await command(api, "namePerson", { pledgeId: data.shift.pledges.nodes[0].id, personId });

    const input = { shiftId, ...elsewhere, reason: "Helgdag" };
    const more = "... on PeopleBusyError { people { displayName } }";
    expect(await command(api, "reviseShift", input, more)).toStrictEqual({
      __typename: "PeopleBusyError",
      message:
        "Of those named on the shift, 1 sits elsewhere at its new time: give an overlapReason, or take names off first.",
      people: [{ displayName: "Två Ställen" }],
    });
    const { token } = await api.issueToken(["roster:read", "plan:write"]);
    const document = `mutation ($input: ReviseShiftInput!) { reviseShift(input: $input) { ${more} } }`;
    const hidden = await api.ask(document, { input }, token);
    expect(hidden.data.reviseShift).toStrictEqual({ people: null });
    expect(hidden.errors).toMatchObject([{ extensions: { code: "FORBIDDEN", scope: "people:read" } }]);
    expect(JSON.stringify(hidden)).not.toMatch(/Ställen|person_/);
    expect(await revise({ ...input, overlapReason: "Byter mitt i" })).toMatchObject({
      __typename: "ReviseShiftSuccess",
    });
  });

  test("leaves a shift that is over, or was cancelled, as it is", async () => {
    const { deps, landlord } = api.world;
    const shiftId = await addShift(api.world);
    const startsAt = "2026-03-10T15:00:00Z";
    expect(await at(api, startsAt, () => revise({ shiftId, capacity: 5 }))).toMatchObject({
      __typename: "ShiftStartedError",
      startsAt,
    });
    answerOf(await cancelShift(deps, landlord.coordinator, { shiftId, reason: "Snö" }, null));
    expect(await revise({ shiftId, capacity: 5 })).toStrictEqual({
      __typename: "ShiftNotRevisableError",
      message: "The shift cannot be changed: it is CANCELLED.",
      state: "CANCELLED",
    });
  });

  test.each(["", `shift_${"0".repeat(26)}`])("finds no shift by %j", async (shiftId) => {
    expect(await revise({ shiftId })).toMatchObject({ __typename: "ShiftNotFoundError", shiftId });
  });
});
