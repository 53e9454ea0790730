import { beforeEach, expect, test } from "vitest";
import type { AppendixId } from "../kernel/ids.ts";
import { err } from "../kernel/result.ts";
import { registerLease } from "../lease/register-lease.ts";
import { anAgreement } from "../testing/inputs.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addOrganisation } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { APPENDIX_STATES } from "./appendix-states.ts";
import { type RecordAppendix, recordAppendix } from "./record-appendix.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const date = (text: string) => Temporal.PlainDate.from(text);
const stored = async (id: AppendixId) =>
  (await world.deps.store.reader(world.landlordId).appendices.byIds([id]))[0];

function record(given: Partial<RecordAppendix> = {}, actor = world.landlord.coordinator) {
  const { organisationId } = world.bakery;
  return recordAppendix(world.deps, actor, anAgreement({ organisationId, ...given }), null);
}

test("an appendix is entered with a number of the registry, and audited once", async () => {
  const { deps, landlordId } = world;
  const { organisationId } = await addOrganisation(world, "TENANT", "Butik");
  const seen = observe(deps.store);
  const { appendixId } = answerOf(await record({ organisationId, endsOn: "2029-01-01" }));
  const facts = { organisationId, leaseNumber: "L-1", registryNumber: "2026-0003" };
  const dates = { effectiveFrom: "2026-01-01", endsOn: "2029-01-01" };
  expect(seen.auditEvents().map(({ action, subject, change }) => ({ action, subject, change }))).toEqual([
    {
      action: "recordAppendix",
      subject: appendixId,
      change: { state: [null, "ACTIVE"], ...facts, ...dates },
    },
  ]);
  expect(await stored(appendixId)).toEqual({
    ...{ id: appendixId, landlordId, state: "ACTIVE", ...facts, offer: null, version: 1 },
    ...{ effectiveFrom: date("2026-01-01"), endsOn: date("2029-01-01"), stateReason: null, endReason: null },
  });
  const given = { organisationId, leaseNumber: "L-2", registryNumber: " KS 2025/1 " };
  expect((await stored(answerOf(await record(given)).appendixId))?.registryNumber).toBe("KS 2025/1");
  const again = { ...given, leaseNumber: "L-3" };
  expect(await record(again)).toEqual(err({ type: "RegistryNumberTaken" }));
});

test.each([
  ["2026-01-01", null, "ACTIVE"],
  ["2026-03-02", null, "ACTIVE"],
  ["2020-01-01", "2026-03-03", "ACTIVE"],
  ["2026-03-03", null, "SIGNED"],
  ["2030-01-01", "2031-01-01", "SIGNED"],
  ["2020-01-01", "2026-03-02", "ENDED"],
  ["2019-01-01", "2021-01-01", "ENDED"],
] as const)(
  "from %s to %s it is %s, and is not said to be in another state",
  async (effectiveFrom, endsOn, state) => {
    const { organisationId } = await addOrganisation(world, "TENANT", "Butik");
    const dates = { organisationId, effectiveFrom, endsOn };
    for (const said of APPENDIX_STATES.filter((other) => other !== state)) {
      expect(await record({ ...dates, state: said })).toHaveProperty("refusal.issues.0.path", "state");
    }
    const one = answerOf(await record({ ...dates, state }));
    expect((await stored(one.appendixId))?.state).toBe(state);
    const other = answerOf(await record({ ...dates, leaseNumber: "L-2" }));
    expect((await stored(other.appendixId))?.state).toBe(state);
  },
);

test("an appendix to a lease that is known holds within it, ends with it, and is to one of its tenant's", async () => {
  const { organisationId } = await addOrganisation(world, "TENANT", "Butik");
  const lease = { organisationId, number: "L-77", premises: "", districtId: null };
  const input = { ...lease, startsOn: "2026-01-01", endsOn: "2026-06-01" };
  answerOf(await registerLease(world.deps, world.landlord.coordinator, input, null));
  const problems = async (given: Partial<RecordAppendix>) => {
    const answer = await record({ organisationId, leaseNumber: "L-77", ...given });
    return answer.ok || answer.refusal.type !== "InvalidInput" ? answer : answer.refusal.issues;
  };
  expect(await problems({ leaseNumber: "L-78" })).toEqual([
    { path: "leaseNumber", problem: { type: "ConflictsWith", field: "organisationId" } },
  ]);
  expect(await problems({ effectiveFrom: "2025-12-31", endsOn: "2026-06-02" })).toEqual([
    { path: "effectiveFrom", problem: { type: "TooEarly", earliest: "2026-01-01" } },
    { path: "endsOn", problem: { type: "TooLate", latest: "2026-06-01" } },
  ]);
  const { appendixId } = answerOf(await record({ organisationId, leaseNumber: " L-77 " }));
  const appendix = await stored(appendixId);
  expect([appendix?.leaseNumber, String(appendix?.endsOn), appendix?.endReason]).toEqual([
    "L-77",
    "2026-06-01",
    "LEASE_ENDED",
  ]);
  await keepTimeUntil(world.deps, Temporal.Instant.from("2026-06-01T12:00:00Z"));
  expect((await stored(appendixId))?.state).toBe("ENDED");
});

test.each([
  [{ leaseNumber: "" }, "leaseNumber", "Empty"],
  [{ leaseNumber: "x".repeat(51) }, "leaseNumber", "TooLong"],
  [{ registryNumber: " " }, "registryNumber", "Empty"],
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
