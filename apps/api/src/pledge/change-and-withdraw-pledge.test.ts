import { addMember, addPledgeOfLapsedTenant, addShift } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { at } from "../testing/moments.ts";
import { answerOf, CHANGE, PLEDGE, WITHDRAW } from "../testing/pledging.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

type Variables = Readonly<Record<string, unknown>>;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const answer = (command: string, input: Variables, key: string | null = null) =>
  answerOf(api, command, input, key);

function aShift(given: Parameters<typeof addShift>[1] = {}): Promise<string> {
  return addShift(api.world, given);
}

describe("changePledge and withdrawPledge", () => {
  test("change the places, or say why not; withdrawing offers the places to the next", async () => {
    const { bakery, gym } = api.world;
    const shiftId = await aShift({ capacity: 3, allowsPartOfShift: true });
    const mine = await answer(PLEDGE, { shiftId, organisationId: bakery.organisationId, places: 2 });
    const theirs = await answer(PLEDGE, { shiftId, organisationId: gym.organisationId, places: 2 });
    const pledgeId = mine.pledge.id;

    expect(await answer(CHANGE, { pledgeId, places: 3 })).toStrictEqual({
      __typename: "ChangePledgeSuccess",
      pledge: { places: 3, minutes: 540, state: "CONFIRMED", acceptsPart: false },
    });
    expect(await answer(CHANGE, { pledgeId, places: 3, minutesPerPlace: 60 })).toMatchObject({
      pledge: { places: 3, minutes: 180 },
    });
    expect(await answer(CHANGE, { pledgeId, places: 2 })).toMatchObject({
      pledge: { places: 2, minutes: 120 },
    });
    expect(await answer(CHANGE, { pledgeId, places: 3, minutesPerPlace: null })).toMatchObject({
      pledge: { places: 3, minutes: 540 },
    });
    expect(await answer(WITHDRAW, { pledgeId })).toStrictEqual({
      __typename: "WithdrawPledgeSuccess",
      late: false,
      pledge: { state: "WITHDRAWN", shift: { placesTaken: 0, pledges: { nodes: [{ state: "OFFERED" }] } } },
    });
    expect(await answer(CHANGE, { pledgeId: theirs.pledge.id, places: 1 })).toMatchObject({
      __typename: "OfferPendingError",
      message: "The pledge is offered 2 places: accept or decline first.",
      placesOffered: 2,
    });
    await command(api, "acceptOffer", { pledgeId: theirs.pledge.id });
    expect(await answer(CHANGE, { pledgeId: theirs.pledge.id, places: 4 })).toMatchObject({
      __typename: "MoreThanCapacityError",
    });
    await answer(PLEDGE, { shiftId, organisationId: bakery.organisationId, places: 1 });
    expect(await answer(CHANGE, { pledgeId: theirs.pledge.id, places: 3 })).toMatchObject({
      __typename: "ShiftFullError",
      placesLeft: 0,
    });
    for (const query of [CHANGE, WITHDRAW]) {
      const input = query === CHANGE ? { pledgeId, places: 1 } : { pledgeId };
      expect(await answer(query, input)).toMatchObject({
        __typename: "PledgeNotLiveError",
        state: "WITHDRAWN",
      });
    }
  });

  test("a pledge of a tenant whose appendix has lapsed does not grow", async () => {
    const { pledgeId } = await addPledgeOfLapsedTenant(api.world, 1);
    expect(await answer(CHANGE, { pledgeId, places: 2 })).toMatchObject({
      __typename: "AppendixNotActiveError",
      message: "The organisation has no social-smart lease appendix that is active on 2026-03-10.",
    });
  });

  test.each(["", "pledge_x", `shift_${"0".repeat(26)}`, `pledge_${"0".repeat(26)}`])(
    "find no pledge by %j",
    async (pledgeId) => {
      expect(await answer(WITHDRAW, { pledgeId })).toMatchObject({
        __typename: "PledgeNotFoundError",
        pledgeId,
      });
      expect(await answer(CHANGE, { pledgeId, places: 1 })).toMatchObject({
        __typename: "PledgeNotFoundError",
      });
    },
  );

  test("change whether part is accepted, and leave it as it was unless said", async () => {
    const shiftId = await aShift();
    const input = { shiftId, organisationId: api.world.gym.organisationId, places: 2, acceptsPart: true };
    const { pledgeId } = await pledgeIdOf(input);
    expect(await answer(CHANGE, { pledgeId, places: 1 })).toMatchObject({
      pledge: { places: 1, acceptsPart: true },
    });
    expect(await answer(CHANGE, { pledgeId, places: 1, acceptsPart: false })).toMatchObject({
      pledge: { places: 1, acceptsPart: false },
    });
  });

  test("come too late once the shift has started", async () => {
    const shiftId = await aShift();
    const { pledgeId } = await pledgeIdOf({
      shiftId,
      organisationId: api.world.gym.organisationId,
      places: 1,
    });
    const startsAt = "2026-03-10T15:00:00Z";
    const late = { __typename: "ShiftStartedError", message: `The shift started at ${startsAt}.`, startsAt };
    await at(api, startsAt, async () => {
      expect(await command(api, "changePledge", { pledgeId, places: 2 })).toStrictEqual(late);
      expect(await command(api, "withdrawPledge", { pledgeId })).toStrictEqual(late);
    });
  });

  test("say when a withdrawal is late", async () => {
    const shiftId = await aShift({ withdrawByMinutes: 60 });
    const { pledgeId } = await pledgeIdOf({
      shiftId,
      organisationId: api.world.gym.organisationId,
      places: 1,
    });
    const withdrawn = await at(api, "2026-03-10T14:00:00Z", () => answer(WITHDRAW, { pledgeId }));
    expect(withdrawn).toMatchObject({
      __typename: "WithdrawPledgeSuccess",
      late: true,
      pledge: { state: "WITHDRAWN_LATE" },
    });
  });

  test("let no more in above the cap, and say until when", async () => {
    const shiftId = await aShift({ perOrganisationCap: 2, capReleaseMinutes: 24 * 60 });
    const { pledgeId } = await pledgeIdOf({
      shiftId,
      organisationId: api.world.gym.organisationId,
      places: 2,
    });
    expect(await answer(CHANGE, { pledgeId, places: 3 })).toStrictEqual({
      __typename: "OverCapError",
      message: "One organisation may have at most 2 places on this shift until 2026-03-09T15:00:00Z.",
      cap: 2,
      releasesAt: "2026-03-09T15:00:00Z",
    });
    const released = await at(api, "2026-03-09T15:00:00Z", () => answer(CHANGE, { pledgeId, places: 3 }));
    expect(released).toMatchObject({ __typename: "ChangePledgeSuccess", pledge: { places: 3 } });
  });

  test("let no more in without a coordinator's yes where the shift asks for one", async () => {
    const shiftId = await aShift({ approval: "MANUAL" });
    const { pledgeId } = await pledgeIdOf({
      shiftId,
      organisationId: api.world.gym.organisationId,
      places: 2,
    });
    await command(api, "approvePledge", { pledgeId });
    expect(await answer(CHANGE, { pledgeId, places: 3 })).toMatchObject({
      __typename: "ApprovalNeededError",
      message: "A coordinator says yes to pledges on this shift: ask them to make it more.",
    });
    expect(await answer(CHANGE, { pledgeId, places: 1 })).toMatchObject({ pledge: { places: 1 } });
  });

  test("keep as many places as have names", async () => {
    const { gym } = api.world;
    const shiftId = await aShift();
    const { pledgeId } = await pledgeIdOf({ shiftId, organisationId: gym.organisationId, places: 3 });
    for (const name of ["Elsa", "Ali"]) {
      const { personId } = await addMember(api.world, gym.organisationId, name, ["PARTICIPANT"]);
      await command(api, "namePerson", { pledgeId, personId });
    }
    expect(await answer(CHANGE, { pledgeId, places: 1 })).toMatchObject({
      __typename: "MoreNamedThanPlacesError",
      message: "The pledge has 2 names on its places: take names off first.",
      named: 2,
    });
  });

  test("let no more in while the initiative is paused, but take less", async () => {
    const { gym, initiativeId } = api.world;
    const shiftId = await aShift();
    const { pledgeId } = await pledgeIdOf({ shiftId, organisationId: gym.organisationId, places: 2 });
    await command(api, "pauseInitiative", { initiativeId, reason: "Läraren är sjuk" });
    const more = await answer(CHANGE, { pledgeId, places: 3 });
    const less = await answer(CHANGE, { pledgeId, places: 1 });
    await command(api, "resumeInitiative", { initiativeId });
    expect(more).toStrictEqual({
      __typename: "InitiativeNotOpenError",
      message: "The initiative takes no more pledges: it is PAUSED: Läraren är sjuk",
      initiativeState: "PAUSED",
      reason: "Läraren är sjuk",
    });
    expect(less).toMatchObject({ pledge: { places: 1 } });
  });
});

async function pledgeIdOf(input: Variables): Promise<{ pledgeId: string }> {
  const { pledge } = await answer(PLEDGE, input);
  return { pledgeId: pledge.id };
}

test("changePledge keeps the reason that others than the organisation give", async () => {
  const shiftId = await aShift();
  const { organisationId } = api.world.bakery;
  const { pledge } = await answer(PLEDGE, { shiftId, organisationId, places: 2 });
  const reason = "Fler vill vara med";
  const shows = "... on ChangePledgeSuccess { pledge { places staffReason } }";
  expect(await command(api, "changePledge", { pledgeId: pledge.id, places: 1, reason }, shows)).toMatchObject(
    {
      pledge: { places: 1, staffReason: reason },
    },
  );
});
