import { beforeEach, expect, test } from "vitest";
import { err } from "../kernel/result.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld, furnish } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { type RegisterOrganisation, registerOrganisation } from "./register-organisation.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function register(given: Partial<RegisterOrganisation> = {}, { deps, landlord } = world) {
  const input = {
    kind: "TENANT",
    name: "Nya butiken",
    organisationNumber: null,
    language: "sv",
    ...given,
  } as const;
  return registerOrganisation(deps, landlord.coordinator, input, null);
}

test("an organisation is registered with its number in ten digits, and audited once", async () => {
  const seen = observe(world.deps.store);
  const { organisationId } = answerOf(
    await register({
      kind: "PARTNER",
      name: " Skolan ",
      organisationNumber: "16556036-0793",
      language: "en",
    }),
  );
  expect(await world.deps.store.reader(world.landlordId).organisations.byIds([organisationId])).toEqual([
    {
      id: organisationId,
      landlordId: world.landlordId,
      kind: "PARTNER",
      name: "Skolan",
      organisationNumber: "5560360793",
      language: "en",
    },
  ]);
  expect(seen.auditEvents().map(({ action, subject, change }) => ({ action, subject, change }))).toEqual([
    {
      action: "registerOrganisation",
      subject: organisationId,
      change: { kind: "PARTNER", organisationNumber: "5560360793" },
    },
  ]);
});

test("a number is one organisation's, however it is written; another landlord may know it as well", async () => {
  answerOf(await register({ organisationNumber: "5560360793" }));
  const before = world.deps.store.contents;
  expect(await register({ organisationNumber: "SE556036079301" })).toEqual(
    err({ type: "OrganisationNumberTaken", organisationNumber: "5560360793" }),
  );
  expect(world.deps.store.contents).toBe(before);
  const neighbour = await furnish(world.deps, { name: "Grannbolaget", chatTeamId: "T0002" });
  expect((await register({ organisationNumber: "556036-0793" }, neighbour)).ok).toBe(true);
});

test("any number of organisations may have none", async () => {
  expect([(await register()).ok, (await register()).ok]).toEqual([true, true]);
});

test.each([
  ["556036-0794", "NotAnOrganisationNumber"],
  ["", "NotAnOrganisationNumber"],
  ["850709-9805", "HoldsPersonalNumber"],
])("the number %j is refused as %s, together with an empty name", async (organisationNumber, type) => {
  const before = world.deps.store.contents;
  expect(await register({ name: "", organisationNumber })).toEqual(
    err({
      type: "InvalidInput",
      issues: [
        { path: "name", problem: { type: "Empty" } },
        { path: "organisationNumber", problem: { type } },
      ],
    }),
  );
  expect(world.deps.store.contents).toBe(before);
});
