import { addPledgeOfLapsedTenant, addShift } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
  test("change the places, or say why not; withdrawing lets the next one in", async () => {
    const { bakery, gym } = api.world;
    const shiftId = await aShift({ capacity: 3, allowsPartOfShift: true });
    const mine = await answer(PLEDGE, { shiftId, organisationId: bakery.organisationId, places: 2 });
    const theirs = await answer(PLEDGE, { shiftId, organisationId: gym.organisationId, places: 2 });
    const pledgeId = mine.pledge.id;

    expect(await answer(CHANGE, { pledgeId, places: 3 })).toStrictEqual({
      __typename: "ChangePledgeSuccess",
      pledge: { places: 3, minutes: 540, state: "CONFIRMED" },
    });
    expect(await answer(CHANGE, { pledgeId, places: 3, minutesPerPlace: 60 })).toMatchObject({
      pledge: { places: 3, minutes: 180 },
    });
    expect(await answer(WITHDRAW, { pledgeId })).toStrictEqual({
      __typename: "WithdrawPledgeSuccess",
      pledge: { state: "WITHDRAWN", shift: { placesTaken: 2, pledges: { nodes: [{ state: "CONFIRMED" }] } } },
    });
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
});
