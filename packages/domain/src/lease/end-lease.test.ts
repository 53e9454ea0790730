import { beforeEach, expect, test } from "vitest";
import type { Appendix } from "../appendix/appendix.ts";
import { endAppendix } from "../appendix/end-appendix.ts";
import type { OfferAppendix } from "../appendix/offer-appendix.ts";
import { signAppendix } from "../appendix/sign-appendix.ts";
import type { AppendixId, LeaseId, PledgeId } from "../kernel/ids.ts";
import { err } from "../kernel/result.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { observe } from "../testing/observe.ts";
import { addLease, anOffering, codeFor, type Offering, offer, signBoth } from "../testing/offers.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { endLease } from "./end-lease.ts";
import { registerLease } from "./register-lease.ts";

let world: World;
let offering: Offering;
beforeEach(async () => {
  world = await aWorld();
  offering = await anOffering(world);
});

const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Stockholm").toInstant();
const timeUntil = (local: string, times = 1) => keepTimeUntil(world.deps, at(local), { times });
async function stored(id: AppendixId): Promise<Appendix> {
  const [appendix] = await world.deps.store.reader(world.landlordId).appendices.byIds([id]);
  if (!appendix) throw new Error(`No ${id}`);
  return appendix;
}
async function signed(given: Partial<OfferAppendix> = {}, of = offering): Promise<AppendixId> {
  return (await signBoth(world, of, await offer(world, of, given))).appendixId;
}
async function stateOf(pledgeId: PledgeId) {
  const [found] = await world.deps.store.reader(world.landlordId).pledges.byIds([pledgeId]);
  return found?.state;
}
function end(leaseId: LeaseId, endsOn: string | null, actor = world.landlord.coordinator) {
  return endLease(world.deps, actor, { leaseId, endsOn }, null);
}
const typesTold = (seen: ReturnType<typeof observe>) => seen.told().map(({ fact }) => fact.type);

test("a lease that ends ends its appendix on the same date, and pledges that another one backs stay", async () => {
  const { tenant } = offering;
  const leaseId = await addLease(world, tenant, "L-78");
  const one = await signed({ effectiveFrom: "2026-03-01" });
  const other = await signed({ effectiveFrom: "2026-03-01" }, { ...offering, leaseId });
  const { pledgeId } = await pledge(world, tenant, world.laterShiftId, 1);
  const seen = observe(world.deps.store);
  const answer = answerOf(await end(offering.leaseId, "2026-03-12"));
  expect(answer).toEqual({ leaseId: offering.leaseId, appendixIds: [one], cancelledPledges: 0 });
  expect(seen.changes()).toEqual([`endLease ${offering.leaseId}`, `endLease ${one}`]);
  const again = answerOf(await end(offering.leaseId, "2026-03-12"));
  expect([again.appendixIds, seen.changes().length]).toEqual([[], 2]);
  const last = answerOf(await end(leaseId, "2026-03-02"));
  expect(last).toEqual({ leaseId, appendixIds: [other], cancelledPledges: 1 });
  expect(typesTold(seen)).toContain("YourPledgeUnbacked");
  expect(await stateOf(pledgeId)).toBe("CANCELLED_BY_ORGANISER");
  expect(await stored(other)).toMatchObject({ state: "ENDED", endReason: "LEASE_ENDED" });
  await timeUntil("2026-03-11T23:59:59");
  expect((await stored(one)).state).toBe("ACTIVE");
  await timeUntil("2026-03-12T00:00", 2);
  expect(await stored(one)).toMatchObject({ state: "ENDED", endReason: "LEASE_ENDED" });
});

test("a lease that ends leaves what ends before it alone, takes back an offer of what would come after, and is ended by who plans", async () => {
  const { leaseId, tenant } = offering;
  expect(await end(leaseId, "2026-03-12", tenant.contact)).toEqual(err({ type: "NotAllowed" }));
  expect(await end(leaseId, "2025-01-01")).toHaveProperty("refusal.issues.0.problem.type", "EndsBeforeStart");
  const former = await signed({ effectiveFrom: "2026-03-01" });
  const terminated = { appendixId: former, reason: "TERMINATED_BY_TENANT", endsOn: "2026-03-10" } as const;
  answerOf(await endAppendix(world.deps, tenant.contact, terminated, null));
  const next = await offer(world, offering, { effectiveFrom: "2026-03-20" });
  expect(answerOf(await end(leaseId, "2026-03-25")).appendixIds).toEqual([next.appendixId]);
  const offered = await stored(next.appendixId);
  expect([offered.state, String(offered.endsOn)]).toEqual(["OFFERED", "2026-03-25"]);
  const seen = observe(world.deps.store);
  answerOf(await end(leaseId, "2026-03-20"));
  expect((await stored(next.appendixId)).state).toBe("WITHDRAWN");
  expect(typesTold(seen).filter((type) => type === "YourAppendixClosed")).toHaveLength(1);
  const ended = await stored(former);
  expect([ended.endReason, String(ended.endsOn)]).toEqual(["TERMINATED_BY_TENANT", "2026-03-10"]);
  await timeUntil("2026-03-10T00:00");
  expect((await stored(former)).state).toBe("ENDED");
});

test("a lease is entered with its number and dates for an auditor to read", async () => {
  const { deps, landlord } = world;
  const { organisationId } = offering.tenant;
  const facts = { organisationId, number: "L-9", startsOn: "2026-01-01", endsOn: "2027-01-01" };
  const seen = observe(deps.store);
  const input = { ...facts, premises: "", districtId: null };
  answerOf(await registerLease(deps, landlord.coordinator, input, null));
  expect(seen.auditEvents().map(({ change }) => change)).toEqual([facts]);
});

test("a lease that runs on after all takes back what ends with it, and nothing that ends for a reason of its own", async () => {
  const { tenant, leaseId } = offering;
  const follows = await signed({ effectiveFrom: "2026-03-01" });
  const other = await addLease(world, tenant, "L-78");
  const own = await signed({ effectiveFrom: "2026-03-01" }, { ...offering, leaseId: other });
  const byTenant = { appendixId: own, reason: "TERMINATED_BY_TENANT", endsOn: "2026-04-01" } as const;
  answerOf(await endAppendix(world.deps, tenant.contact, byTenant, null));
  for (const id of [leaseId, other]) answerOf(await end(id, "2026-05-01"));
  const seen = observe(world.deps.store);
  expect(answerOf(await end(leaseId, null)).appendixIds).toEqual([follows]);
  expect(answerOf(await end(other, null)).appendixIds).toEqual([]);
  expect(seen.auditEvents().map(({ change }) => change)).toEqual([
    { endsOn: ["2026-05-01", null] },
    { endsOn: ["2026-05-01", null], endReason: ["LEASE_ENDED", null] },
    { endsOn: ["2026-05-01", null] },
  ]);
  const [goesOn, ends] = [await stored(follows), await stored(own)];
  expect([goesOn.state, goesOn.endsOn, String(ends.endsOn)]).toEqual(["ACTIVE", null, "2026-04-01"]);
});

test("nobody signs an offer once its lease has ended", async () => {
  const offered = await offer(world, offering, { effectiveFrom: "2026-03-01" });
  const { contact } = offering.tenant;
  answerOf(await end(offering.leaseId, "2026-03-10"));
  world.deps.clock.set(at("2026-03-09T23:58"));
  const proof = await codeFor(world, contact, offered);
  world.deps.clock.set(at("2026-03-10T00:00"));
  const { appendixId, documentHash } = offered;
  const sign = () => signAppendix(world.deps, contact, { appendixId, documentHash, proof }, null);
  expect(await sign()).toEqual(err({ type: "OfferLapsed" }));
  world.deps.clock.set(at("2026-03-09T23:59"));
  answerOf(await sign());
});
