import { furnish } from "@socialsmart/domain/testing/world";
import { addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let lastOfWeek53: string;
let firstOfWeek1: string;
let draftOfAnother: string;

beforeAll(async () => {
  api = await startTestApi();
  const { world } = api;
  lastOfWeek53 = await addShift(world, { startsAt: "2027-01-03T22:30:00Z", endsAt: "2027-01-04T01:00:00Z" });
  firstOfWeek1 = await addShift(world, { startsAt: "2027-01-03T23:30:00Z", endsAt: "2027-01-04T01:00:00Z" });
  const other = await furnish(world.deps, { name: "Grannbolaget", chatTeamId: "T0002" });
  draftOfAnother = other.shiftId;
});
afterAll(() => api.close());

const SHIFTS = `query ($districtId: ID, $focusArea: FocusArea, $states: [ShiftState!], $week: String,
  $startsWithin: TimeRange, $upcoming: Boolean! = false, $understaffed: Boolean! = false) {
  shifts(districtId: $districtId, focusArea: $focusArea, states: $states, week: $week,
    startsWithin: $startsWithin, upcoming: $upcoming, understaffed: $understaffed) {
    nodes { id } totalCount
  }
}`;

async function idsOf(variables: Readonly<Record<string, unknown>>): Promise<string[]> {
  const { data, errors } = await api.ask(SHIFTS, variables);
  expect(errors).toStrictEqual([]);
  const { nodes, totalCount } = data.shifts;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }: { id: string }) => id);
}

describe("the list of shifts", () => {
  test("has the landlord's own only, by start", async () => {
    const { shiftId, laterShiftId } = api.world;
    expect(await idsOf({})).toStrictEqual([shiftId, laterShiftId, lastOfWeek53, firstOfWeek1]);
  });

  test("by week counts weeks in the landlord's zone, and 2026 has a week 53", async () => {
    expect(await idsOf({ week: "2026-W11" })).toStrictEqual([api.world.shiftId]);
    expect(await idsOf({ week: "2026-W53" })).toStrictEqual([lastOfWeek53]);
    expect(await idsOf({ week: "2027-W01" })).toStrictEqual([firstOfWeek1]);
  });

  test.each(["2025-W53", "2026-W54", "2026-W00", "2026-W5", "v. 12", "", "2026-W11; DROP TABLE shift"])(
    "by week refuses %j",
    async (week) => {
      const { data, errors } = await api.ask(SHIFTS, { week });
      expect(data).toBeNull();
      expect(errors).toMatchObject([
        { path: ["shifts"], extensions: { code: "BAD_USER_INPUT", argument: "week" } },
      ]);
    },
  );

  test("by time takes the start and leaves the end out", async () => {
    const from = "2026-03-10T16:00:00+01:00";
    expect(await idsOf({ startsWithin: { from, to: "2026-03-17T15:00:00Z" } })).toStrictEqual([
      api.world.shiftId,
    ]);
    expect(await idsOf({ startsWithin: { to: from } })).toStrictEqual([]);
    expect(await idsOf({ startsWithin: { from: "2026-12-31T00:00:00Z" } })).toStrictEqual([
      lastOfWeek53,
      firstOfWeek1,
    ]);
    expect(await idsOf({ startsWithin: {}, week: "2026-W12" })).toStrictEqual([api.world.laterShiftId]);
    expect(await idsOf({ startsWithin: { to: from }, week: "2026-W12" })).toStrictEqual([]);
  });

  test("by district, focus area and state", async () => {
    const { districtId } = api.world;
    expect(await idsOf({ districtId })).toHaveLength(4);
    expect(await idsOf({ focusArea: "LABOUR_MARKET" })).toHaveLength(4);
    expect(await idsOf({ focusArea: "DEMOCRACY" })).toStrictEqual([]);
    expect(await idsOf({ states: ["DRAFT", "CANCELLED"] })).toStrictEqual([]);
    expect(await idsOf({ states: [] })).toStrictEqual([]);
  });

  test("of a district that is somebody else's is empty; of something that is no district is refused", async () => {
    const [another] = await otherDistricts();
    expect(await idsOf({ districtId: another })).toStrictEqual([]);
    const { errors } = await api.ask(SHIFTS, { districtId: api.world.shiftId });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "districtId" } }]);
  });

  test("upcoming leaves out a shift from the moment it starts", async () => {
    const { clock } = api.world.deps;
    const before = clock.now();
    clock.set(Temporal.Instant.from("2026-03-10T14:59:59.999Z"));
    const justBefore = await idsOf({ upcoming: true });
    clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
    const atStart = await idsOf({ upcoming: true });
    clock.set(before);
    expect(justBefore).toHaveLength(4);
    expect(atStart).toHaveLength(3);
  });

  test("understaffed has those below their least number only", async () => {
    const { world } = api;
    const minimum = { minPlaces: 3, startsAt: "2026-04-01T15:00:00Z", endsAt: "2026-04-01T17:00:00Z" };
    const shiftId = await addShift(world, minimum);
    expect(await idsOf({ understaffed: true })).toStrictEqual([world.shiftId, shiftId]);
    await pledge(world, world.gym, shiftId, 3);
    expect(await idsOf({ understaffed: true })).toStrictEqual([world.shiftId]);
  });
});

test("a shift shows what follows from its places and the clock", async () => {
  const { world } = api;
  await pledge(world, world.bakery, world.laterShiftId, 2);
  await pledge(world, world.association, world.laterShiftId, 1);
  const { data } = await api.ask(
    `query ($id: ID!) { shift(id: $id) {
      startsAt endsAt zone localDate week durationMinutes capacity placesTaken placesLeft
      isFull isUnderstaffed hasStarted hasEnded
      pledges { nodes { organisation { name } places minutes state waitlistPosition source } }
      totals { confirmedPlaces waitlistedPlaces confirmedMinutes organisations }
    } }`,
    { id: world.laterShiftId },
  );
  expect(data.shift).toStrictEqual({
    startsAt: "2026-03-17T15:00:00Z",
    endsAt: "2026-03-17T18:00:00Z",
    zone: "Europe/Stockholm",
    localDate: "2026-03-17",
    week: "2026-W12",
    durationMinutes: 180,
    capacity: 2,
    placesTaken: 2,
    placesLeft: 0,
    isFull: true,
    isUnderstaffed: false,
    hasStarted: false,
    hasEnded: false,
    pledges: {
      nodes: [
        {
          organisation: { name: "Exempelbageriet" },
          places: 2,
          minutes: 360,
          state: "CONFIRMED",
          waitlistPosition: null,
          source: "CHAT",
        },
        {
          organisation: { name: "Föreningen Låtsas" },
          places: 1,
          minutes: 180,
          state: "WAITLISTED",
          waitlistPosition: 1,
          source: "CHAT",
        },
      ],
    },
    totals: { confirmedPlaces: 2, waitlistedPlaces: 1, confirmedMinutes: 360, organisations: 1 },
  });
});

test("what is another landlord's, of another kind or nothing at all is null alike", async () => {
  const { initiativeId, shiftId } = api.world;
  const unknown = `shift_${"0".repeat(26)}`;
  const { data, errors } = await api.ask(
    `query ($another: ID!, $kind: ID!, $unknown: ID!, $shiftId: ID!) {
      another: shift(id: $another) { id }
      kind: shift(id: $kind) { id }
      unknown: shift(id: $unknown) { id }
      hostile: shift(id: "' OR 1=1 --") { id }
      empty: shift(id: "") { id }
      district(id: $shiftId) { id }
      initiative(id: $shiftId) { id }
      organisation(id: $shiftId) { id }
      pledge(id: $shiftId) { id }
      own: shift(id: $shiftId) { id }
    }`,
    { another: draftOfAnother, kind: initiativeId, unknown, shiftId },
  );
  expect(errors).toStrictEqual([]);
  const { own, ...others } = data;
  expect(own).toStrictEqual({ id: shiftId });
  expect(new Set(Object.values(others))).toStrictEqual(new Set([null]));
});

async function otherDistricts(): Promise<string[]> {
  const landlords = await api.world.deps.store.directory.landlords();
  const other = landlords.find(({ id }) => id !== api.world.landlordId);
  if (!other) throw new Error("There is no other landlord");
  const page = await api.world.deps.store.reader(other.id).districts.page({ first: 5, after: null });
  return page.items.map(({ id }) => id);
}
