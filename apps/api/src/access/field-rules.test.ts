import { ROLES } from "@socialsmart/domain/person/membership";
import { aPersonActor } from "@socialsmart/domain/testing/builders";
import {
  type GraphQLObjectType,
  getNamedType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { expect, test } from "vitest";
import { schema } from "../server/schema.ts";
import { FIELD_RULES, PARTS, ruleOf } from "./field-rules.ts";
import type { Rule } from "./rule.ts";
import { KNOWN, ROSTERS } from "./rules.ts";
import { THING_RULES } from "./thing-rules.ts";

const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !isIntrospectionType(type),
);
const fields = types.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type, field, name: `${type.name}.${field.name}` })),
);

test("every field of every type, and every command, has a rule", () => {
  const without = fields.filter(({ type, field }) => !ruleOf(type.name, field.name));
  expect(without.map(({ name }) => name)).toEqual([]);
});

test("every rule has its field", () => {
  const names = new Set(fields.map(({ name }) => name));
  const rows = Object.entries(FIELD_RULES).flatMap(([type, of]) =>
    Object.keys(of).map((field) => `${type}.${field}`),
  );
  expect(rows.filter((row) => !names.has(row))).toEqual([]);
});

test("every type that is found by its id has a rule of who finds it", () => {
  const found = types.filter((type) => type.getInterfaces().some(({ name }) => name === "Node"));
  expect(Object.keys(THING_RULES).toSorted()).toEqual(found.map(({ name }) => name).toSorted());
});

test("only types that are parts of an answer leave their fields to whoever got it", () => {
  const ruled = types.filter(({ name }) => PARTS.test(name) && FIELD_RULES[name]);
  expect(ruled.map(({ name }) => name).toSorted()).toEqual([
    "ChangeRolesSuccess",
    "PeopleBusyError",
    "RegisterPersonSuccess",
  ]);
});

// What the things themselves say is for whoever got there.
test.each(["Appendix", "ClearanceNote", "Person"])("whatever leads to a %s has a rule of its own", (name) => {
  const leading = fields.filter(
    ({ type, field }) => getNamedType(field.type).name === name && !PARTS.test(type.name),
  );
  const open = leading.filter(({ type, field }) => isOpen(ruleOf(type.name, field.name)));
  expect(leading.length).toBeGreaterThan(0);
  expect(open.map((field) => field.name)).toEqual(name === "Person" ? ["Viewer.person"] : []);
});

test("whatever leads to people out of an answer has one too", () => {
  const parts = fields.filter(
    ({ type, field }) => PARTS.test(type.name) && getNamedType(field.type).name === "Person",
  );
  expect(parts.filter(({ type, field }) => isOpen(ruleOf(type.name, field.name)))).toEqual([]);
});

test("a field that somebody may not see can be null, so that the rest of its thing is there", () => {
  const rigid = fields.filter(({ type, field }) => {
    const rule = ruleOf(type.name, field.name);
    return isNonNullType(field.type) && rule && !isOpen(rule) && type !== schema.getMutationType();
  });
  expect(rigid.map(({ name }) => name)).toEqual([]);
});

test("a list that somebody may not see is refused whole, not item by item", () => {
  const lists = fields.filter(({ field }) => {
    const { type } = field;
    return isListType(type) && !isNonNullType(type.ofType);
  });
  expect(lists.map(({ name }) => name)).toEqual([]);
});

test("a rule that depends on the thing is asked of it, unless it is a command's", () => {
  const silent = fields.filter(({ type, field }) => {
    const rule = ruleOf(type.name, field.name);
    const depends = ROLES.some((role) => rule?.verdict({ ...actor(role), source: "API" }) === "DEPENDS");
    return depends && !rule?.holds && type !== schema.getMutationType();
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
});

function actor(role: (typeof ROLES)[number]) {
  const { personId, memberships, ...rest } = aPersonActor();
  return {
    ...rest,
    personId,
    memberships: [...memberships, { organisationId: "organisation_x" as never, roles: [role] }],
  };
}

function isOpen(rule: Rule<never> | undefined): boolean {
  return rule === KNOWN || rule === ROSTERS;
}
