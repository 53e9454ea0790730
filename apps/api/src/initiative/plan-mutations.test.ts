import { SCOPES } from "@socialsmart/domain/access/scope";
import { furnish } from "@socialsmart/domain/testing/world";
import { pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const PLAN = `mutation ($input: PlanInitiativeInput!, $key: String) { planInitiative(input: $input, idempotencyKey: $key) {
  __typename
  ... on PlanInitiativeSuccess {
    initiative { id title description state host { name } district { name } primaryFocusArea otherFocusAreas involvesMinors coordinators { displayName } }
  }
  ... on UserError { message }
  ... on InvalidInputError { issues { path problem } }
} }`;
const PUBLISH = `mutation ($input: PublishInitiativeInput!) { publishInitiative(input: $input) {
  __typename
  ... on PublishInitiativeSuccess { shiftsOpened initiative { state shifts { nodes { state } } } }
  ... on InitiativeStateWrongError { state }
  ... on UserError { message }
} }`;
const SCHEDULE = `mutation ($input: ScheduleShiftInput!) { scheduleShift(input: $input) {
  __typename
  ... on ScheduleShiftSuccess { shift { id state startsAt durationMinutes zone minPlaces allowsPartOfShift } }
  ... on UserError { message }
} }`;
const CANCEL = `mutation ($input: CancelShiftInput!) { cancelShift(input: $input) {
  __typename
  ... on CancelShiftSuccess { pledgesCancelled shift { state placesTaken pledges(states: [CANCELLED_BY_ORGANISER]) { totalCount } } }
  ... on ShiftNotCancellableError { state }
  ... on UserError { message }
} }`;

async function answer(query: string, input: Readonly<Record<string, unknown>>, key: string | null = null) {
  const { data, errors } = await api.ask(query, { input, key });
  expect(errors).toStrictEqual([]);
  const [field] = Object.values<Readonly<Record<string, unknown>>>(data);
  return field;
}

function aPlan(given: Readonly<Record<string, unknown>> = {}) {
  const { association, districtId, landlord } = api.world;
  return {
    title: "Språkcafé",
    hostOrganisationId: association.organisationId,
    coordinatorIds: [landlord.coordinator.personId],
    districtId,
    primaryFocusArea: "INTEGRATION",
    otherFocusAreas: ["INTEGRATION", "DEMOCRACY"],
    ...given,
  };
}

async function plannedId(): Promise<string> {
  const { data } = await api.ask(PLAN, { input: aPlan() });
  return data.planInitiative.initiative.id;
}

const TIMES = { startsAt: "2026-10-24T20:00:00Z", endsAt: "2026-10-25T05:00:00Z" };

describe("planning over the API", () => {
  test("goes from a draft with shifts to a published initiative with open ones", async () => {
    const planned = await answer(PLAN, aPlan(), "plan-1");
    expect(planned).toMatchObject({
      __typename: "PlanInitiativeSuccess",
      initiative: {
        title: "Språkcafé",
        description: "",
        state: "DRAFT",
        host: { name: "Föreningen Låtsas" },
        district: { name: "Vivalla" },
        primaryFocusArea: "INTEGRATION",
        otherFocusAreas: ["DEMOCRACY"],
        involvesMinors: false,
        coordinators: [{ displayName: "Karin Koordinator" }],
      },
    });
    expect(await answer(PLAN, aPlan(), "plan-1")).toStrictEqual(planned);

    const initiativeId = await plannedId();
    const shift = { initiativeId, ...TIMES, location: "Kulturhuset", capacity: 3 };
    // A night on which the clocks go back, with what is left out filled in.
    expect(await answer(SCHEDULE, shift)).toStrictEqual({
      __typename: "ScheduleShiftSuccess",
      shift: {
        id: expect.stringMatching(/^shift_/),
        state: "DRAFT",
        startsAt: "2026-10-24T20:00:00Z",
        durationMinutes: 540,
        zone: "Europe/Stockholm",
        minPlaces: 0,
        allowsPartOfShift: false,
      },
    });
    expect(await answer(PUBLISH, { initiativeId })).toStrictEqual({
      __typename: "PublishInitiativeSuccess",
      shiftsOpened: 1,
      initiative: { state: "PUBLISHED", shifts: { nodes: [{ state: "OPEN" }] } },
    });
    expect(await answer(SCHEDULE, shift)).toMatchObject({ shift: { state: "OPEN" } });
    expect(await answer(PUBLISH, { initiativeId })).toStrictEqual({
      __typename: "InitiativeStateWrongError",
      state: "PUBLISHED",
      message: "The initiative cannot be published: it is PUBLISHED.",
    });
  });

  test("an initiative gets its channel in the landlord's own chat workspace", async () => {
    const query = PLAN.replace("title description", "title chatChannelId description");
    expect(await answer(query, aPlan({ chatChannelId: "C0LAXHJALP" }), "channel-1")).toMatchObject({
      initiative: { chatChannelId: "C0LAXHJALP" },
    });
    expect(await answer(query, aPlan())).toMatchObject({ initiative: { chatChannelId: null } });
    expect(await answer(query, aPlan({ chatChannelId: "C".repeat(51) }))).toMatchObject({
      issues: [{ path: "chatChannelId", problem: "TOO_LONG" }],
    });
  });

  test("a landlord without a chat workspace has no channels", async () => {
    const other = await furnish(api.world.deps, { name: "Grannbolaget", chatTeamId: null });
    const input = {
      ...{ title: "Språkcafé", hostOrganisationId: other.association.organisationId },
      ...{ districtId: other.districtId, primaryFocusArea: "SAFETY", chatChannelId: "C1" },
    };
    const { token } = await api.issueToken(SCOPES, other);
    expect((await api.ask(PLAN, { input }, token)).data.planInitiative).toStrictEqual({
      __typename: "NoChatWorkspaceError",
      message: "The landlord has no chat workspace, so there is no channel in it.",
    });
    const { token: reader } = await api.issueToken(["roster:read"], other);
    expect((await api.ask(PLAN, { input }, reader)).errors).toMatchObject([
      { extensions: { code: "FORBIDDEN", scope: "plan:write" } },
    ]);
  });

  const noId = (kind: string) => `${kind}_${"0".repeat(26)}`;
  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ["no title", { title: "  " }, "InvalidInputError"],
    ["a personal identity number in a text", { description: "Ring 640823-3234" }, "InvalidInputError"],
    ["no such host", { hostOrganisationId: noId("organisation") }, "OrganisationNotFoundError"],
    ["a host that is a district", { hostOrganisationId: noId("district") }, "OrganisationNotFoundError"],
    ["no such district", { districtId: noId("district") }, "DistrictNotFoundError"],
    ["nonsense for a district", { districtId: "Vivalla" }, "DistrictNotFoundError"],
    ["no such coordinator", { coordinatorIds: [noId("person")] }, "PersonNotFoundError"],
    ["nonsense for a coordinator", { coordinatorIds: ["Karin"] }, "PersonNotFoundError"],
  ])("planInitiative refuses %s", async (_, wrong, type) => {
    expect(await answer(PLAN, aPlan(wrong))).toMatchObject({ __typename: type });
  });

  test("planInitiative refuses a coordinator who is not the landlord's", async () => {
    const { personId } = api.world.bakery.contact;
    expect(await answer(PLAN, aPlan({ coordinatorIds: [personId] }))).toStrictEqual({
      __typename: "CoordinatorNotStaffError",
      message: "A coordinator must be one of the landlord's own people.",
    });
  });

  test("planInitiative refuses endless coordinators before it looks any of them up", async () => {
    const coordinatorIds = Array(21).fill(api.world.landlord.coordinator.personId);
    const { errors } = await api.ask(PLAN, { input: aPlan({ coordinatorIds }) });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "coordinatorIds" } }]);
  });

  test.each(["", noId("shift"), noId("initiative")])("nothing is found by %j", async (id) => {
    const message = "There is no such initiative.";
    const shift = { initiativeId: id, ...TIMES, location: "Kulturhuset", capacity: 3 };
    expect(await answer(PUBLISH, { initiativeId: id })).toMatchObject({ message });
    expect(await answer(SCHEDULE, shift)).toMatchObject({ message });
    expect(await answer(CANCEL, { shiftId: id, reason: "Sjukdom" })).toMatchObject({
      __typename: "ShiftNotFoundError",
    });
  });

  test("cancelShift takes the pledges with it, once, and says why it cannot", async () => {
    const { world } = api;
    const { shiftId } = world;
    await pledge(world, world.bakery, shiftId, 2);
    expect(await answer(CANCEL, { shiftId, reason: " " })).toMatchObject({ __typename: "InvalidInputError" });
    expect(await answer(CANCEL, { shiftId, reason: "Sjukdom" })).toStrictEqual({
      __typename: "CancelShiftSuccess",
      pledgesCancelled: 1,
      shift: { state: "CANCELLED", placesTaken: 0, pledges: { totalCount: 1 } },
    });
    expect(await answer(CANCEL, { shiftId, reason: "Sjukdom" })).toMatchObject({
      __typename: "ShiftNotCancellableError",
      state: "CANCELLED",
    });
    world.deps.clock.set(Temporal.Instant.from("2026-03-17T15:00:00Z"));
    expect(await answer(CANCEL, { shiftId: world.laterShiftId, reason: "Sjukdom" })).toMatchObject({
      __typename: "ShiftStartedError",
      message: "The shift started at 2026-03-17T15:00:00Z.",
    });
  });
});
