import { afterAll, beforeAll, expect, test } from "vitest";
import { post } from "../testing/ask.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const INVALID = { query: "{ nothing }" };
const WRONG_VARIABLE = {
  query: "query ($n: Int!) { shifts(first: $n) { totalCount } }",
  variables: { n: "x" },
};
const TOO_DEEP = { query: `{ viewer ${"{ a ".repeat(20)}${"}".repeat(20)} }` };
const BATCH = [{ query: "{ viewer { name } }" }];

/** What a client understands, by its Accept header: GraphiQL's and Apollo's are among these. */
const PLAIN = "application/json";
const GRAPHIQL = "application/json, multipart/mixed";
const BOTH = "application/graphql-response+json, application/json;q=0.9";

test.each<[string, string, object, number]>([
  ["not valid", PLAIN, INVALID, 200],
  ["not valid", GRAPHIQL, INVALID, 200],
  ["not valid", BOTH, INVALID, 400],
  ["not valid", "application/graphql-response+json", INVALID, 400],
  ["not valid", "*/*", INVALID, 400],
  ["of wrong variables", PLAIN, WRONG_VARIABLE, 200],
  ["of wrong variables", BOTH, WRONG_VARIABLE, 400],
  ["too large", PLAIN, TOO_DEEP, 400],
  ["no request", PLAIN, BATCH, 400],
])("what is %s gets, where %s is understood, its status", async (_, accept, body, status) => {
  const answer = await post(api.url, JSON.stringify(body), { authorization: `Bearer ${api.token}`, accept });
  expect(answer.status).toBe(status);
  expect(answer.data).toBeNull();
  expect(answer.errors).toHaveLength(1);
});

test("a command whose answer nobody could read is not done", async () => {
  const query = 'mutation { cancelShift(input: { shiftId: "shift_0", reason: "x" }) { __typename } }';
  const before = api.statements.length;
  const headers = { authorization: `Bearer ${api.token}`, accept: "text/html" };
  const answer = await post(api.url, JSON.stringify({ query }), headers);
  expect([answer.status, answer.errors[0]?.extensions.code]).toStrictEqual([406, "NOT_ACCEPTABLE"]);
  expect(api.statements.length).toBe(before);
});

test("who asks for nothing but events gets them", async () => {
  const headers = {
    authorization: `Bearer ${api.token}`,
    "content-type": "application/json",
    accept: "text/event-stream",
  };
  const query = `subscription { rosterChanged(of: { shiftId: "${api.world.shiftId}" }) { eventId } }`;
  const hangUp = new AbortController();
  const { signal } = hangUp;
  const body = JSON.stringify({ query });
  const response = await fetch(`${api.url}/graphql/stream`, { method: "POST", headers, body, signal });
  hangUp.abort();
  expect([response.status, response.headers.get("content-type")]).toStrictEqual([
    200,
    expect.stringContaining("text/event-stream"),
  ]);
});
