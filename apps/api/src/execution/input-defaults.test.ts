import { buildSchema, Kind, parse } from "graphql";
import { expect, test } from "vitest";
import { schema as apiSchema } from "../server/schema.ts";
import { CompiledDocuments } from "./compiled-documents.ts";
import { inputDefaults } from "./input-defaults.ts";

const schema = buildSchema(`
  type Query { ask(inputs: [Outer!], one: Outer): Int }
  input Outer { inner: Inner, all: [Inner!], plain: String }
  input Inner { flag: Boolean! = true, words: [String!]! = ["a"], id: ID }
`);

function operationOf(text: string) {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  return { document, operation };
}

test.each([
  ["a field that is left out", { one: { inner: {} } }, { one: { inner: { flag: true, words: ["a"] } } }],
  [
    "no field that is given",
    { one: { inner: { flag: false, words: [], id: null } } },
    { one: { inner: { flag: false, words: [], id: null } } },
  ],
  [
    "what stands in lists",
    { inputs: [{ all: [{}, { flag: false }] }] },
    {
      inputs: [
        {
          all: [
            { flag: true, words: ["a"] },
            { flag: false, words: ["a"] },
          ],
        },
      ],
    },
  ],
  ["the one thing of a list", { inputs: { inner: {} } }, { inputs: { inner: { flag: true, words: ["a"] } } }],
  ["nothing where there is nothing", { one: null }, { one: null }],
  ["nothing that was not asked for", { one: { plain: "x" } }, { one: { plain: "x" } }],
])("an input's defaults fill in %s", (_what, given, filled) => {
  const { operation } = operationOf(
    "query ($inputs: [Outer!], $one: Outer) { ask(inputs: $inputs, one: $one) }",
  );
  expect(inputDefaults(schema, operation)(given)).toStrictEqual(filled);
});

test("a command whose input leaves out what has a default runs compiled", async () => {
  const { document, operation } = operationOf(
    "mutation ($input: PledgePlacesInput!) { pledgePlaces(input: $input) { __typename } }",
  );
  const documents = new CompiledDocuments(apiSchema);
  expect(documents.find(document, operation)).toBeUndefined();
  const run = documents.find(document, operation);
  const input = { shiftId: "none", organisationId: "none", places: 1 };
  expect(await run?.({}, { input })).toStrictEqual({
    data: { pledgePlaces: { __typename: "ShiftNotFoundError" } },
  });
});
