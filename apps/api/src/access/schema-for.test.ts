import { readFileSync } from "node:fs";
import type { Scope } from "@socialsmart/domain/access/scope";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { Role } from "@socialsmart/domain/person/membership";
import { aPersonActor, aServiceActor } from "@socialsmart/domain/testing/builders";
import { sequentialIds } from "@socialsmart/domain/testing/sequential-ids";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { schema } from "../server/schema.ts";
import { schemasFor } from "./schema-for.ts";

const schemaFor = schemasFor(schema);
const organisationId: OrganisationId = sequentialIds({ after: 9_000_000 }).next("organisation");
const ROSTER = parse(
  readFileSync(new URL("../roster/district-roster.query.graphql", import.meta.url), "utf8"),
);

const tool = (...scopes: Scope[]) => aServiceActor({ scopes });
const person = (...roles: Role[]) => aPersonActor({ memberships: [{ organisationId, roles }] });
const isOpen = (query: string, actor: Parameters<typeof schemaFor>[1]) =>
  schemaFor(parse(query), actor) === schema;

test("the canonical roster costs no rule for tools and for the landlord's own people", () => {
  for (const actor of [
    tool("roster:read"),
    person("COORDINATOR"),
    person("LANDLORD_ADMIN"),
    person("AUDITOR"),
  ]) {
    expect(schemaFor(ROSTER, actor)).toBe(schema);
  }
});

test.each([
  ["{ shifts { nodes { pledges { nodes { places organisation { name } } } } } }", "TENANT_CONTACT", true],
  ["{ shifts { nodes { pledges { nodes { minutes } } } } }", "TENANT_CONTACT", false],
  [
    "{ shifts { nodes { ...S } } } fragment S on Shift { pledges { edges { node { minutes } } } }",
    "HOST",
    false,
  ],
  ['{ node(id: "x") { id } }', "COORDINATOR", false],
  ['{ shift(id: "x") { id } }', "COORDINATOR", true],
  ['{ shift(id: "x") { id } }', "PARTICIPANT", false],
  ['{ organisation(id: "x") { people { displayName } } }', "COORDINATOR", true],
  ['{ organisation(id: "x") { people { displayName } } }', "LANDLORD_ADMIN", false],
  ["{ auditEvents { nodes { subject { id } } } }", "AUDITOR", false],
] as const)("%s of %s is asked without rules: %j", (query, role, open) => {
  expect(isOpen(query, person(role))).toBe(open);
});

test("what was decided for one is not taken for another with other scopes or roles", () => {
  const document = parse('{ pledge(id: "x") { madeBy { displayName } } }');
  expect(schemaFor(document, tool("roster:read", "people:read"))).toBe(schema);
  expect(schemaFor(document, tool("roster:read"))).not.toBe(schema);
  expect(schemaFor(document, person("COORDINATOR"))).toBe(schema);
  expect(schemaFor(document, person("HOST"))).not.toBe(schema);
  expect(schemaFor(document, person("HOST", "COORDINATOR"))).toBe(schema);
});
