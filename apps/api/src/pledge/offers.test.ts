import { addOrganisation, addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import type { Member } from "@socialsmart/domain/testing/world-parts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { at } from "../testing/moments.ts";
import { putPledge } from "../testing/put-pledge.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const STATE = (member: string) =>
  `... on ${member} { pledge { state places minutes offer { places expiresAt } } }`;
/** A day after the world begins. */
const EXPIRES = "2026-03-03T08:00:00Z";

/** A shift of three places: the bakery has two of them, and the gym waits for two. */
async function aWaitingGym() {
  const { world } = api;
  const shiftId = await addShift(world, { capacity: 3 });
  const { pledgeId: bakery } = await pledge(world, world.bakery, shiftId, 2);
  const { pledgeId: gym } = await pledge(world, world.gym, shiftId, 2);
  return { shiftId, bakery, gym };
}

/** The same, after the bakery has withdrawn. */
async function anOfferedGym() {
  const { shiftId, bakery, gym } = await aWaitingGym();
  await command(api, "withdrawPledge", { pledgeId: bakery });
  return { shiftId, gym };
}

async function read(shiftId: string) {
  const { data, errors } = await api.ask(
    `query ($id: ID!) { shift(id: $id) {
      placesTaken placesOffered placesLeft isFull
      totals { confirmedPlaces offeredPlaces waitlistedPlaces pendingPlaces namedPlaces }
      pledges { nodes { state acceptsPart offer { places expiresAt } } }
    } }`,
    { id: shiftId },
  );
  expect(errors).toStrictEqual([]);
  return data.shift;
}

describe("places that fall free", () => {
  test("are held out to those who wait, and count as offered", async () => {
    const { shiftId } = await anOfferedGym();
    expect(await read(shiftId)).toStrictEqual({
      placesTaken: 0,
      placesOffered: 2,
      placesLeft: 1,
      isFull: false,
      totals: { confirmedPlaces: 0, offeredPlaces: 2, waitlistedPlaces: 0, pendingPlaces: 0, namedPlaces: 0 },
      pledges: {
        nodes: [{ state: "OFFERED", acceptsPart: false, offer: { places: 2, expiresAt: EXPIRES } }],
      },
    });
  });

  test("are free again from the moment the offer expires, though nobody has noticed", async () => {
    const { shiftId } = await anOfferedGym();
    expect(await at(api, "2026-03-03T07:59:59.999Z", () => read(shiftId))).toMatchObject({ placesLeft: 1 });
    expect(await at(api, EXPIRES, () => read(shiftId))).toMatchObject({
      placesTaken: 0,
      placesOffered: 0,
      placesLeft: 3,
      totals: { offeredPlaces: 0 },
      pledges: { nodes: [{ state: "OFFERED", offer: null }] },
    });
  });

  test("leave a shift full while they are held", async () => {
    const { world } = api;
    const shiftId = await addShift(world, { capacity: 2 });
    const { pledgeId } = await pledge(world, world.bakery, shiftId, 2);
    await pledge(world, world.gym, shiftId, 2);
    await command(api, "withdrawPledge", { pledgeId });
    expect(await read(shiftId)).toMatchObject({ placesTaken: 0, placesLeft: 0, isFull: true });
    expect(await at(api, EXPIRES, () => read(shiftId))).toMatchObject({ isFull: false });
  });
});

describe("acceptOffer", () => {
  test("takes the places", async () => {
    const { gym } = await anOfferedGym();
    expect(await command(api, "acceptOffer", { pledgeId: gym }, STATE("AcceptOfferSuccess"))).toStrictEqual({
      __typename: "AcceptOfferSuccess",
      pledge: { state: "CONFIRMED", places: 2, minutes: 360, offer: null },
    });
  });

  test("takes the part that was offered, and no more", async () => {
    const { world } = api;
    const shiftId = await addShift(world, { capacity: 3 });
    await pledge(world, world.bakery, shiftId, 2);
    const input = { shiftId, organisationId: world.gym.organisationId, places: 2, acceptsPart: true };
    const offered = await command(api, "pledgePlaces", input, "... on PledgePlacesOffered { pledge { id } }");
    expect(offered).toMatchObject({ placesOffered: 1, expiresAt: EXPIRES });
    const accepted = { pledgeId: offered.pledge.id };
    expect(await command(api, "acceptOffer", accepted, STATE("AcceptOfferSuccess"))).toMatchObject({
      pledge: { state: "CONFIRMED", places: 1, minutes: 180 },
    });
  });

  test("comes too late once the offer has expired", async () => {
    const { gym } = await anOfferedGym();
    const late = await at(api, EXPIRES, () => command(api, "acceptOffer", { pledgeId: gym }));
    expect(late).toStrictEqual({
      __typename: "PledgeNotLiveError",
      message: "The pledge does not count any more: it is OFFER_EXPIRED.",
      state: "OFFER_EXPIRED",
    });
  });

  test("is refused by a tenant whose appendix has lapsed", async () => {
    const shiftId = await addShift(api.world);
    const { organisationId } = await aLapsedTenant();
    const offer = { places: 1, expiresAt: Temporal.Instant.from(EXPIRES) };
    const pledgeId = await putPledge(api, { organisationId, shiftId, state: "OFFERED", offer });
    expect(await command(api, "acceptOffer", { pledgeId })).toStrictEqual({
      __typename: "AppendixNotActiveError",
      message: "The organisation has no social-smart lease appendix that is active on 2026-03-10.",
      date: "2026-03-10",
    });
  });
});

describe("declineOffer", () => {
  test("leaves the waitlist, and the next is offered the places", async () => {
    const { world } = api;
    const { shiftId, gym } = await anOfferedGym();
    await pledge(world, world.association, shiftId, 3);
    expect(await command(api, "declineOffer", { pledgeId: gym }, STATE("DeclineOfferSuccess"))).toMatchObject(
      {
        __typename: "DeclineOfferSuccess",
        pledge: { state: "DECLINED", offer: null },
      },
    );
    const { pledges } = await read(shiftId);
    expect(pledges.nodes).toMatchObject([{ state: "OFFERED", offer: { places: 3 } }]);
  });
});

describe("both answers to an offer", () => {
  test.each(["acceptOffer", "declineOffer"])("%s says where there is none", async (answer) => {
    const { bakery, gym } = await aWaitingGym();
    expect(await command(api, answer, { pledgeId: gym })).toStrictEqual({
      __typename: "NotOfferedError",
      message: "The pledge is not offered any places: it is WAITLISTED.",
      state: "WAITLISTED",
    });
    expect(await command(api, answer, { pledgeId: bakery })).toMatchObject({ state: "CONFIRMED" });
  });

  test.each(["acceptOffer", "declineOffer"])("%s finds no pledge by another id", async (answer) => {
    for (const pledgeId of ["", `shift_${"0".repeat(26)}`, `pledge_${"0".repeat(26)}`]) {
      expect(await command(api, answer, { pledgeId })).toMatchObject({
        __typename: "PledgeNotFoundError",
        pledgeId,
      });
    }
  });
});

describe("offerFreePlaces", () => {
  const OFFERED = `... on OfferFreePlacesSuccess {
    shift { placesOffered } pledges { id state offer { places expiresAt } }
  }`;
  /** Five hours before the shift. */
  const LAST_HOURS = "2026-03-10T10:00:00Z";

  test("offers in a shift's last hours what nobody is offered by itself", async () => {
    const { shiftId, bakery, gym } = await aWaitingGym();
    await at(api, LAST_HOURS, async () => {
      await command(api, "withdrawPledge", { pledgeId: bakery });
      expect(await read(shiftId)).toMatchObject({ placesOffered: 0, placesLeft: 3 });
      const offer = { places: 2, expiresAt: "2026-03-10T15:00:00Z" };
      expect(await command(api, "offerFreePlaces", { shiftId }, OFFERED)).toStrictEqual({
        __typename: "OfferFreePlacesSuccess",
        shift: { placesOffered: 2 },
        pledges: [{ id: gym, state: "OFFERED", offer }],
      });
    });
  });

  test("says where nobody waits who would take them", async () => {
    const { shiftId } = await aWaitingGym();
    expect(await command(api, "offerFreePlaces", { shiftId })).toStrictEqual({
      __typename: "NothingToOfferError",
      message: "Nobody waits who would take the 1 free place.",
      placesLeft: 1,
    });
  });

  test("says of a shift that is cancelled that it is, and why", async () => {
    const { shiftId } = await aWaitingGym();
    await command(api, "cancelShift", { shiftId, reason: "Snöstorm" });
    expect(await command(api, "offerFreePlaces", { shiftId })).toMatchObject({
      __typename: "ShiftCancelledError",
      reason: "Snöstorm",
    });
  });

  test("comes too late once the shift has started", async () => {
    const { shiftId } = await aWaitingGym();
    const startsAt = "2026-03-10T15:00:00Z";
    const late = await at(api, startsAt, () => command(api, "offerFreePlaces", { shiftId }));
    expect(late).toMatchObject({ __typename: "ShiftStartedError", startsAt });
  });

  test.each(["", `shift_${"0".repeat(26)}`])("finds no shift by %j", async (shiftId) => {
    expect(await command(api, "offerFreePlaces", { shiftId })).toMatchObject({
      __typename: "ShiftNotFoundError",
      shiftId,
    });
  });
});

function aLapsedTenant(): Promise<Member> {
  return addOrganisation(api.world, "TENANT", "Före detta Kiosken");
}
