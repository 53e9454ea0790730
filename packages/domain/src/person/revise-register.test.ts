import { beforeEach, describe, expect, test } from "vitest";
import { withdrawAppendix } from "../appendix/withdraw-appendix.ts";
import { err } from "../kernel/result.ts";
import { reviseLease } from "../lease/revise-lease.ts";
import { anOffering, type Offering, offer } from "../testing/offers.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { addMembership } from "./add-membership.ts";
import { revisePerson } from "./revise-person.ts";

let world: World;
let offering: Offering;
beforeEach(async () => {
  world = await aWorld();
  offering = await anOffering(world);
});

describe("a lease's dates", () => {
  const revise = (given: object) =>
    reviseLease(world.deps, world.operator, { leaseId: offering.leaseId, ...given }, null);

  test("change while no appendix depends on them, and not before they begin", async () => {
    answerOf(await revise({ startsOn: "2025-02-01", endsOn: "2029-01-01" }));
    expect(await revise({ startsOn: "2029-01-01" })).toHaveProperty("refusal.issues", [
      { path: "endsOn", problem: { type: "EndsBeforeStart" } },
    ]);
    const [lease] = await world.deps.store.reader(world.landlordId).leases.byIds([offering.leaseId]);
    expect([lease?.startsOn, lease?.endsOn].map(String)).toEqual(["2025-02-01", "2029-01-01"]);
  });

  test("stay while one is offered; what is let may be called something else", async () => {
    const { appendixId } = await offer(world, offering);
    expect(await revise({ endsOn: "2029-01-01" })).toEqual(err({ type: "AppendixFollowsLease", appendixId }));
    answerOf(await revise({ startsOn: "2025-01-01", premises: "Torget 4" }));
    answerOf(
      await withdrawAppendix(
        world.deps,
        world.landlord.coordinator,
        { appendixId, reason: "Fel datum" },
        null,
      ),
    );
    answerOf(await revise({ endsOn: "2029-01-01" }));
  });
});

describe("somebody's e-mail address", () => {
  const revise = (workEmail: string) =>
    revisePerson(world.deps, world.operator, { personId: offering.tenant.contact.personId, workEmail }, null);

  test("is nobody else's, capitals or not", async () => {
    const { personId } = world.bakery.contact;
    const others = { personId, workEmail: "vd@example.org" };
    answerOf(await revisePerson(world.deps, world.operator, others, null));
    expect(await revise("VD@example.org")).toEqual(err({ type: "EmailAddressTaken" }));
  });

  test("stays while they have an offer to sign, whose code may come there", async () => {
    const { appendixId } = await offer(world, offering);
    expect(await revise("vd@example.org")).toEqual(err({ type: "SignsOpenOffer", appendixId }));
  });
});

test("a place beside those that somebody has is given once, and makes nobody of a tenant's the landlord's staff", async () => {
  const { personId } = world.bakery.contact;
  const input = { personId, organisationId: world.gym.organisationId, roles: ["TENANT_CONTACT"] } as const;
  const attempt = (given = {}) => addMembership(world.deps, world.operator, { ...input, ...given }, null);
  expect(await attempt({ roles: ["COORDINATOR"] })).toHaveProperty(
    "refusal.type",
    "StaffOfAnotherOrganisation",
  );
  expect(await attempt({ roles: [] })).toHaveProperty("refusal.type", "InvalidInput");
  answerOf(await attempt());
  expect(await attempt()).toHaveProperty("refusal.type", "AlreadyMember");
});
