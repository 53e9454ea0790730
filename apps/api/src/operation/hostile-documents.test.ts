import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(async () => {
  expect(api.lines.filter((line) => line.includes('"level":"error"'))).toStrictEqual([]);
  await api.close();
});

function times(count: number, text: (at: number) => string, between = " "): string {
  return Array.from({ length: count }, (_, at) => text(at)).join(between);
}

/** Refused before anything was read, and the next query is answered. */
async function expectRefusal(
  query: string,
  extensions: Readonly<Record<string, unknown>>,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const before = api.statements.length;
  const answer = await api.ask(query, variables);
  expect(answer.status).toBe(400);
  expect(answer.errors[0]?.extensions).toMatchObject(extensions);
  expect(JSON.stringify(answer.errors).length).toBeLessThan(25_000);
  expect(api.statements.length - before).toBe(0);
  const next = await api.ask("{ landlord { name } }");
  expect(next.data).toStrictEqual({ landlord: { name: "Västerporten Fastigheter" } });
}

const tooLarge = (measure: string, limit: number, actual: number) => ({
  code: "QUERY_TOO_LARGE",
  measure,
  limit,
  actual,
});

describe("a document that is too large is refused with the measure, its limit and what it has", () => {
  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    [
      "a literal of a million characters",
      `{ shift(id: "${"x".repeat(1_000_000)}") { id } }`,
      tooLarge("characters", 100_000, 1_000_024),
    ],
    [
      "a block of four hundred thousand line breaks",
      `{ shift(id: """${"\n".repeat(400_000)}""") { id } }`,
      tooLarge("characters", 100_000, 400_028),
    ],
    [
      "a million spaces",
      `{${" ".repeat(1_000_000)}landlord { name } }`,
      tooLarge("characters", 100_000, 1_000_020),
    ],
    [
      "a thousand aliases",
      `{ ${times(1000, (at) => `a${at}: landlord { name }`)} }`,
      tooLarge("tokens", 2_000, 2_001),
    ],
    [
      "ten thousand operations",
      times(10_000, (at) => `query A${at}{viewer{name}}`, "").slice(0, 90_000),
      tooLarge("tokens", 2_000, 2_001),
    ],
    [
      "ten thousand values in a list",
      `{ shifts(states: [${times(10_000, () => "OPEN")}]) { totalCount } }`,
      tooLarge("tokens", 2_000, 2_001),
    ],
    [
      "a list within a list, a thousand deep",
      `{ shifts(states: ${"[".repeat(1000)}${"]".repeat(1000)}) { totalCount } }`,
      tooLarge("tokens", 2_000, 2_001),
    ],
    [
      "an object within an object, a thousand deep",
      `{ shifts(startsWithin: ${"{ from: ".repeat(1000)}1${"}".repeat(1000)}) { totalCount } }`,
      tooLarge("tokens", 2_000, 2_001),
    ],
    [
      "eleven operations",
      times(11, (at) => `query A${at} { viewer { name } }`),
      tooLarge("operations", 10, 11),
    ],
    [
      "a fragment for each of two hundred fields",
      `{ viewer { name } } ${times(200, (at) => `fragment F${at} on Viewer { name }`)}`,
      tooLarge("fragments", 50, 200),
    ],
    [
      "a hundred and one aliases of one field",
      `{ viewer { ${times(101, (at) => `a${at}: name`)} } }`,
      tooLarge("aliases", 100, 101),
    ],
    [
      "a hundred and one aliases by fragments",
      `{ ${times(26, (at) => `v${at}: viewer { ...F }`)} } fragment F on Viewer { a: name b: name c: name }`,
      tooLarge("aliases", 100, 104),
    ],
    [
      "the same field over and over",
      `{ viewer { ${times(121, () => "name")} } }`,
      tooLarge("breadth", 120, 121),
    ],
    [
      "the same fragment over and over",
      `{ viewer { ${times(61, () => "...F")} } } fragment F on Viewer { name id: name }`,
      tooLarge("breadth", 120, 122),
    ],
    [
      "a directive on everything",
      `{ viewer { ${times(51, () => "name @include(if: true)")} } }`,
      tooLarge("directives", 50, 51),
    ],
    [
      "fifty-one directives on one field",
      `{ viewer { name ${times(51, () => "@include(if: true)")} } }`,
      tooLarge("directives", 50, 51),
    ],
    [
      "fifty-two directives on a fragment that is spread twice",
      `{ a: viewer { ...F } b: viewer { ...F } } fragment F on Viewer ${times(26, () => "@x")} { name }`,
      tooLarge("directives", 50, 52),
    ],
    [
      "fifty-one directives on the operation",
      `query ${times(51, () => "@x")} { viewer { name } }`,
      tooLarge("directives", 50, 51),
    ],
    ["fields within fields", `{ initiatives { ${ring(6)} } }`, tooLarge("depth", 16, 20)],
    [
      "fields within fragments within fields",
      `{ viewer { ...F0 } } ${times(20, (at) => `fragment F${at} on Viewer { a { ...F${at + 1} } }`)} fragment F20 on Viewer { name }`,
      tooLarge("depth", 16, 22),
    ],
    [
      "eleven times eleven times eleven fields",
      `{ viewer { ${times(11, () => "a { ...B }")} } } fragment B on X { ${times(11, () => "b { ...C }")} } fragment C on X { ${times(11, () => "c")} }`,
      tooLarge("fields", 1_000, 1_464),
    ],
  ])("%s", async (_, query, extensions) => {
    await expectRefusal(query, extensions);
  });

  test("fragments that double each other forty-nine times, which nobody could unfold", async () => {
    const doubling = times(
      49,
      (at) => `fragment F${at} on Viewer { a { ...F${at + 1} } b { ...F${at + 1} } }`,
    );
    const measures = { code: "QUERY_TOO_LARGE", measure: "depth" };
    await expectRefusal(`{ viewer { ...F0 } } ${doubling} fragment F49 on Viewer { name }`, measures);
  });

  test("fragments that double each other side by side, past what a number holds", async () => {
    const doubling = times(49, (at) => `fragment F${at} on Viewer { ${times(9, () => `...F${at + 1}`)} }`);
    const largest = tooLarge("breadth", 120, Number.MAX_SAFE_INTEGER);
    await expectRefusal(
      `{ viewer { ...F0 } } ${doubling} fragment F49 on Viewer { ${times(9, () => "name")} }`,
      largest,
    );
  });
});

function ring(around: number): string {
  return around === 0 ? "totalCount" : `nodes { district { initiatives { ${ring(around - 1)} } } }`;
}

describe("a document whose answer could be too large is refused by its cost", () => {
  test.each([
    [
      "pages of pages of pages",
      "{ shifts(first: 100) { nodes { pledges(first: 100) { nodes { organisation { pledges(first: 100) { nodes { id } } } } } } } }",
    ],
    [
      "the same large page many times",
      `{ ${times(60, (at) => `a${at}: shifts(first: 100) { nodes { initiative { title } totals { organisations } pledges(first: 5) { nodes { id } } } }`)} }`,
    ],
    ["rings of districts and initiatives", `{ initiatives { ${ring(4)} } }`],
    [
      "a page size in a variable's default",
      "query ($n: Int! = 100) { shifts(first: $n) { nodes { pledges(first: $n) { nodes { shift { pledges(first: $n) { nodes { id } } } } } } } }",
    ],
    [
      "lists without pages within each other",
      "{ shifts(first: 100) { nodes { pledges(first: 10) { nodes { seats { id } organisation { people { id } clearanceNotes: people { id } } } } } } }",
    ],
    [
      "a schema asked for itself many times",
      `{ __schema { types { ${times(20, (at) => `a${at}: fields { type { ${times(4, (on) => `b${on}: fields { name }`)} } }`)} } } }`,
    ],
  ])("%s", async (_, query) => {
    await expectRefusal(query, {
      code: "QUERY_TOO_LARGE",
      measure: "cost",
      limit: 25_000,
      actual: expect.any(Number),
    });
  });

  test("a page size in a variable", async () => {
    const query =
      "query ($n: Int!) { shifts(first: $n) { nodes { pledges(first: $n) { nodes { shift { pledges(first: $n) { nodes { id } } } } } } } }";
    await expectRefusal(query, { code: "QUERY_TOO_LARGE", measure: "cost" }, { n: 100 });
    expect((await api.ask(query, { n: 5 })).errors).toStrictEqual([]);
  });

  test("ten thousand ids", async () => {
    const query =
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Shift { pledges(first: 10) { nodes { id } } } } }";
    const ids = Array(10_000).fill(api.world.shiftId);
    await expectRefusal(query, { code: "QUERY_TOO_LARGE", measure: "cost" }, { ids });
  });
});

describe("a document that makes no sense is refused, whatever it would unfold to", () => {
  test.each([
    ["fragments that hold each other", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"],
    ["a fragment that holds itself", "{ viewer { ...A } } fragment A on Viewer { name ...A ...A ...A }"],
    [
      "five fragments that all hold each other",
      `{ viewer { ...F0 } } ${times(5, (at) => `fragment F${at} on Viewer { ${times(5, (on) => (on === at ? "name" : `...F${on}`))} }`)}`,
    ],
    ["a directive that may stand once, twice", "{ viewer { name @include(if: true) @include(if: true) } }"],
    ["a directive that is not there", "{ viewer { name @cache(forever: true) } }"],
    ["an argument twice", '{ shift(id: "a", id: "b") { id } }'],
    [
      "a field of an input twice",
      '{ shifts(startsWithin: { from: "2026-01-01T00:00:00Z", from: "2027-01-01T00:00:00Z" }) { totalCount } }',
    ],
    ["two things under one name", "{ viewer { a: name a: __typename } }"],
    ["two variables of one name", "query ($n: Int, $n: Int) { shifts(first: $n) { totalCount } }"],
    ["two operations of one name", "query A { viewer { name } } query A { viewer { name } }"],
    [
      "types within types of the schema",
      "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
    ],
    [
      "types within types, by a name",
      '{ __type(name: "Shift") { fields { type { fields { type { possibleTypes { name } } } } } } }',
    ],
    ["a name of ninety thousand letters", `{ ${"x".repeat(90_000)} }`],
    ["a hundred fields that are not there", `{ ${times(100, (at) => `shift${at}`)} }`],
    ["a type system", "type Query { hello: String }"],
    ["stream and defer", "{ ... @defer { viewer { name } } }"],
  ])("%s", async (_, query) => {
    await expectRefusal(query, { code: "GRAPHQL_VALIDATION_FAILED" });
  });

  test.each([
    ["letters of another width", "{ ｖｉｅｗｅｒ { name } }"],
    ["a letter that looks like another", "{ viеwer { name } }"],
    ["text that turns around", "{ viewer { \u202ename } }"],
    ["a space of no width", "{ view\u200ber { name } }"],
    ["half of a pair", '{ shift(id: "\ud800") { id } }'],
    ["a character of control", "{ viewer { na\u0000me } }"],
    ["a text that does not end", '{ shift(id: "abc'],
    ["brackets alone", "{".repeat(1_900)],
  ])("%s", async (_, query) => {
    await expectRefusal(query, { code: "GRAPHQL_PARSE_FAILED" });
  });

  test.each([
    ["an alias", "{ __proto__: viewer { name } }"],
    ["a variable", "query ($__proto__: Int) { shifts(first: $__proto__) { totalCount } }"],
    ["an operation", "query __proto__ { viewer { name } }"],
    ["a fragment", "{ viewer { ...__proto__ } } fragment __proto__ on Viewer { name }"],
  ])("__proto__ as the name of %s", async (_, query) => {
    await expectRefusal(query, { code: "BAD_REQUEST" });
  });
});

describe("what looks like an attack and is none is answered", () => {
  test("a mark of byte order, names of objects' own, and one field asked a hundred times", async () => {
    const same = times(100, () => "name");
    const { data } = await api.ask(
      `\ufeffquery constructor { viewer { toString: name constructor: name ${same} } }`,
    );
    expect(data.viewer).toStrictEqual({ toString: "Test tool", constructor: "Test tool", name: "Test tool" });
  });

  test("a large page by itself", async () => {
    const { errors } = await api.ask(
      "{ shifts(first: 100) { totalCount nodes { pledges(first: 100) { nodes { organisation { name } } } } } }",
    );
    expect(errors).toStrictEqual([]);
  });
});
