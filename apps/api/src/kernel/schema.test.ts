import {
  buildASTSchema,
  type GraphQLNamedType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { typeDefs } from "../__generated__/type-defs.ts";

const schema = buildASTSchema(typeDefs);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** What a reader knows by its name: of a thing itself, of an answer's envelope, of an input's target. */
const SPEAKS_FOR_ITSELF =
  /^(id|\w+Id|name|title|description|displayName|message|issues|problem|cursor|node|edges|pageInfo|input|from|to|state|states|kind|language|reason|initiative|series|district|organisation|shift|pledge|startsAt|endsAt|date|capacity|shiftMinutes|placesLeft|idempotencyKey|source|otherFocusAreas|primaryFocusArea|hasStarted|hasEnded)$/;

/** Types that are the parts of another one, which has the description. */
const IS_A_PART = /(Edge|Input|Result|Success)$/;

function* elementsOf(
  type: GraphQLNamedType,
): Generator<[name: string, description: string | null | undefined]> {
  if (!IS_A_PART.test(type.name)) yield [type.name, type.description];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    yield [`${type.name}.${field.name}`, field.description];
    for (const arg of "args" in field ? field.args : []) {
      yield [`${type.name}.${field.name}(${arg.name})`, arg.description];
    }
  }
}

/** Their answer holds a secret, which is not kept to be given again. */
const SHOWS_A_SECRET = ["inviteToChat", "issueServiceToken"];

describe("the schema", () => {
  test("describes every type, field and argument that does not speak for itself", () => {
    const silent = types
      .flatMap((type) => [...elementsOf(type)])
      .filter(
        ([name, description]) => !description && !SPEAKS_FOR_ITSELF.test(name.replace(/^.*[.(]|\)$/g, "")),
      )
      .map(([name]) => name);
    expect(silent).toStrictEqual([]);
  });

  test("has a page size and a cursor on every connection", () => {
    const connections = types
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => String(field.type).endsWith("Connection!"));
    expect(connections.length).toBeGreaterThan(6);
    for (const { args } of connections) {
      expect(args.map(({ name }) => name)).toStrictEqual(expect.arrayContaining(["first", "after"]));
    }
  });

  test("lets one query ask every member of a union for its fields", () => {
    for (const union of types.filter(isUnionType)) {
      const fields = union.getTypes().flatMap((type) => Object.values(type.getFields()));
      const typesOf = Map.groupBy(fields, ({ name }) => name);
      for (const [name, same] of typesOf) {
        const asked = new Set(same.map(({ type }) => String(type)));
        expect([...asked], `${union.name}: ${name}`).toHaveLength(1);
      }
    }
  });

  test("answers every command with a union: of success, errors that say why, and a reused key", () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const type = schema.getType(String(field.type));
      if (!isUnionType(type)) throw new Error(`${field.name} answers with no union`);
      const errors = type.getTypes().filter(({ name }) => name.endsWith("Error"));
      const takesKey = !SHOWS_A_SECRET.includes(field.name);
      expect(errors.some(({ name }) => name === "IdempotencyKeyReusedError")).toBe(takesKey);
      for (const error of errors) {
        expect(error.getInterfaces().map(({ name }) => name)).toStrictEqual(["UserError"]);
      }
      const args = field.args.map(({ name }) => name);
      expect(args).toStrictEqual(takesKey ? ["input", "idempotencyKey"] : ["input"]);
    }
  });
});
