import { beforeEach, expect, test } from "vitest";
import { err } from "../kernel/result.ts";
import { registerPerson } from "../person/register-person.ts";
import { aPlan } from "../testing/inputs.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld, furnish } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { type PlanInitiative, planInitiative } from "./plan-initiative.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function plan(given: Partial<PlanInitiative> = {}, actor = world.landlord.coordinator) {
  return planInitiative(world.deps, actor, aPlan(world, given), null);
}

test("an initiative begins as a draft that nobody is told of", async () => {
  const seen = observe(world.deps.store);
  const { initiativeId } = answerOf(
    await plan({
      title: "  Språkcafé ",
      primaryFocusArea: "SAFETY",
      otherFocusAreas: ["DEMOCRACY", "SAFETY", "DEMOCRACY"],
      channel: world.channel,
    }),
  );
  const [initiative] = await world.deps.store.reader(world.landlordId).initiatives.byIds([initiativeId]);
  expect(initiative).toEqual({
    ...aPlan(world),
    id: initiativeId,
    landlordId: world.landlordId,
    host: expect.objectContaining({ id: world.association.organisationId }),
    district: expect.objectContaining({ id: world.districtId }),
    title: "Språkcafé",
    primaryFocusArea: "SAFETY",
    otherFocusAreas: ["DEMOCRACY"],
    state: "DRAFT",
    stateReason: null,
    cancelledAsDraft: false,
    channel: { teamId: "T0001", channelId: "C0001" },
  });
  expect(seen.changes()).toEqual([`planInitiative ${initiativeId}`]);
  expect(seen.auditEvents()[0]?.change).toEqual({ state: [null, "DRAFT"] });
  expect(seen.told()).toEqual([]);
});

test("nothing is written where its host, district or a coordinator is unknown, or a tenant plans", async () => {
  const { ids, store } = world.deps;
  const before = store.contents;
  expect(await plan({ hostOrganisationId: ids.next("organisation") })).toEqual(
    err({ type: "OrganisationNotFound" }),
  );
  expect(await plan({ districtId: ids.next("district") })).toEqual(err({ type: "DistrictNotFound" }));
  const coordinatorIds = [world.landlord.coordinator.personId, ids.next("person")];
  expect(await plan({ coordinatorIds })).toEqual(err({ type: "PersonNotFound" }));
  expect(await plan({}, world.bakery.contact)).toEqual(err({ type: "NotAllowed" }));
  expect(store.contents).toBe(before);
});

test("a channel of a workspace that is not the landlord's is refused, also where the landlord has none", async () => {
  const before = world.deps.store.contents;
  const elsewhere = { teamId: "T0002", channelId: "C0001" };
  expect(await plan({ channel: elsewhere })).toEqual(
    err({ type: "ChannelOfAnotherWorkspace", chatTeamId: "T0001" }),
  );
  expect(world.deps.store.contents).toBe(before);
  const without = await furnish(world.deps, { name: "Grannbolaget", chatTeamId: null });
  const { deps, landlord } = without;
  expect(
    await planInitiative(deps, landlord.coordinator, aPlan(without, { channel: elsewhere }), null),
  ).toEqual(err({ type: "ChannelOfAnotherWorkspace", chatTeamId: null }));
});

test("a coordinator is named once, however often they are given", async () => {
  const { personId } = world.landlord.coordinator;
  const { initiativeId } = answerOf(await plan({ coordinatorIds: Array(30).fill(personId) }));
  const [initiative] = await world.deps.store.reader(world.landlordId).initiatives.byIds([initiativeId]);
  expect(initiative?.coordinatorIds).toEqual([personId]);
});

test("only the landlord's own people coordinate, and no more than 20", async () => {
  const before = world.deps.store.contents;
  const { personId } = world.bakery.contact;
  const coordinatorIds = [world.landlord.coordinator.personId, personId];
  expect(await plan({ coordinatorIds })).toEqual(err({ type: "CoordinatorNotStaff", personId }));
  const many = Array.from({ length: 21 }, () => world.deps.ids.next("person"));
  expect(await plan({ coordinatorIds: many })).toEqual(
    err({
      type: "InvalidInput",
      issues: [{ path: "coordinatorIds", problem: { type: "TooMany", max: 20 } }],
    }),
  );
  expect(await plan({ coordinatorIds: many.slice(1) })).toEqual(err({ type: "PersonNotFound" }));
  expect(world.deps.store.contents).toBe(before);
});

test("one of the landlord's own people who is a tenant's contact as well may coordinate", async () => {
  const { deps, operator, bakery, landlord } = world;
  const memberships = [
    { organisationId: bakery.organisationId, roles: ["TENANT_CONTACT"] },
    { organisationId: landlord.organisationId, roles: ["COORDINATOR"] },
  ] as const;
  const both = { displayName: "Sara Holm", workEmail: null, language: "sv", memberships } as const;
  const { personId } = answerOf(await registerPerson(deps, operator, both, null));
  expect(await plan({ coordinatorIds: [personId] })).toHaveProperty("ok", true);
});

test("every problem with its texts is told at once, and nothing is written", async () => {
  const before = world.deps.store.contents;
  expect(
    await plan({
      title: "",
      description: "x".repeat(2001),
      channel: { teamId: " ", channelId: "C".repeat(51) },
    }),
  ).toEqual(
    err({
      type: "InvalidInput",
      issues: [
        { path: "title", problem: { type: "Empty" } },
        { path: "description", problem: { type: "TooLong", max: 2000 } },
        { path: "channel.teamId", problem: { type: "Empty" } },
        { path: "channel.channelId", problem: { type: "TooLong", max: 50 } },
      ],
    }),
  );
  expect(await plan({ title: "x".repeat(101) })).toHaveProperty("refusal.issues", [
    { path: "title", problem: { type: "TooLong", max: 100 } },
  ]);
  expect(world.deps.store.contents).toBe(before);
});
