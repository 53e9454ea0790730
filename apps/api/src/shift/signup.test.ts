import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import type { InitiativeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import { aPlan } from "@socialsmart/domain/testing/inputs";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { addOrganisation, addShift, addTenant, pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { at } from "../testing/moments.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const SIGNUP = `fragment Signup on Signup {
  allowed outcome placesLeft mostPlaces
  reason {
    __typename
    ... on UserError { message }
    ... on NotAllowedError { scope roles }
    ... on OrganisationNotFoundError { organisationId }
    ... on ShiftCancelledError { reason }
    ... on ShiftStartedError { startsAt }
    ... on InitiativeNotOpenError { initiativeState reason }
    ... on AppendixNotActiveError { date }
    ... on AlreadyPledgedError { places pledge { id } }
  }
}`;
const QUERY = `query ($shiftId: ID!, $organisationId: ID!) {
  shift(id: $shiftId) { signup(organisationId: $organisationId) { ...Signup } }
} ${SIGNUP}`;

type Asked = { readonly shiftId: string; readonly organisationId: string };

async function signup(asked: Asked, token?: string) {
  const { data, errors } = await api.ask(QUERY, asked, token);
  expect(errors).toStrictEqual([]);
  return data.shift.signup;
}

function gymOn(shiftId: string): Asked {
  return { shiftId, organisationId: api.world.gym.organisationId };
}

async function aPausedInitiative(): Promise<InitiativeId> {
  const { world } = api;
  const { coordinator } = world.landlord;
  const { initiativeId } = answerOf(await planInitiative(world.deps, coordinator, aPlan(world), null));
  answerOf(await publishInitiative(world.deps, coordinator, { initiativeId }, null));
  await command(api, "pauseInitiative", { initiativeId, reason: "Sommarlov" });
  return initiativeId;
}

async function aDraft(): Promise<ShiftId> {
  const { world } = api;
  const plan = aPlan(world);
  const { initiativeId } = answerOf(await planInitiative(world.deps, world.landlord.coordinator, plan, null));
  return addShift({ ...world, initiativeId });
}

describe("signup says what would become of a pledge", () => {
  test("where places are free", async () => {
    const shiftId = await addShift(api.world);
    expect(await signup(gymOn(shiftId))).toStrictEqual({
      allowed: true,
      reason: null,
      outcome: "CONFIRMED",
      placesLeft: 4,
      mostPlaces: 4,
    });
  });

  test("where one organisation may have no more than some", async () => {
    const shiftId = await addShift(api.world, { perOrganisationCap: 2, capReleaseMinutes: 60 });
    expect(await signup(gymOn(shiftId))).toMatchObject({ placesLeft: 4, mostPlaces: 2 });
    expect(await at(api, "2026-03-10T14:00:00Z", () => signup(gymOn(shiftId)))).toMatchObject({
      mostPlaces: 4,
    });
  });

  test("where it would wait for a place", async () => {
    const { world } = api;
    const shiftId = await addShift(world);
    await pledge(world, world.bakery, shiftId, 4);
    expect(await signup(gymOn(shiftId))).toMatchObject({
      allowed: true,
      outcome: "WAITLISTED",
      placesLeft: 0,
    });
  });

  test("where it would wait for a yes", async () => {
    const shiftId = await addShift(api.world, { approval: "MANUAL" });
    expect(await signup(gymOn(shiftId))).toMatchObject({ allowed: true, outcome: "PENDING" });
  });

  test("where an offer has expired, though nobody has noticed", async () => {
    const { world } = api;
    const shiftId = await addShift(world, { capacity: 2 });
    const { pledgeId } = await pledge(world, world.bakery, shiftId, 2);
    await pledge(world, world.association, shiftId, 2);
    await command(api, "withdrawPledge", { pledgeId });
    expect(await signup(gymOn(shiftId))).toMatchObject({ outcome: "WAITLISTED", placesLeft: 0 });
    expect(await at(api, "2026-03-03T08:00:00Z", () => signup(gymOn(shiftId)))).toMatchObject({
      outcome: "CONFIRMED",
      placesLeft: 2,
    });
  });
});

describe("signup says why not, as pledgePlaces does,", () => {
  const NOBODY = `organisation_${"0".repeat(26)}`;
  const reasons: [string, () => Promise<Asked>, Readonly<Record<string, unknown>>][] = [
    [
      "of an organisation that is not there",
      async () => ({ shiftId: api.world.shiftId, organisationId: NOBODY }),
      { __typename: "OrganisationNotFoundError", organisationId: NOBODY },
    ],
    [
      "of nonsense for an organisation",
      async () => ({ shiftId: api.world.shiftId, organisationId: "the gym" }),
      { __typename: "OrganisationNotFoundError", organisationId: "the gym" },
    ],
    ["of a draft", async () => gymOn(await aDraft()), { __typename: "ShiftNotOpenError" }],
    [
      "of a cancelled shift",
      async () => {
        const { deps, landlord } = api.world;
        const shiftId = await addShift(api.world);
        answerOf(await cancelShift(deps, landlord.coordinator, { shiftId, reason: "Snöstorm" }, null));
        return gymOn(shiftId);
      },
      { __typename: "ShiftCancelledError", reason: "Snöstorm" },
    ],
    [
      "of a shift whose initiative is paused",
      async () => gymOn(await addShift({ ...api.world, initiativeId: await aPausedInitiative() })),
      { __typename: "InitiativeNotOpenError", initiativeState: "PAUSED", reason: "Sommarlov" },
    ],
    [
      "of a tenant without an appendix",
      async () => {
        const { organisationId } = await addOrganisation(api.world, "TENANT", "Utan bilaga AB");
        return { shiftId: await addShift(api.world), organisationId };
      },
      { __typename: "AppendixNotActiveError", date: "2026-03-10" },
    ],
    [
      "of one that has pledged",
      async () => {
        const shiftId = await addShift(api.world);
        await pledge(api.world, api.world.gym, shiftId, 3);
        return gymOn(shiftId);
      },
      { __typename: "AlreadyPledgedError", places: 3, pledge: { id: expect.stringMatching(/^pledge_/) } },
    ],
  ];
  test.each(reasons)("%s", async (_, prepare, reason) => {
    const asked = await prepare();
    const answer = await signup(asked);
    expect(answer).toMatchObject({
      allowed: false,
      reason,
      outcome: null,
      placesLeft: null,
      mostPlaces: null,
    });
    const { message, __typename } = answer.reason;
    const pledged = await command(api, "pledgePlaces", { ...asked, places: 1 });
    expect(pledged).toMatchObject({ message, __typename });
  });

  test("of a shift that has started", async () => {
    const asked = gymOn(await addShift(api.world));
    const startsAt = "2026-03-10T15:00:00Z";
    expect(await at(api, startsAt, () => signup(asked))).toMatchObject({
      allowed: false,
      reason: { __typename: "ShiftStartedError", startsAt },
    });
  });

  test("of a token that may not pledge", async () => {
    const { token } = await api.issueToken(["roster:read", "plan:write"]);
    expect(await signup(gymOn(await addShift(api.world)), token)).toStrictEqual({
      allowed: false,
      reason: {
        __typename: "NotAllowedError",
        message:
          "Not allowed: a tool needs the scope pledges:write; a person needs a role that covers this: COORDINATOR or TENANT_CONTACT.",
        scope: "pledges:write",
        roles: ["COORDINATOR", "TENANT_CONTACT"],
      },
      outcome: null,
      placesLeft: null,
      mostPlaces: null,
    });
  });
});

test("signup on fifty shifts costs as many SQL statements as on one", async () => {
  const { world } = api;
  const helpers = [];
  for (let number = 1; number <= 3; number++) helpers.push(await addTenant(world, `Butik ${number}`));
  for (let day = 0; day < 50; day++) {
    const startsAt = Temporal.Instant.from("2026-05-01T15:00:00Z").add({ hours: 24 * day });
    const times = { startsAt: startsAt.toString(), endsAt: startsAt.add({ hours: 2 }).toString() };
    const shiftId = await addShift(world, times);
    for (const helper of helpers.slice(0, day % 4)) await pledge(world, helper, shiftId);
  }
  const [helper] = helpers;
  const ask = async (first: number) => {
    const before = api.statements.length;
    const { data, errors } = await api.ask(
      `query ($first: Int!, $from: DateTime!, $a: ID!, $b: ID!) {
        shifts(first: $first, startsWithin: { from: $from }) { nodes {
          placesLeft a: signup(organisationId: $a) { ...Signup } b: signup(organisationId: $b) { ...Signup }
        } }
      } ${SIGNUP}`,
      {
        first,
        from: "2026-05-01T00:00:00Z",
        a: helper?.organisationId,
        b: world.association.organisationId,
      },
    );
    expect(errors).toStrictEqual([]);
    return { nodes: data.shifts.nodes, statements: api.statements.slice(before) };
  };
  const one = await ask(1);
  const fifty = await ask(50);
  expect(fifty.nodes).toHaveLength(50);
  expect(fifty.nodes.filter(({ a }: { a: { allowed: boolean } }) => a.allowed)).toHaveLength(13);
  expect(fifty.nodes.every(({ b }: { b: { allowed: boolean } }) => b.allowed)).toBe(true);
  expect(fifty.statements).toHaveLength(one.statements.length);
  // Shifts, organisations, initiatives, rosters, appendices.
  expect(one.statements).toHaveLength(5);
});
