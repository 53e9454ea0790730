import { readFileSync } from "node:fs";
import { withdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { reviseShift } from "@socialsmart/domain/shift/revise-shift";
import type { Transaction } from "@socialsmart/domain/store/transaction";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { furnish } from "@socialsmart/domain/testing/world";
import { addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import { at } from "../testing/moments.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

const ROSTER = readFileSync(new URL("district-roster.query.graphql", import.meta.url), "utf8");
const SHIFT = `query ($id: ID!) { shift(id: $id) {
  placesTaken placesLeft hasStarted isUnderstaffed pledges { totalCount nodes { state named offer { places } } }
} }`;

let api: TestApi;
let shiftId: Awaited<ReturnType<typeof addShift>>;
beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(async () => {
  shiftId = await addShift(api.world, {
    capacity: 3,
    startsAt: "2026-03-20T15:00:00Z",
    endsAt: "2026-03-20T18:00:00Z",
  });
});
afterAll(() => api.close());

/** What is answered, and how many statements that takes. */
async function asked(query: string, variables: Readonly<Record<string, unknown>>, token?: string) {
  const before = api.statements.length;
  const { data, errors } = await api.ask(query, variables, token);
  return { data, errors, statements: api.statements.length - before };
}

test("a roster that has not changed takes one statement: the one that says so", async () => {
  const variables = { districtId: api.world.districtId };
  const first = await asked(ROSTER, variables);
  const second = await asked(ROSTER, variables);
  expect(second).toStrictEqual({ ...first, statements: 1 });
  expect(first.statements).toBeGreaterThan(3);
});

describe("the very next answer shows", () => {
  const shown = async () => (await asked(SHIFT, { id: shiftId })).data.shift;

  test("a pledge, its end, and the name on it", async () => {
    const { world } = api;
    expect(await shown()).toMatchObject({ placesTaken: 0, pledges: { totalCount: 0 } });
    const { pledgeId } = await pledge(world, world.gym, shiftId, 2);
    expect(await shown()).toMatchObject({
      placesTaken: 2,
      pledges: { nodes: [{ state: "CONFIRMED", named: 0 }] },
    });
    const seat = { pledgeId, personId: world.gym.contact.personId };
    answerOf(await namePerson(world.deps, world.gym.contact, seat, null));
    expect(await shown()).toMatchObject({ pledges: { nodes: [{ named: 1 }] } });
    answerOf(await withdrawPledge(world.deps, world.gym.contact, { pledgeId }, null));
    expect(await shown()).toMatchObject({ placesTaken: 0, pledges: { totalCount: 0 } });
  });

  test("a change of the shift itself", async () => {
    const { deps, landlord } = api.world;
    expect(await shown()).toMatchObject({ placesLeft: 3 });
    const revision = { shiftId, capacity: 5 };
    answerOf(await reviseShift(deps, landlord.coordinator, revision, null));
    expect(await shown()).toMatchObject({ placesLeft: 5 });
  });

  test("a shift that is new in the district", async () => {
    const variables = { districtId: api.world.districtId };
    const count = async () =>
      (await asked(ROSTER, variables)).data.district.initiatives.nodes[0].shifts.nodes.length;
    await count();
    const before = await count();
    await addShift(api.world, { startsAt: "2026-03-04T15:00:00Z", endsAt: "2026-03-04T18:00:00Z" });
    expect(await count()).toBe(Math.min(before + 1, 5));
  });

  test("that a shift has started, though nothing was written", async () => {
    expect(await shown()).toMatchObject({ hasStarted: false });
    await at(api, "2026-03-20T14:59:59Z", async () =>
      expect(await shown()).toMatchObject({ hasStarted: false }),
    );
    await at(api, "2026-03-20T15:00:00Z", async () =>
      expect(await shown()).toMatchObject({ hasStarted: true }),
    );
    expect(await shown()).toMatchObject({ hasStarted: false });
  });

  test("that an offer has expired, though nobody has seen to it", async () => {
    const { world } = api;
    const { pledgeId } = await pledge(world, world.bakery, shiftId, 3);
    await pledge(world, world.gym, shiftId, 2);
    answerOf(await withdrawPledge(world.deps, world.bakery.contact, { pledgeId }, null));
    expect(await shown()).toMatchObject({ placesLeft: 1, pledges: { nodes: [{ offer: { places: 2 } }] } });
    const later = world.deps.clock.now().add({ hours: 25 }).toString();
    await at(api, later, async () => {
      expect(await shown()).toMatchObject({ placesLeft: 3, pledges: { nodes: [{ offer: null }] } });
    });
  });
});

describe("nothing is kept", () => {
  /** How many statements the same question costs when it is asked again, and whether one of them asked for a version. */
  const again = async (query: string, token?: string) => {
    await asked(query, { id: shiftId }, token);
    const { statements } = await asked(query, { id: shiftId }, token);
    return {
      statements,
      versions: api.statements.slice(-statements).filter((sql) => /SUM\(s\.version\)/.test(sql)).length,
    };
  };

  test.each([
    ["of people", "query ($id: ID!) { shift(id: $id) { pledges { nodes { seats { id } madeBy { id } } } } }"],
    ["that leads on to what is above it", "query ($id: ID!) { shift(id: $id) { initiative { title } } }"],
    ["beside something else", "query ($id: ID!) { shift(id: $id) { id } landlord { name } }"],
    ["of another list", "query ($id: ID!) { shifts(first: 1) { nodes { id } } shift(id: $id) { id } }"],
  ])("%s", async (_what, query) => {
    const { statements, versions } = await again(query);
    expect(versions).toBe(0);
    expect(statements).toBeGreaterThan(0);
  });

  test("that has an error", async () => {
    const query = "query ($id: ID!) { shift(id: $id) { capacity pledges(first: 0) { totalCount } } }";
    expect(await again(query)).toStrictEqual({ statements: 2, versions: 1 });
  });

  test("for a token that others with other scopes are then given", async () => {
    const { token } = await api.issueToken(["roster:read", "people:read"]);
    await asked(SHIFT, { id: shiftId });
    expect((await asked(SHIFT, { id: shiftId }, token)).statements).toBeGreaterThan(2);
    expect((await asked(SHIFT, { id: shiftId }, token)).statements).toBe(1);
  });
});

test("another landlord's roster is not there, kept or not", async () => {
  await asked(SHIFT, { id: shiftId });
  const other = await furnish(api.world.deps, { name: "Grannbolaget", chatTeamId: "T0002" });
  const stranger = await api.issueToken(["roster:read"], other);
  expect((await asked(SHIFT, { id: shiftId }, stranger.token)).data).toStrictEqual({ shift: null });
});

test("what has no version never changes, and nothing that has one is ever deleted", () => {
  type Changes<Table extends keyof Transaction> = Extract<keyof Transaction[Table], "save" | "delete">;
  expectTypeOf<Changes<"districts" | "organisations">>().toBeNever();
  expectTypeOf<Changes<"initiatives">>().toEqualTypeOf<"save">();
  expectTypeOf<Changes<"shifts">>().toEqualTypeOf<"save">();
  expectTypeOf<Changes<"pledges">>().toEqualTypeOf<"save">();
});
