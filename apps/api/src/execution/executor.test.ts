import { addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import { getNamedType, isLeafType, isObjectType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { schema } from "../server/schema.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let shiftId: string;
beforeAll(async () => {
  api = await startTestApi();
  const id = await addShift(api.world, { capacity: 3 });
  await pledge(api.world, api.world.bakery, id, 2);
  await pledge(api.world, api.world.gym, id, 2);
  shiftId = id;
});
afterAll(() => api.close());

const ROSTER = `fragment Places on Shift { capacity left: placesLeft }
query ($id: ID!, $deep: Boolean! = true, $first: Int! = 2) {
  shift(id: $id) {
    __typename
    ...Places
    ... on Node { id }
    location @include(if: $deep)
    zone @skip(if: $deep)
    some: pledges(first: $first) { edges { cursor node { places } } pageInfo { hasNextPage endCursor } totalCount }
    pledges(first: 1) { nodes { state waitlistPosition organisation { name people { displayName } } } }
    totals { confirmedPlaces waitlistedPlaces }
  }
}`;

// Documents come as texts, and each text is one document: it is compiled when it comes for the second time.
test.each([
  ["fields, fragments, aliases and conditions", ROSTER, {}],
  ["a condition that is a variable", ROSTER, { deep: false }],
  ["an argument that is refused", ROSTER, { first: 0 }],
  ["a variable that does not fit", ROSTER, { deep: "maybe" }],
  [
    "a variable that is missing",
    "query ($id: ID!, $x: Int!) { shift(id: $id) { pledges(first: $x) { totalCount } } }",
    {},
  ],
  [
    "nothing where something may be missing",
    'query ($id: ID!) { shift(id: $id) { id } other: shift(id: "no") { id } }',
    {},
  ],
  ["the schema itself", "query ($id: ID!) { __schema { queryType { name } } shift(id: $id) { id } }", {}],
  [
    "a command that is refused",
    `mutation ($id: ID!, $organisationId: ID!) {
      pledgePlaces(input: { shiftId: $id, organisationId: $organisationId, places: 1 }) {
        __typename
        ... on UserError { message }
        ... on AlreadyPledgedError { pledge { id places } }
      }
    }`,
    {},
  ],
])("answers %s compiled as it does uncompiled", async (_what, query, variables) => {
  const given = {
    id: shiftId,
    ...(query.startsWith("mutation") && { organisationId: api.world.gym.organisationId }),
  };
  const answers = [];
  for (let time = 1; time <= 3; time++) answers.push(await api.ask(query, { ...given, ...variables }));
  const [first, second, third] = answers.map(({ status, data, errors }) => ({ status, data, errors }));
  expect(second).toStrictEqual(first);
  expect(third).toStrictEqual(first);
});

/** Everything of a type that is a value by itself. */
function leavesOf(name: string): string {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`There is no type ${name}`);
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0)
    .map((field) => field.name)
    .join(" ");
}

// Compiled operations write values as they are, and databases have no truth, but 1 and 0.
test("answers every value of a roster compiled as it does uncompiled", async () => {
  const query = `query ($id: ID!) { shift(id: $id) { ${leavesOf("Shift")}
    totals { ${leavesOf("RosterTotals")} }
    initiative { ${leavesOf("Initiative")}
      district { ${leavesOf("District")} } host { ${leavesOf("Organisation")} }
      shifts { totals { ${leavesOf("ShiftTotals")} } nodes { ${leavesOf("Shift")} } } }
    pledges { totals { ${leavesOf("PledgeTotals")} } nodes { ${leavesOf("Pledge")}
      offer { ${leavesOf("PlaceOffer")} } organisation { ${leavesOf("Organisation")} }
      madeBy { ${leavesOf("Person")} } seats { ${leavesOf("Seat")} } } }
  } }`;
  const first = await api.ask(query, { id: shiftId });
  expect(first.errors).toEqual([]);
  for (let time = 2; time <= 3; time++)
    expect((await api.ask(query, { id: shiftId })).data).toEqual(first.data);
});

test("answers fields that only some may see compiled as it does uncompiled", async () => {
  const { token } = await api.issueToken(["roster:read"]);
  const query = `query ($id: ID!) { shift(id: $id) { pledges { nodes { places madeBy { displayName } } } } }`;
  const first = await api.ask(query, { id: shiftId }, token);
  const second = await api.ask(query, { id: shiftId }, token);
  expect(first.errors.map(({ extensions }) => extensions.code)).toStrictEqual(["FORBIDDEN", "FORBIDDEN"]);
  expect([second.data, second.errors]).toStrictEqual([first.data, first.errors]);
});
