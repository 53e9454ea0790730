import { beforeEach, describe, expect, test } from "vitest";
import type { AppendixId } from "../kernel/ids.ts";
import { err } from "../kernel/result.ts";
import { endLease } from "../lease/end-lease.ts";
import { registerLease } from "../lease/register-lease.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { observe } from "../testing/observe.ts";
import {
  addLease,
  anOffering,
  anOfferOf,
  codeFor,
  type Offering,
  offer,
  signBoth,
  signer,
} from "../testing/offers.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addMember } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import type { Appendix } from "./appendix.ts";
import { declineAppendix } from "./decline-appendix.ts";
import { type EndAppendix, endAppendix } from "./end-appendix.ts";
import { type OfferAppendix, offerAppendix } from "./offer-appendix.ts";
import { signAppendix } from "./sign-appendix.ts";
import { withdrawAppendix } from "./withdraw-appendix.ts";

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
function end(appendixId: AppendixId, given: Partial<EndAppendix> = {}, actor = world.landlord.coordinator) {
  const input = { appendixId, reason: "LEASE_ENDED", endsOn: "2026-03-12", ...given } as const;
  return endAppendix(world.deps, actor, input, null);
}
const typesTold = (seen: ReturnType<typeof observe>) => seen.told().map(({ fact }) => fact.type);

describe("an offer", () => {
  test("is reminded of twice, to whoever has not signed, and expires at local midnight, though timers run twice", async () => {
    const offered = await offer(world, offering);
    const { appendixId, documentHash } = offered;
    const landlord = signer(world, offering, "LANDLORD");
    const proof = await codeFor(world, landlord, offered);
    answerOf(await signAppendix(world.deps, landlord, { appendixId, documentHash, proof }, null));
    const seen = observe(world.deps.store);
    await timeUntil("2026-03-28T09:00", 2);
    const reminded = seen
      .told()
      .flatMap(({ fact }) => (fact.type === "YourAppendixReminder" ? [fact.personId] : []));
    expect(reminded).toEqual([offering.tenant.contact.personId, offering.tenant.contact.personId]);
    await timeUntil("2026-03-29T23:59:59", 2);
    expect((await stored(appendixId)).state).toBe("PARTLY_SIGNED");
    await timeUntil("2026-03-30T00:00", 2);
    expect((await stored(appendixId)).state).toBe("EXPIRED");
    expect(typesTold(seen).filter((type) => type === "YourAppendixClosed")).toHaveLength(2);
  });

  test("cannot be signed after its last day, whether or not a timer has run", async () => {
    const offered = await offer(world, offering);
    const { appendixId, documentHash } = offered;
    world.deps.clock.set(at("2026-03-29T23:55"));
    const { contact } = offering.tenant;
    const proof = await codeFor(world, contact, offered);
    world.deps.clock.set(at("2026-03-30T00:00"));
    expect(await signAppendix(world.deps, contact, { appendixId, documentHash, proof }, null)).toEqual(
      err({ type: "OfferLapsed" }),
    );
    world.deps.clock.set(at("2026-03-29T23:59"));
    answerOf(await signAppendix(world.deps, contact, { appendixId, documentHash, proof }, null));
  });

  test("is declined by the tenant's contacts alone, and withdrawn by who plans, each with a reason", async () => {
    const { appendixId } = await offer(world, offering);
    const reason = "Vi flyttar";
    const decline = (actor = offering.tenant.contact, why = reason) =>
      declineAppendix(world.deps, actor, { appendixId, reason: why }, null);
    expect(await decline(world.landlord.coordinator)).toEqual(err({ type: "NotAllowed" }));
    expect(await decline(world.bakery.contact)).toEqual(err({ type: "NotAllowed" }));
    expect(await decline(offering.tenant.contact, " ")).toHaveProperty("refusal.type", "InvalidInput");
    const seen = observe(world.deps.store);
    answerOf(await decline());
    expect(seen.auditEvents().map(({ change }) => change)).toEqual([
      { state: ["OFFERED", "DECLINED"], stateReason: reason },
    ]);
    expect(await stored(appendixId)).toMatchObject({ state: "DECLINED", stateReason: reason });
    const withdraw = () =>
      withdrawAppendix(world.deps, world.landlord.coordinator, { appendixId, reason }, null);
    expect(await withdraw()).toEqual(err({ type: "AppendixNotOpen", state: "DECLINED" }));
  });
});

describe("what both have signed", () => {
  test("holds from its first day on, at local midnight", async () => {
    const appendixId = await signed({ effectiveFrom: "2026-03-29" });
    await timeUntil("2026-03-28T23:59:59", 2);
    expect((await stored(appendixId)).state).toBe("SIGNED");
    await timeUntil("2026-03-29T00:00", 2);
    expect((await stored(appendixId)).state).toBe("ACTIVE");
  });

  test("takes the place of the one that holds on the lease, in one step", async () => {
    const former = await signed({ effectiveFrom: "2026-03-01" });
    const next = await signed({ effectiveFrom: "2026-03-15" });
    expect((await stored(former)).state).toBe("ACTIVE");
    await timeUntil("2026-03-15T00:00");
    expect(await stored(former)).toMatchObject({ state: "ENDED", endReason: "SUPERSEDED" });
    expect((await stored(former)).endsOn?.toString()).toBe("2026-03-15");
    expect((await stored(next)).state).toBe("ACTIVE");
  });

  test("leaves the appendices of the tenant's other leases alone", async () => {
    const leaseId = await addLease(world, offering.tenant, "L-78");
    const one = await signed({ effectiveFrom: "2026-03-01" });
    const other = await signed({ effectiveFrom: "2026-03-01" }, { ...offering, leaseId });
    answerOf(await end(one, { endsOn: "2026-03-02" }));
    expect((await stored(one)).state).toBe("ENDED");
    expect((await stored(other)).state).toBe("ACTIVE");
  });

  test.each(["LEASE_ENDED", "TERMINATED_BY_TENANT", "TERMINATED_BY_LANDLORD"] as const)(
    "ends on its date for the reason %s, once it has come",
    async (reason) => {
      const appendixId = await signed({ effectiveFrom: "2026-03-01" });
      const answer = answerOf(await end(appendixId, { reason, endsOn: "2026-03-29" }));
      expect(answer).toMatchObject({ state: "ACTIVE", endsOn: "2026-03-29" });
      await timeUntil("2026-03-28T23:59:59");
      expect((await stored(appendixId)).state).toBe("ACTIVE");
      await timeUntil("2026-03-29T00:00", 2);
      expect(await stored(appendixId)).toMatchObject({ state: "ENDED", endReason: reason });
    },
  );

  test("may be given another end while it holds, and then ends on that alone", async () => {
    const appendixId = await signed({ effectiveFrom: "2026-03-01" });
    answerOf(await end(appendixId, { endsOn: "2026-03-10" }));
    answerOf(await end(appendixId, { endsOn: "2026-03-20" }));
    await timeUntil("2026-03-19T23:59");
    expect((await stored(appendixId)).state).toBe("ACTIVE");
    await timeUntil("2026-03-20T00:00");
    expect((await stored(appendixId)).state).toBe("ENDED");
  });

  test("is never given an end beyond its lease's, and by the tenant's contacts only an earlier one", async () => {
    const appendixId = await signed({ effectiveFrom: "2026-03-01" });
    const { contact } = offering.tenant;
    const terminate = (endsOn: string, actor = contact) =>
      end(appendixId, { reason: "TERMINATED_BY_TENANT", endsOn }, actor);
    const tooLate = (latest: string) => ({
      ok: false,
      refusal: {
        type: "InvalidInput",
        issues: [{ path: "endsOn", problem: { type: "TooLate", latest } }],
      },
    });
    answerOf(await end(appendixId, { reason: "TERMINATED_BY_LANDLORD", endsOn: "2026-04-01" }));
    expect(await terminate("2099-01-01")).toEqual(tooLate("2026-03-31"));
    expect(await terminate("2026-04-01")).toEqual(tooLate("2026-03-31"));
    answerOf(await terminate("2026-03-31"));
    const { coordinator } = world.landlord;
    answerOf(
      await endLease(world.deps, coordinator, { leaseId: offering.leaseId, endsOn: "2026-06-01" }, null),
    );
    expect(await terminate("2026-06-02", coordinator)).toEqual(tooLate("2026-06-01"));
    answerOf(await terminate("2026-06-01", coordinator));
  });

  test("has an end that is still to come taken back by who plans, and then ends with its lease", async () => {
    const appendixId = await signed({ effectiveFrom: "2026-03-01" });
    const takeBack = (given: Partial<EndAppendix> = {}, actor = world.landlord.coordinator) =>
      end(appendixId, { endsOn: null, ...given }, actor);
    answerOf(await end(appendixId, { reason: "TERMINATED_BY_LANDLORD", endsOn: "2026-04-01" }));
    const seen = observe(world.deps.store);
    expect(await takeBack({}, offering.tenant.contact)).toEqual(err({ type: "NotAllowed" }));
    expect(await takeBack({ reason: "TERMINATED_BY_TENANT" }, offering.tenant.contact)).toHaveProperty(
      "refusal.issues",
      [{ path: "endsOn", problem: { type: "Empty" } }],
    );
    expect(answerOf(await takeBack())).toMatchObject({ state: "ACTIVE", endsOn: null });
    expect(seen.auditEvents().map(({ change }) => change)).toEqual([
      { endsOn: ["2026-04-01", null], endReason: ["TERMINATED_BY_LANDLORD", null] },
    ]);
    const { coordinator } = world.landlord;
    answerOf(
      await endLease(world.deps, coordinator, { leaseId: offering.leaseId, endsOn: "2026-06-01" }, null),
    );
    answerOf(await end(appendixId, { reason: "TERMINATED_BY_LANDLORD", endsOn: "2026-05-01" }));
    expect(answerOf(await takeBack()).endsOn).toBe("2026-06-01");
    expect((await stored(appendixId)).endReason).toBe("LEASE_ENDED");
  });

  test("may end before it has begun, and then never begins", async () => {
    const appendixId = await signed();
    answerOf(await end(appendixId, { endsOn: "2026-03-02" }));
    expect((await stored(appendixId)).state).toBe("ENDED");
    await timeUntil("2026-04-02T00:00");
    expect((await stored(appendixId)).state).toBe("ENDED");
  });

  test("ends with a lease whose end is known", async () => {
    const { deps, landlord } = world;

    const input = {
      ...{ organisationId: offering.tenant.organisationId, number: "L-9", premises: "", districtId: null },
      ...{ startsOn: "2025-01-01", endsOn: "2026-05-01" },
    };
    const { leaseId } = answerOf(await registerLease(deps, landlord.coordinator, input, null));
    const appendixId = await signed({ effectiveFrom: "2026-03-01" }, { ...offering, leaseId });
    await timeUntil("2026-05-01T00:00");
    expect(await stored(appendixId)).toMatchObject({ state: "ENDED", endReason: "LEASE_ENDED" });
  });

  test("is ended by who plans, and by the tenant's contacts for their own reason alone", async () => {
    const appendixId = await signed({ effectiveFrom: "2026-03-01" });
    const { contact } = offering.tenant;
    expect(await end(appendixId, {}, contact)).toEqual(err({ type: "NotAllowed" }));
    expect(await end(appendixId, { reason: "TERMINATED_BY_TENANT" }, world.bakery.contact)).toEqual(
      err({ type: "NotAllowed" }),
    );
    expect(await end(appendixId, { endsOn: "2026-02-01" })).toHaveProperty(
      "refusal.issues.0.problem.type",
      "EndsBeforeStart",
    );
    answerOf(await end(appendixId, { reason: "TERMINATED_BY_TENANT" }, contact));
  });

  test("has its end told once, and again where that changes: to both signatories, the tenant's contacts and whoever offered it, not to who set it", async () => {
    const { tenant, leaseId } = offering;
    const { landlord, deps } = world;
    const offeredBy = await addMember(world, landlord.organisationId, "Kim Exempel", ["COORDINATOR"]);
    const second = await addMember(world, tenant.organisationId, "Alva Exempel", ["TENANT_CONTACT"]);
    await addMember(world, tenant.organisationId, "Vera Exempel", ["PARTICIPANT"]);
    const input = anOfferOf(world, offering, { effectiveFrom: "2026-03-10" });
    const offered = answerOf(await offerAppendix(deps, offeredBy, input, null));
    const { appendixId } = await signBoth(world, offering, offered);
    const [contact, coordinator] = [tenant.contact, landlord.coordinator];
    const names = new Map([
      [contact.personId, "contact"],
      [second.personId, "second contact"],
      [coordinator.personId, "signatory"],
      [offeredBy.personId, "offered by"],
    ]);
    const heardOf = async (act: () => Promise<unknown>) => {
      const seen = observe(deps.store);
      await act();
      const told = seen.told().flatMap(({ fact }) => (fact.type === "YourAppendixEnds" ? [fact] : []));
      return told.map(({ personId }) => names.get(personId) ?? personId).toSorted();
    };
    const terminate = async (endsOn: string) =>
      answerOf(await end(appendixId, { reason: "TERMINATED_BY_TENANT", endsOn }, contact));
    const everybody = ["contact", "offered by", "second contact", "signatory"];
    expect(await heardOf(() => terminate("2026-05-01"))).toEqual(everybody.slice(1));
    const again = { reason: "TERMINATED_BY_TENANT", endsOn: "2026-05-01" } as const;
    expect(await heardOf(async () => answerOf(await end(appendixId, again)))).toEqual([]);
    expect(await heardOf(async () => answerOf(await end(appendixId, { endsOn: null })))).toEqual(
      everybody.slice(0, 3),
    );
    const endsLease = () => endLease(deps, world.operator, { leaseId, endsOn: "2026-03-12" }, null);
    expect(await heardOf(async () => answerOf(await endsLease()))).toEqual(everybody);
    expect(await heardOf(() => timeUntil("2026-03-12T00:00", 2))).toEqual([]);
    expect((await stored(appendixId)).state).toBe("ENDED");
  });

  test("has its end told where it ends before it has begun, and where it was agreed on paper, with the end that it had before", async () => {
    const appendixId = await signed();
    const seen = observe(world.deps.store);
    answerOf(await end(appendixId, { endsOn: "2026-03-02" }));
    const { organisationId, contact } = world.bakery;
    const { appendices } = world.deps.store.reader(world.landlordId);
    const [paper] = (await appendices.listByOrganisations([organisationId])).get(organisationId) ?? [];
    if (!paper) throw new Error("The bakery has one");
    answerOf(await end(paper.id, { endsOn: "2026-09-01" }));
    answerOf(await end(paper.id));
    const told = seen.told().flatMap(({ fact }) => (fact.type === "YourAppendixEnds" ? [fact] : []));
    expect(told.map((fact) => [fact.appendixId, fact.personId, fact.had])).toEqual([
      [appendixId, offering.tenant.contact.personId, undefined],
      [paper.id, contact.personId, undefined],
      [paper.id, contact.personId, "2026-09-01 LEASE_ENDED"],
    ]);
  });

  test("is not what is only offered, or over", async () => {
    const { appendixId } = await offer(world, offering);
    expect(await end(appendixId)).toEqual(err({ type: "AppendixNotSigned", state: "OFFERED" }));
  });
});
