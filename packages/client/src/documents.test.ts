import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, Kind, parse } from "graphql";
import { expect, test } from "vitest";

const SCHEMA = join(import.meta.dirname, "../../../apps/api/src/__generated__/schema.graphql");
const schema = buildSchema(readFileSync(SCHEMA, "utf8"));
const operations = globSync("*/*.graphql", { cwd: import.meta.dirname })
  .map((file) => parse(readFileSync(join(import.meta.dirname, file), "utf8")))
  .flatMap(({ definitions }) =>
    definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION),
  );

// One without a key shows a secret once, which no client is to ask for again by itself.
const COMMANDS = Object.values(schema.getMutationType()?.getFields() ?? {})
  .filter(({ args }) => args.some(({ name }) => name === "idempotencyKey"))
  .map(({ name }) => name);

test("there is a document for every command of the API that takes the key which makes it safe to send again", () => {
  const commands = operations.filter(({ operation }) => operation === "mutation");
  const fields = commands.flatMap(({ selectionSet }) =>
    selectionSet.selections.map((field) => (field.kind === Kind.FIELD ? field.name.value : "")),
  );
  expect(fields.toSorted()).toEqual(COMMANDS.toSorted());
  for (const { variableDefinitions = [], name } of commands) {
    expect(
      variableDefinitions.map(({ variable }) => variable.name.value),
      name?.value,
    ).toContain("idempotencyKey");
  }
});
