import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { post } from "../testing/ask.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let authorization: string;
beforeAll(async () => {
  api = await startTestApi();
  authorization = `Bearer ${api.token}`;
});
afterAll(async () => {
  expect(api.lines.filter((line) => line.includes('"level":"error"'))).toStrictEqual([]);
  await api.close();
});

const SHIFTS =
  "query ($states: [ShiftState!], $within: TimeRange, $first: Int! = 1) { shifts(states: $states, startsWithin: $within, first: $first) { totalCount } }";

/** Sends variables as they are written, which may be what no program would write. */
function send(variables: string, query = SHIFTS) {
  return post(api.url, `{"query": ${JSON.stringify(query)}, "variables": ${variables}}`, { authorization });
}

async function expectNextAnswer(): Promise<void> {
  const { data } = await api.ask("{ landlord { name } }");
  expect(data.landlord.name).toBe("Västerporten Fastigheter");
}

describe("variables that do not fit are refused before anything is read, in a short answer", () => {
  test.each([
    ["a hundred thousand values that are none", `{"states": [${Array(100_000).fill('"NONE"').join()}]}`],
    [
      "a list within a list, two hundred thousand deep",
      `{"states": ${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
    ],
    [
      "an object within an object, a hundred thousand deep",
      `{"within": ${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`,
    ],
    ["a text of a million characters", `{"states": ["${"x".repeat(1_000_000)}"]}`],
    [
      "fifty thousand fields that are not there",
      `{"within": {${Array.from({ length: 50_000 }, (_, at) => `"a${at}":1`).join()}}}`,
    ],
    ["a field named __proto__", '{"within": {"__proto__": {"from": "2026-01-01T00:00:00Z"}}}'],
    ["a field named constructor", '{"within": {"constructor": {"prototype": {}}}}'],
    ["a number beyond numbers", '{"first": 1e999}'],
    ["half a page", '{"first": 0.5}'],
  ])("%s", async (_, variables) => {
    const before = api.statements.length;
    const { status, errors } = await send(variables);
    expect(status).toBe(400);
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(JSON.stringify(errors).length).toBeLessThan(70_000);
    expect(api.statements.length - before).toBe(0);
    await expectNextAnswer();
  });
});

describe("keys that are there twice", () => {
  test("count as JSON has it, the last one, for the checks and the answer alike", async () => {
    const cheap = JSON.stringify("{ viewer { name } }");
    const dear = JSON.stringify(
      "{ shifts(first: 100) { nodes { pledges(first: 100) { nodes { shift { pledges(first: 100) { nodes { id } } } } } } } }",
    );
    const refused = await post(api.url, `{"query": ${cheap}, "query": ${dear}}`, { authorization });
    expect(refused.errors[0]?.extensions.code).toBe("QUERY_TOO_LARGE");
    const answered = await post(api.url, `{"query": ${dear}, "query": ${cheap}}`, { authorization });
    expect(answered.data).toStrictEqual({ viewer: { name: "Test tool" } });
  });

  test("of a page size count likewise", async () => {
    const { data } = await send('{"first": 100000, "first": 1}');
    expect(data.shifts.totalCount).toBe(2);
  });
});

describe("keys that mean something to objects", () => {
  test("change nothing where no variable has their name", async () => {
    const { data } = await send('{"__proto__": {"first": 3}, "constructor": 1, "hasOwnProperty": false}');
    expect(data.shifts.totalCount).toBe(2);
    expect(Reflect.get({}, "first")).toBeUndefined();
  });

  test("of the request itself hand nothing on", async () => {
    const body = '{"__proto__": {"query": "{ viewer { name } }"}}';
    const { status, errors } = await post(api.url, body, { authorization });
    expect(status).toBe(400);
    expect(errors[0]?.message).toBe("A request must have a query, or name a persisted one.");
  });
});

test("half of a pair of characters is kept from no answer", async () => {
  const { status, errors } = await send('{"id": "\\ud800"}', "query ($id: ID!) { shift(id: $id) { id } }");
  expect([status, errors]).toStrictEqual([200, []]);
});
