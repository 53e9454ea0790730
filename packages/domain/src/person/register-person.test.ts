import { beforeEach, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { err } from "../kernel/result.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { ROLES, STAFF_ROLES } from "./membership.ts";
import { type RegisterPerson, registerPerson } from "./register-person.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function register(given: Partial<RegisterPerson> = {}, actor: Actor = world.landlord.coordinator) {
  const input = {
    displayName: "Vera Exempel",
    workEmail: null,
    language: "sv",
    memberships: [],
    ...given,
  } as const;
  return registerPerson(world.deps, actor, input, null);
}

test("a person is registered with a place in each organisation, and audited once, by ids alone", async () => {
  const { deps, bakery, association, landlordId } = world;
  const memberships = [
    { organisationId: bakery.organisationId, roles: ["TENANT_CONTACT"] },
    { organisationId: association.organisationId, roles: ["PARTICIPANT", "HOST"] },
  ] as const;
  const seen = observe(deps.store);
  const { personId } = answerOf(
    await register({ displayName: " Vera ", workEmail: "vera@example.org", language: "en", memberships }),
  );
  const { people } = deps.store.reader(landlordId);
  expect(await people.byIds([personId])).toEqual([
    {
      id: personId,
      landlordId,
      displayName: "Vera",
      workEmail: "vera@example.org",
      language: "en",
      noticesOff: [],
    },
  ]);
  const stored = await people.memberships(personId);
  expect(stored.map(({ organisationId, roles }) => ({ organisationId, roles }))).toEqual(memberships);
  expect(seen.auditEvents().map(({ action, subject, change }) => ({ action, subject, change }))).toEqual([
    { action: "registerPerson", subject: personId, change: { memberships } },
  ]);
});

test.each(ROLES)("%s is given in a tenant only if it is no staff's role", async (role) => {
  const isStaff = STAFF_ROLES.includes(role);
  const before = world.deps.store.contents;
  const memberships = [{ organisationId: world.bakery.organisationId, roles: [role] }];
  const answer = await register({ memberships }, world.operator);
  expect(answer.ok).toBe(!isStaff);
  if (!isStaff) return;
  expect(answer).toEqual(err({ type: "StaffOfAnotherOrganisation", role }));
  expect(world.deps.store.contents).toBe(before);
});

test.each(STAFF_ROLES)(
  "%s is given in the landlord's own organisation, by an operator only",
  async (role) => {
    const memberships = [{ organisationId: world.landlord.organisationId, roles: [role] }];
    expect((await register({ memberships }, world.operator)).ok).toBe(true);
    const before = world.deps.store.contents;
    expect(await register({ memberships })).toEqual(err({ type: "NotAllowed" }));
    expect(world.deps.store.contents).toBe(before);
  },
);

test.each([
  [{ displayName: "" }, ["displayName Empty"]],
  [{ displayName: "x".repeat(101) }, ["displayName TooLong"]],
  [{ workEmail: "" }, ["workEmail Empty", "workEmail NotAnEmailAddress"]],
  [{ workEmail: "vera" }, ["workEmail NotAnEmailAddress"]],
  [{ workEmail: "vera@example" }, ["workEmail NotAnEmailAddress"]],
  [{ workEmail: "vera exempel@example.org" }, ["workEmail NotAnEmailAddress"]],
  [{ memberships: Array(21).fill({ organisationId: "organisation_x", roles: [] }) }, ["memberships TooMany"]],
  [{ workEmail: `${"x".repeat(243)}@example.org` }, ["workEmail TooLong"]],
])("%j is refused: %j", async (given, problems) => {
  const before = world.deps.store.contents;
  const answer = await register(given);
  const issues = !answer.ok && answer.refusal.type === "InvalidInput" ? answer.refusal.issues : [];
  expect(issues.map(({ path, problem }) => `${path} ${problem.type}`)).toEqual(problems);
  expect(world.deps.store.contents).toBe(before);
});

test("nothing is written where an organisation is unknown, or a tenant registers", async () => {
  const before = world.deps.store.contents;
  const memberships = [
    { organisationId: world.bakery.organisationId, roles: ["PARTICIPANT"] },
    { organisationId: world.deps.ids.next("organisation"), roles: ["PARTICIPANT"] },
  ] as const;
  expect(await register({ memberships })).toEqual(err({ type: "OrganisationNotFound" }));
  expect(await register({}, world.bakery.contact)).toEqual(err({ type: "NotAllowed" }));
  expect(world.deps.store.contents).toBe(before);
});
