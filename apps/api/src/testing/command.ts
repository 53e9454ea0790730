import { buildASTSchema, type GraphQLObjectType, getNamedType, isLeafType, isUnionType } from "graphql";
import { expect } from "vitest";
import { typeDefs } from "../__generated__/type-defs.ts";
import type { TestApi } from "./test-api.ts";

type Variables = Readonly<Record<string, unknown>>;

const schema = buildASTSchema(typeDefs);
const KEY = "idempotencyKey";

/**
 * Does one command of the API, which has no errors, and gives what it answered, whatever that is: its type, all of its facts,
 * and what `more` asks of the things that it leads to.
 */
export async function command(
  api: Pick<TestApi, "ask">,
  field: string,
  input: Variables,
  more = "",
  key: string | null = null,
) {
  const { data, errors } = await api.ask(documentOf(field, more), { input, key });
  expect(errors).toStrictEqual([]);
  return data[field];
}

/** The document of a command, with every fact of every answer. */
export function documentOf(field: string, more = ""): string {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  const result = schema.getType(`${type}Result`);
  if (!isUnionType(result)) throw new Error(`There is no command ${field}`);
  const facts = result.getTypes().map((member) => `... on ${member.name} { ${factsOf(member)} }`);
  const takesKey = schema
    .getMutationType()
    ?.getFields()
    [field]?.args.some(({ name }) => name === KEY);
  const [declared, given] = takesKey ? [", $key: String", `, ${KEY}: $key`] : ["", ""];
  return `mutation ($input: ${type}Input!${declared}) { ${field}(input: $input${given}) {
    ${facts.join(" ")} ${more}
  } }`;
}

function factsOf(member: GraphQLObjectType): string {
  const facts = Object.values(member.getFields()).filter(({ type }) => isLeafType(getNamedType(type)));
  const issues = member.name === "InvalidInputError" ? "issues { path problem message }" : "";
  return ["__typename", ...facts.map(({ name }) => name), issues].join(" ");
}
