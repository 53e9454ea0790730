import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { aPlan } from "@socialsmart/domain/testing/inputs";
import { answerOf as known } from "@socialsmart/domain/testing/outcome";
import { furnish } from "@socialsmart/domain/testing/world";
import { addOrganisation, addShift } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { answerOf, PLEDGE } from "../testing/pledging.ts";
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

describe("pledgePlaces", () => {
  test("confirms where there is room, with the answer read after the command", async () => {
    const { bakery } = api.world;
    const input = { shiftId: await aShift(), organisationId: bakery.organisationId, places: 3 };
    expect(await answer(PLEDGE, input)).toStrictEqual({
      __typename: "PledgePlacesSuccess",
      pledge: {
        id: expect.stringMatching(/^pledge_[0-9a-z]{26}$/),
        places: 3,
        minutes: 540,
        state: "CONFIRMED",
        source: "API",
        shift: { placesTaken: 3 },
      },
    });
  });

  test("reads no pledge for an answer that only says which one it is", async () => {
    const { bakery, gym } = api.world;
    const shiftId = await aShift({ capacity: 20 });
    const costOf = async (organisationId: string, selected: string) => {
      const before = api.statements.length;
      const { data } = await api.ask(
        `mutation ($input: PledgePlacesInput!) { answer: pledgePlaces(input: $input) {
          __typename ... on PledgePlacesSuccess { pledge { ${selected} } }
        } }`,
        { input: { shiftId, organisationId, places: 2 } },
      );
      expect(data.answer.pledge.id).toMatch(/^pledge_/);
      return api.statements.length - before;
    };
    const withPlaces = await costOf(bakery.organisationId, "id places");
    expect(await costOf(gym.organisationId, "__typename id")).toBe(withPlaces - 1);
  });

  test("puts on the waitlist where there is none", async () => {
    const { bakery, gym } = api.world;
    const shiftId = await aShift({ capacity: 2 });
    await answer(PLEDGE, { shiftId, organisationId: bakery.organisationId, places: 2 });
    expect(await answer(PLEDGE, { shiftId, organisationId: gym.organisationId, places: 1 })).toMatchObject({
      __typename: "PledgePlacesWaitlisted",
      position: 1,
      pledge: { state: "WAITLISTED", waitlistPosition: 1 },
    });
  });

  test("offers the part that is free to one who accepts part, and holds it", async () => {
    const { bakery, gym } = api.world;
    const shiftId = await aShift({ capacity: 3 });
    await answer(PLEDGE, { shiftId, organisationId: bakery.organisationId, places: 2 });
    const input = { shiftId, organisationId: gym.organisationId, places: 2, acceptsPart: true };
    const offer = { places: 1, expiresAt: "2026-03-03T08:00:00Z" };
    expect(await answer(PLEDGE, input)).toStrictEqual({
      __typename: "PledgePlacesOffered",
      placesOffered: 1,
      expiresAt: "2026-03-03T08:00:00Z",
      pledge: { id: expect.stringMatching(/^pledge_/), state: "OFFERED", places: 2, offer },
    });
  });

  test("leaves it to a coordinator where the shift asks for approval", async () => {
    const shiftId = await aShift({ approval: "MANUAL" });
    const input = { shiftId, organisationId: api.world.gym.organisationId, places: 2 };
    expect(await answer(PLEDGE, input)).toMatchObject({
      __typename: "PledgePlacesPending",
      pledge: { state: "PENDING" },
    });
  });

  test("two in one document each see what the one before did", async () => {
    const { bakery, gym } = api.world;
    const shiftId = await aShift();
    const { data } = await api.ask(
      `mutation ($shiftId: ID!, $a: ID!, $b: ID!) {
        first: pledgePlaces(input: { shiftId: $shiftId, organisationId: $a, places: 1 }) { ...Taken }
        second: pledgePlaces(input: { shiftId: $shiftId, organisationId: $b, places: 2 }) { ...Taken }
      }
      fragment Taken on PledgePlacesSuccess { pledge { shift { placesTaken totals { organisations } } } }`,
      { shiftId, a: bakery.organisationId, b: gym.organisationId },
    );
    expect(data.first.pledge.shift).toStrictEqual({ placesTaken: 1, totals: { organisations: 1 } });
    expect(data.second.pledge.shift).toStrictEqual({ placesTaken: 3, totals: { organisations: 2 } });
  });

  describe("refuses, with its facts,", () => {
    const unknownShift = `shift_${"0".repeat(26)}`;
    const unknownOrganisation = `organisation_${"0".repeat(26)}`;
    const pledged =
      (given: Variables = {}) =>
      async () => ({
        shiftId: await aShift(),
        organisationId: api.world.bakery.organisationId,
        places: 1,
        ...given,
      });
    test.each<[string, () => Promise<Variables>, Variables]>([
      [
        "0 places",
        pledged({ places: 0 }),
        {
          __typename: "InvalidInputError",
          issues: [{ path: "places", problem: "OUT_OF_RANGE", message: "must be at least 1" }],
        },
      ],
      [
        "no minutes",
        pledged({ minutesPerPlace: 0 }),
        {
          __typename: "InvalidInputError",
          issues: [{ path: "minutesPerPlace", problem: "OUT_OF_RANGE", message: "must be from 1 to 1440" }],
        },
      ],
      ["more than a day", pledged({ minutesPerPlace: 1500 }), { __typename: "InvalidInputError" }],
      [
        "more places than there are",
        pledged({ places: 5 }),
        { __typename: "MoreThanCapacityError", message: "The shift has only 4 places in all.", capacity: 4 },
      ],
      [
        "more places than one organisation may have",
        async () => ({
          shiftId: await aShift({ perOrganisationCap: 2 }),
          organisationId: api.world.bakery.organisationId,
          places: 3,
        }),
        {
          __typename: "OverCapError",
          message: "One organisation may have at most 2 places on this shift.",
          cap: 2,
          releasesAt: null,
        },
      ],
      [
        "more minutes than it is long",
        pledged({ minutesPerPlace: 181 }),
        { __typename: "LongerThanShiftError", shiftMinutes: 180 },
      ],
      [
        "part of a whole shift",
        pledged({ minutesPerPlace: 60 }),
        { __typename: "PartOfShiftNotAllowedError", shiftMinutes: 180 },
      ],
      [
        "a shift that is not there",
        pledged({ shiftId: unknownShift }),
        { __typename: "ShiftNotFoundError", shiftId: unknownShift },
      ],
      [
        "an id of another kind",
        pledged({ shiftId: unknownOrganisation }),
        { __typename: "ShiftNotFoundError" },
      ],
      [
        "nonsense for an id",
        pledged({ shiftId: "'; DROP TABLE shift; --" }),
        { __typename: "ShiftNotFoundError" },
      ],
      [
        "an organisation that is not there",
        pledged({ organisationId: unknownOrganisation }),
        { __typename: "OrganisationNotFoundError", organisationId: unknownOrganisation },
      ],
      [
        "another landlord's shift",
        async () => {
          const other = await furnish(api.world.deps, { name: "Grannbolaget", chatTeamId: "T0003" });
          return { shiftId: other.shiftId, organisationId: api.world.bakery.organisationId, places: 1 };
        },
        { __typename: "ShiftNotFoundError", message: "There is no such shift." },
      ],
      [
        "a tenant without an appendix",
        async () => {
          const tenant = await addOrganisation(api.world, "TENANT", "Utan bilaga AB");
          return { shiftId: await aShift(), organisationId: tenant.organisationId, places: 1 };
        },
        { __typename: "AppendixNotActiveError", date: "2026-03-10" },
      ],
    ])("%s", async (_, inputOf, refusal) => {
      expect(await answer(PLEDGE, await inputOf())).toMatchObject(refusal);
    });

    test("a second pledge on the shift, and shows the first", async () => {
      const input = { shiftId: await aShift(), organisationId: api.world.bakery.organisationId, places: 2 };
      const first = await answer(PLEDGE, input);
      expect(await answer(PLEDGE, { ...input, places: 1 })).toMatchObject({
        __typename: "AlreadyPledgedError",
        message: "The organisation has pledged 2 places on this shift: change that pledge instead.",
        places: 2,
        pledge: { id: first.pledge.id },
      });
    });

    test("a shift that has started", async () => {
      const { clock } = api.world.deps;
      const now = clock.now();
      const input = { shiftId: await aShift(), organisationId: api.world.bakery.organisationId, places: 1 };
      clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
      const refused = await answer(PLEDGE, input);
      clock.set(now);
      expect(refused).toMatchObject({ __typename: "ShiftStartedError", startsAt: "2026-03-10T15:00:00Z" });
    });

    test("a shift whose initiative is paused, with the reason", async () => {
      const { initiativeId, gym } = api.world;
      const input = { shiftId: await aShift(), organisationId: gym.organisationId, places: 1 };
      await command(api, "pauseInitiative", { initiativeId, reason: "Vattenläcka" });
      const refused = await answer(PLEDGE, input);
      await command(api, "resumeInitiative", { initiativeId });
      expect(refused).toMatchObject({
        __typename: "InitiativeNotOpenError",
        initiativeState: "PAUSED",
        reason: "Vattenläcka",
      });
    });

    test("a shift of a draft", async () => {
      const { world } = api;
      const plan = aPlan(world);
      const coordinator = world.landlord.coordinator;
      const { initiativeId } = known(await planInitiative(world.deps, coordinator, plan, null));
      const input = {
        shiftId: await addShift({ ...world, initiativeId }),
        organisationId: world.gym.organisationId,
        places: 1,
      };
      expect(await answer(PLEDGE, input)).toMatchObject({ __typename: "ShiftNotOpenError" });
    });

    test("a shift that was cancelled, with the reason", async () => {
      const shiftId = await aShift();
      const cancel = `mutation ($input: CancelShiftInput!) { cancelShift(input: $input) {
        ... on CancelShiftSuccess { pledgesCancelled shift { state cancelReason } } } }`;
      const cancelled = await api.ask(cancel, { input: { shiftId, reason: "Biblioteket är stängt" } });
      expect(cancelled.data.cancelShift).toStrictEqual({
        pledgesCancelled: 0,
        shift: { state: "CANCELLED", cancelReason: "Biblioteket är stängt" },
      });
      const input = { shiftId, organisationId: api.world.bakery.organisationId, places: 1 };
      expect(await answer(PLEDGE, input)).toMatchObject({
        __typename: "ShiftCancelledError",
        reason: "Biblioteket är stängt",
      });
    });
  });
});
