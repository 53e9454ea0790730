import { EVERY_USE_CASE } from "@socialsmart/domain/testing/every-use-case";
import { buildASTSchema, isUnionType } from "graphql";
import { describe, expect, test } from "vitest";
import { typeDefs } from "../__generated__/type-defs.ts";

const schema = buildASTSchema(typeDefs);
const unions = Object.values(schema.getTypeMap()).filter(isUnionType);

/** By which somebody becomes known in chat, and as they sign in. */
const ELSEWHERE = ["linkChatIdentity", "linkSignIn"];

/** Their answer holds a secret, which is not kept to be given again. */
const SHOWS_A_SECRET = [
  "inviteToChat",
  "issueJoinCode",
  "issueServiceToken",
  "makeReadingLink",
  "openCalendarFeed",
];

describe("the schema", () => {
  test("lets one query ask every member of a union for its fields", () => {
    for (const union of unions) {
      const fields = union.getTypes().flatMap((type) => Object.values(type.getFields()));
      const typesOf = Map.groupBy(fields, ({ name }) => name);
      for (const [name, same] of typesOf) {
        const asked = new Set(same.map(({ type }) => String(type)));
        expect([...asked], `${union.name}: ${name}`).toHaveLength(1);
      }
    }
  });

  test("has a command for each use case, by its name, and no other", () => {
    const useCases = EVERY_USE_CASE.map(({ name }) => name).filter((name) => !ELSEWHERE.includes(name));
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted()).toStrictEqual(
      useCases.toSorted(),
    );
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
