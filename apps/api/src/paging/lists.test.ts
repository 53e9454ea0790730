import { addAssociation, pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  const { world } = api;
  for (const name of ["Ängens IF", "Zebraklubben"]) await addAssociation(world, name);
  await pledge(world, world.bakery, world.shiftId, 1);
  await pledge(world, world.gym, world.laterShiftId, 2);
});
afterAll(() => api.close());

const NAMES = [
  "Exempelbageriet",
  "Föreningen Låtsas",
  "Påhittade Gymmet",
  "Västerporten Fastigheter",
  "Zebraklubben",
  "Ängens IF",
];

type Paging = Readonly<Record<string, string | number>>;

async function organisations(args: Paging) {
  const { data, errors } = await api.ask(
    `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: OrganisationOrder! = NAME_ASC) {
      organisations(first: ${args.first ?? 20}, after: $after, last: $last, before: $before, orderBy: $orderBy) {
        nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`.replace("$first: Int, ", ""),
    Object.fromEntries(Object.entries(args).filter(([name]) => name !== "first")),
  );
  const { nodes, pageInfo } = data?.organisations ?? {};
  return { names: nodes?.map(({ name }: { name: string }) => name), pageInfo, errors };
}

describe("a list", () => {
  test("is read from its end as from its start", async () => {
    const last = await organisations({ last: 4 });
    expect(last.names).toEqual(NAMES.slice(2));
    expect(last.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    const first = await organisations({ last: 4, before: last.pageInfo.startCursor });
    expect(first.names).toEqual(NAMES.slice(0, 2));
    expect(first.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
  });

  test("is read between two cursors", async () => {
    const { pageInfo } = await organisations({ first: 5 });
    const { startCursor: after, endCursor: before } = pageInfo;
    expect((await organisations({ after, before })).names).toEqual(NAMES.slice(1, 4));
  });

  test("goes the other way round, page by page", async () => {
    const down = NAMES.toReversed();
    const one = await organisations({ first: 4, orderBy: "NAME_DESC" });
    expect(one.names).toEqual(down.slice(0, 4));
    const two = await organisations({ first: 4, orderBy: "NAME_DESC", after: one.pageInfo.endCursor });
    expect(two.names).toEqual(down.slice(4));
  });

  test.each([
    ["after", "NAME_DESC", "NAME_ASC"],
    ["after", "NAME_ASC", "NAME_DESC"],
    ["before", "NAME_DESC", "NAME_ASC"],
  ])("refuses a cursor for %s of %s in %s", async (argument, orderBy, other) => {
    const { pageInfo } = await organisations({ first: 1, orderBy });
    const { errors } = await organisations({ [argument]: pageInfo.endCursor, orderBy: other });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument } }]);
  });

  test.each([0, 101])("refuses last: %i", async (last) => {
    expect((await organisations({ last })).errors).toMatchObject([
      { extensions: { code: "BAD_USER_INPUT", argument: "last" } },
    ]);
  });
});

const FIRST = "2026-03-10T15:00:00Z";
const LATER = "2026-03-17T15:00:00Z";

describe("shifts", () => {
  test.each([
    ["of an initiative", () => `initiativeId: "${api.world.initiativeId}"`, [FIRST, LATER]],
    ["of a host", () => `hostId: "${api.world.association.organisationId}"`, [FIRST, LATER]],
    ["of one who hosts nothing", () => `hostId: "${api.world.gym.organisationId}"`, []],
    [
      "that an organisation has pledged on",
      () => `organisationId: "${api.world.gym.organisationId}"`,
      [LATER],
    ],
    ["of a month", () => `period: "2026-03"`, [FIRST, LATER]],
    ["of a quarter and a week of it", () => `period: "2026-Q1", week: "2026-W12"`, [LATER]],
    ["of another half", () => `period: "2026-H2"`, []],
    ["the last one first", () => "orderBy: START_DESC", [LATER, FIRST]],
  ])("are listed %s", async (_which, args, expected) => {
    const { data, errors } = await api.ask(`{ shifts(${args()}) { nodes { startsAt } totalCount } }`);
    expect(errors).toEqual([]);
    expect(data.shifts.nodes.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual(expected);
    expect(data.shifts.totalCount).toBe(expected.length);
  });

  test.each(["2026-13", "2026-Q5", "soon", "0999"])("refuse the period %s", async (period) => {
    const { errors } = await api.ask(`{ shifts(period: "${period}") { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "period" } }]);
  });

  test("add up, all pages together, by one statement for those who ask", async () => {
    const totals = "totals { shifts understaffed capacity placesTaken placesLeft confirmedMinutes }";
    const without = await statementsOf("{ shifts(first: 1) { nodes { id } } }");
    const { data } = await api.ask(
      `{ shifts(first: 1) { nodes { id } ${totals} } initiatives { nodes { shifts { ${totals} } } } }`,
    );
    const sums = data.shifts.totals;
    expect(sums).toMatchObject({ shifts: 2, understaffed: 1, placesTaken: 3, confirmedMinutes: 540 });
    expect(sums.placesLeft).toBe(sums.capacity - 3);
    expect(data.initiatives.nodes[0].shifts.totals).toEqual(sums);
    expect(await statementsOf(`{ shifts(first: 1) { nodes { id } ${totals} } }`)).toBe(without + 1);
  });
});

async function statementsOf(query: string): Promise<number> {
  const before = api.statements.length;
  expect((await api.ask(query)).errors).toEqual([]);
  return api.statements.length - before;
}

test.each([
  ["with a shift in that week", `week: "2026-W11"`, 1],
  ["with none in that week", `week: "2026-W13"`, 0],
  ["with one in that period", `period: "2026-03"`, 1],
  ["with one that is understaffed", "understaffed: true", 1],
  ["with one that is understaffed in a week when none is", `understaffed: true, week: "2026-W12"`, 0],
])("initiatives are listed %s", async (_which, args, count) => {
  const { data } = await api.ask(`{ initiatives(${args}) { totalCount nodes { id } } }`);
  expect(data.initiatives.totalCount).toBe(count);
  expect(data.initiatives.nodes).toHaveLength(count);
});

test("initiatives are listed by host, and by who has pledged on them", async () => {
  const { gym, association } = api.world;
  const countOf = async (args: string) =>
    (await api.ask(`{ initiatives(${args}) { totalCount } }`)).data.initiatives.totalCount;
  expect(await countOf(`hostId: "${association.organisationId}"`)).toBe(1);
  expect(await countOf(`hostId: "${gym.organisationId}"`)).toBe(0);
  expect(await countOf(`organisationId: "${gym.organisationId}"`)).toBe(1);
  expect(await countOf(`organisationId: "${association.organisationId}"`)).toBe(0);
});

test("organisations are listed that have an appendix today", async () => {
  const { data } = await api.ask("{ organisations(withActiveAppendix: true) { nodes { name } } }");
  expect(data.organisations.nodes).toEqual([{ name: "Exempelbageriet" }, { name: "Påhittade Gymmet" }]);
});

test("pledges are listed by what they are on and whose they are, and add up", async () => {
  const { shiftId, gym, initiativeId } = api.world;
  const placesOf = async (args: string) => {
    const { data, errors } = await api.ask(
      `{ pledges(${args}) { nodes { places } totals { places minutes named organisations } } }`,
    );
    expect(errors).toEqual([]);
    return [data.pledges.nodes.map(({ places }: { places: number }) => places), data.pledges.totals];
  };
  const one = { places: 1, minutes: 180, named: 0, organisations: 1 };
  expect(await placesOf(`shiftId: "${shiftId}"`)).toEqual([[1], one]);
  expect(await placesOf(`organisationId: "${gym.organisationId}", period: "2026-Q1"`)).toEqual([
    [2],
    { ...one, places: 2, minutes: 360 },
  ]);
  expect(await placesOf(`initiativeId: "${initiativeId}", orderBy: QUEUE_DESC`)).toEqual([
    [2, 1],
    { places: 3, minutes: 540, named: 0, organisations: 2 },
  ]);
  expect(await placesOf(`week: "2026-W13"`)).toEqual([
    [],
    { places: 0, minutes: 0, named: 0, organisations: 0 },
  ]);
});
