import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

describe("where anybody who is known may ask what the schema is", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  test("a token without any scope for data is told", async () => {
    const { token } = await api.issueToken(["plan:write"]);
    const { data } = await api.ask(getIntrospectionQuery(), {}, token);
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });

  test("nobody else is", async () => {
    const { status, data } = await api.ask(getIntrospectionQuery(), {}, "ssm_nobody");
    expect([status, data]).toStrictEqual([401, null]);
  });

  test("a name that is nearly right gets a hint", async () => {
    const { errors } = await api.ask("{ shiftz { totalCount } }");
    expect(errors[0]?.message).toMatch(/Did you mean "shift/);
  });
});

describe("where nobody may", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ policy: { introspection: false } });
  });
  afterAll(() => api.close());

  test.each([
    ["the schema", getIntrospectionQuery()],
    ["a type", '{ __type(name: "Shift") { name } }'],
    ["the schema beside data", "{ landlord { name } __schema { queryType { name } } }"],
    ["the schema in a fragment", "{ ...S } fragment S on Query { __schema { queryType { name } } }"],
  ])("%s is refused", async (_, query) => {
    const { status, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(errors.map(({ extensions }) => extensions.code)).toStrictEqual(["INTROSPECTION_DISABLED"]);
  });

  test("the name of a type that one has is not", async () => {
    expect((await api.ask("{ __typename landlord { __typename } }")).data).toStrictEqual({
      __typename: "Query",
      landlord: { __typename: "Landlord" },
    });
  });

  test.each([
    ["a field", "{ shiftz { totalCount } }", {}],
    ["a field of a type", "{ landlord { nam } }", {}],
    ["an argument", "{ shifts(fist: 1) { totalCount } }", {}],
    ["a type", "{ landlord { ... on Landlort { name } } }", {}],
    ["a value", "{ shifts(states: [OPEM]) { totalCount } }", {}],
    [
      "a value in a variable",
      "query ($s: [ShiftState!]) { shifts(states: $s) { totalCount } }",
      { s: ["OPEM"] },
    ],
    [
      "a field in a variable",
      "query ($t: TimeRange) { shifts(startsWithin: $t) { totalCount } }",
      { t: { form: null } },
    ],
  ])("%s that is nearly right is refused without a hint", async (_, query, variables) => {
    const { status, errors } = await api.ask(query, variables);
    expect(status).toBe(400);
    expect(errors[0]?.message).not.toMatch(/did you mean/i);
    expect(errors[0]?.message).toMatch(/\.$/);
  });
});
