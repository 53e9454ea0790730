import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { compareWithContract, contractOf } from "./contract.ts";

const PROMISED = contractOf(
  parse(`
    "A part of town."
    type District { "Its name." name: String! "How many live there." people: Int }
    enum State { OPEN SETTLED }
    type Query { "One." district(id: ID!, "When." on: String): District state: State }
  `),
);

const changesTo = (schema: string) => compareWithContract(PROMISED, parse(schema));

test("a contract holds no description", () => {
  expect(PROMISED).toContain("type District {\n  name: String!\n  people: Int\n}");
  expect(PROMISED).not.toMatch(/part of town|Its name|"/);
});

test("a schema keeps its own contract, however it is described", async () => {
  const schema = `
    "Other words." type District { name: String! people: Int }
    enum State { OPEN SETTLED }
    type Query { district(id: ID!, on: String): District "New words." state: State }
  `;
  expect(await changesTo(schema)).toEqual({ breaking: [], harmless: [] });
});

const DISTRICT = "type District { name: String! people: Int }";
const STATE = "enum State { OPEN SETTLED }";
const QUERY = "type Query { district(id: ID!, on: String): District state: State }";

describe("it breaks the contract", () => {
  test.each([
    [
      "to take a field away",
      `type District { name: String! } ${STATE} ${QUERY}`,
      "Field 'people' was removed from object type 'District'.",
    ],
    [
      "to let what was there be null",
      `type District { name: String people: Int } ${STATE} ${QUERY}`,
      "Field 'District.name' changed type from 'String!' to 'String'.",
    ],
    [
      "to change what is marked as going away",
      `type District { name: String! people: String @deprecated(reason: "Use name.") } ${STATE} ${QUERY}`,
      "Field 'District.people' changed type from 'Int' to 'String'.",
    ],
    [
      "to take a value away",
      `${DISTRICT} enum State { OPEN } ${QUERY}`,
      "Enum value 'SETTLED' was removed from enum 'State'.",
    ],
    [
      "to ask for an argument that nobody gave before",
      `${DISTRICT} ${STATE} type Query { district(id: ID!, on: String, by: Int!): District state: State }`,
      "Argument 'by: Int!' added to field 'Query.district'.",
    ],
  ])("%s", async (_, schema, sentence) => {
    expect((await changesTo(schema)).breaking).toEqual([sentence]);
  });
});

describe("no client suffers", () => {
  test.each([
    [
      "from a new field",
      `type District { name: String! people: Int area: Int } ${STATE} ${QUERY}`,
      ["Field 'area' was added to object type 'District'."],
    ],
    [
      "from a new type, which is named whole",
      `type District { name: String! people: Int areas: [Area!] } type Area { name: String! } ${STATE} ${QUERY}`,
      ["Type 'Area' was added.", "Field 'areas' was added to object type 'District'."],
    ],
    [
      "from a new value, which the schema says there may be",
      `${DISTRICT} enum State { OPEN SETTLED CANCELLED } ${QUERY}`,
      ["Enum value 'CANCELLED' was added to enum 'State'."],
    ],
    [
      "from a field that is marked as going away",
      `type District { name: String! people: Int @deprecated(reason: "Use name.") } ${STATE} ${QUERY}`,
      ["Field 'District.people' is deprecated."],
    ],
  ])("%s", async (_, schema, sentences) => {
    const { breaking, harmless } = await changesTo(schema);
    expect(breaking).toEqual([]);
    expect(harmless).toEqual(sentences);
  });
});
