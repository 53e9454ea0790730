import { beforeEach, expect, test } from "vitest";
import { err } from "../kernel/result.ts";
import { anAgreement } from "../testing/inputs.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addOrganisation } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { type RecordAppendix, recordAppendix } from "./record-appendix.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function record(given: Partial<RecordAppendix> = {}, actor = world.landlord.coordinator) {
  const { organisationId } = world.bakery;
  return recordAppendix(world.deps, actor, anAgreement({ organisationId, ...given }), null);
}

test("an appendix is entered in the state it is in, and audited once", async () => {
  const { deps, landlord } = world;
  const { organisationId } = await addOrganisation(world, "TENANT", "Butik");
  const seen = observe(deps.store);
  const { appendixId } = answerOf(await record({ organisationId, state: "OFFERED", endsOn: "2029-01-01" }));
  expect(seen.auditEvents().map(({ action, subject, change }) => ({ action, subject, change }))).toEqual([
    { action: "recordAppendix", subject: appendixId, change: { state: [null, "OFFERED"], organisationId } },
  ]);
  const command = { actor: landlord.coordinator, name: "look", key: null, input: null };
  await deps.store.transaction(command, async (tx) => {
    expect((await tx.organisations.withAppendices(organisationId))?.appendices).toEqual([
      {
        id: appendixId,
        landlordId: world.landlordId,
        organisationId,
        leaseNumber: "L-1",
        state: "OFFERED",
        effectiveFrom: Temporal.PlainDate.from("2026-01-01"),
        endsOn: Temporal.PlainDate.from("2029-01-01"),
        ...{ stateReason: null, endReason: null, registryNumber: null, offer: null, version: 1 },
      },
    ]);
    return err("seen");
  });
});

test.each([
  [{ leaseNumber: "" }, "leaseNumber", "Empty"],
  [{ leaseNumber: "x".repeat(51) }, "leaseNumber", "TooLong"],
  [{ effectiveFrom: "2026-02-30" }, "effectiveFrom", "NotADate"],
  [{ endsOn: "när det passar" }, "endsOn", "NotADate"],
  [{ endsOn: "2026-01-01" }, "endsOn", "EndsBeforeStart"],
  [{ endsOn: "2025-12-31" }, "endsOn", "EndsBeforeStart"],
])("%j is refused, since %s is %s", async (given, path, type) => {
  const before = world.deps.store.contents;
  expect(await record(given)).toHaveProperty("refusal.issues", [
    { path, problem: expect.objectContaining({ type }) },
  ]);
  expect(world.deps.store.contents).toBe(before);
});

test("a lease has one that holds: a second is refused, and an earlier or another tenant's of the same number is not", async () => {
  const { bakery } = world;
  const again = await record();
  expect(again).toHaveProperty("refusal.type", "LeaseHasAppendix");
  answerOf(await record({ state: "ENDED", endsOn: "2026-02-01" }));
  answerOf(await record({ organisationId: bakery.organisationId, leaseNumber: "L-2" }));
});

test("nothing is written for one who is no tenant or unknown, or by a tenant", async () => {
  const { association, landlord, bakery, deps } = world;
  const before = deps.store.contents;
  for (const { organisationId } of [association, landlord]) {
    expect(await record({ organisationId })).toEqual(err({ type: "NotATenant" }));
  }
  const organisationId = deps.ids.next("organisation");
  expect(await record({ organisationId })).toEqual(err({ type: "OrganisationNotFound" }));
  expect(await record({}, bakery.contact)).toEqual(err({ type: "NotAllowed" }));
  expect(deps.store.contents).toBe(before);
});
