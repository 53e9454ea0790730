import { sequentialIds } from "@socialsmart/domain/testing/sequential-ids";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { viewerByToken } from "../access/viewer.ts";
import { schema } from "../server/schema.ts";
import { post } from "../testing/ask.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { costOf as reckon } from "./cost.ts";
import { Operations } from "./operations.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

async function costOf(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<number> {
  const body = JSON.stringify({ query, variables, extensions: { cost: true } });
  const response = await fetch(`${api.url}/graphql`, {
    method: "POST",
    body,
    headers: { authorization: `Bearer ${api.token}`, "content-type": "application/json" },
  });
  const { errors, extensions } = (await response.json()) as {
    errors?: unknown;
    extensions: { cost: { requested: number; limit: number } };
  };
  expect(errors).toBeUndefined();
  expect(extensions.cost.limit).toBe(25_000);
  return extensions.cost.requested;
}

test.each([
  ["a thing by itself", "{ viewer { name } }", 1],
  ["a page, and each thing on it", "{ shifts(first: 10) { nodes { id } } }", 11],
  [
    "a page by its edges, which are nothing by themselves",
    "{ shifts(first: 10) { edges { cursor node { id } } pageInfo { hasNextPage } } }",
    11,
  ],
  [
    "pages within pages",
    "{ shifts(first: 10) { nodes { pledges(first: 5) { nodes { id } } } } }",
    1 + 10 * (1 + 1 + 5),
  ],
  ["a page from the end", "{ shifts(first: 50, last: 10) { nodes { id } } }", 11],
  ["a page of the usual size", "{ shifts { nodes { id } } }", 21],
  [
    "a list that has no pages",
    "{ shifts(first: 1) { nodes { pledges(first: 1) { nodes { seats { id } } } } } }",
    1 + 1 + 1 + 1 + 10,
  ],
  ["as many things as there are ids", '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
  [
    "of several kinds of thing the dearest",
    '{ node(id: "a") { ... on Shift { pledges(first: 10) { nodes { id } } } ... on Pledge { shift { id } } } }',
    12,
  ],
  [
    "nothing that is left out",
    "{ viewer { name } shifts(first: 10) @include(if: false) { nodes { id } } }",
    1,
  ],
])("the cost is of %s", async (_, query, cost) => {
  expect(await costOf(query)).toBe(cost);
});

test("what the schema is costs less than a third of what may be asked, as GraphiQL and generators ask it", async () => {
  const cost = await costOf(
    getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, oneOf: true }),
  );
  expect(cost).toBeGreaterThan(100);
  expect(cost).toBeLessThan(25_000 / 3);
});

test("the cost is told to none who did not ask", async () => {
  const response = await fetch(`${api.url}/graphql?query={viewer{name}}`, {
    headers: { authorization: `Bearer ${api.token}` },
  });
  expect(await response.json()).toStrictEqual({ data: { viewer: { name: "Test tool" } } });
});

const ids = sequentialIds();
const A_TOOL = viewerByToken({
  ...{
    id: ids.next("token"),
    landlordId: ids.next("landlord"),
    name: "Test tool",
    digest: "",
    lastUsedAt: null,
  },
  ...{
    scopes: ["roster:read"],
    createdAt: Temporal.Instant.from("2026-03-02T12:00Z"),
    expiresAt: null,
    revokedAt: null,
  },
});

test("the cost of a known document is reckoned once for each of its page sizes, and for nothing else that varies", () => {
  const query = "query ($n: Int!, $id: ID!) { shifts(first: $n) { totalCount } shift(id: $id) { id } }";
  const sizes: unknown[] = [];
  const operations = new Operations(
    { schema, introspection: false },
    { documents: "any", persisted: new Map() },
    (request) => {
      sizes.push(request.variables.n);
      return reckon(request);
    },
  );
  const request = { query, documentId: undefined, operationName: undefined, extensions: {} };
  for (const n of [3, 4, 3, 4, 3]) {
    for (const id of ["a", "b"]) {
      expect(operations.check({ ...request, variables: { n, id } }, A_TOOL, ["query"]).cost).toBe(2);
    }
  }
  expect(sizes).toEqual([3, 4]);
});

test("a page size that was refused is refused again, and one that was not is not", async () => {
  const query =
    "query ($n: Int!) { shifts(first: $n) { nodes { pledges(first: $n) { nodes { shift { pledges(first: $n) { nodes { id } } } } } } } }";
  for (const [n, status] of [
    [5, 200],
    [100, 400],
    [5, 200],
    [100, 400],
  ]) {
    const answer = await post(api.url, JSON.stringify({ query, variables: { n } }), {
      authorization: `Bearer ${api.token}`,
    });
    expect(answer.status).toBe(status);
  }
});
