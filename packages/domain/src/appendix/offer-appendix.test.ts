import { beforeEach, describe, expect, test } from "vitest";
import { commitYearly } from "../commitment/commit-yearly.ts";
import type { AppendixId } from "../kernel/ids.ts";
import { err } from "../kernel/result.ts";
import { registerLease } from "../lease/register-lease.ts";
import { registerPerson } from "../person/register-person.ts";
import { draftTemplateVersion } from "../template/draft-template-version.ts";
import { retireTemplateVersion } from "../template/retire-template-version.ts";
import {
  A_TEMPLATE,
  addLease,
  anOffering,
  anOfferOf,
  aPublishedTemplate,
  type Offering,
  offer,
} from "../testing/offers.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addMember } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { type OfferAppendix, offerAppendix } from "./offer-appendix.ts";
import { withdrawAppendix } from "./withdraw-appendix.ts";

let world: World;
let offering: Offering;
beforeEach(async () => {
  world = await aWorld();
  offering = await anOffering(world);
});

const attempt = (given: Partial<OfferAppendix> = {}) =>
  offerAppendix(world.deps, world.landlord.coordinator, anOfferOf(world, offering, given), null);
const stored = async (id: AppendixId) =>
  (await world.deps.store.reader(world.landlordId).appendices.byIds([id]))[0];

test("what is offered is settled with the offer, and a number of the landlord's registry with it", async () => {
  const { deps, operator, landlord } = world;
  const own = { organisationId: landlord.organisationId, note: "" };
  for (const [year, unit, focusArea, target] of [
    [2026, "EVENTS", "SAFETY", 2],
    [2026, "MINUTES", null, 0],
    [2027, "PLACES", null, 9],
  ] as const) {
    answerOf(await commitYearly(deps, operator, { ...own, year, unit, focusArea, target }, null));
  }
  const { appendixId, documentHash, registryNumber } = await offer(world, offering);
  const appendix = await stored(appendixId);
  expect(registryNumber).toBe("2026-0003");
  expect(appendix).toMatchObject({ state: "OFFERED", leaseNumber: "L-77", registryNumber, version: 1 });
  expect(appendix?.offer).toMatchObject({
    language: "sv",
    documentHash,
    offeredBy: world.landlord.coordinator.personId,
  });
  expect(appendix?.offer?.values).toEqual({
    "landlord.name": "Västerporten Fastigheter",
    "landlord.organisationNumber": "",
    "tenant.name": "Butik Exempel",
    "tenant.organisationNumber": "",
    "lease.number": "L-77",
    premises: "Butik 3",
    district: "Vivalla",
    effectiveFrom: "2026-04-01",
    validUntil: "2026-03-29",
    offeredOn: "2026-03-02",
    "landlord.commitments":
      '[{"year":2026,"unit":"MINUTES","focusArea":null,"target":0},{"year":2026,"unit":"EVENTS","focusArea":"SAFETY","target":2}]',
    registryNumber,
    signatories: "Karin Koordinator, Samordnare; Butik Exempel, kontakt, VD",
  });
});

test("the hash is over the template's words, the language and the values, and nothing else", async () => {
  const { secrets } = world.deps;
  const { appendixId, documentHash } = await offer(world, offering);
  const values = (await stored(appendixId))?.offer?.values ?? {};
  const sorted = Object.keys(values).toSorted();
  const json = `{${sorted.map((name) => `${JSON.stringify(name)}:${JSON.stringify(values[name as keyof typeof values])}`).join(",")}}`;
  expect(documentHash).toBe(secrets.hash(`${secrets.hash(A_TEMPLATE.body)}\nsv\n${json}`));
});

test("a new version, or the retirement of the old, leaves a running offer alone", async () => {
  const { deps, landlord } = world;
  const { appendixId } = await offer(world, offering);
  const before = await stored(appendixId);
  const { templateVersionId } = offering;
  answerOf(await retireTemplateVersion(deps, landlord.coordinator, { templateVersionId }, null));
  await aPublishedTemplate(world, "# Helt nytt {{tenant.name}}");
  expect(await stored(appendixId)).toEqual(before);
});

test("numbers of the registry are counted by year, and one given by hand is passed by", async () => {
  const numberOf = async (lease: string, given: Partial<OfferAppendix> = {}) => {
    const leaseId = await addLease(world, offering.tenant, lease);
    return (await offer(world, { ...offering, leaseId }, given)).registryNumber;
  };
  // Two are on paper.
  expect(await numberOf("A", { registryNumber: "2026-0004" })).toBe("2026-0004");
  expect(await numberOf("B")).toBe("2026-0003");
  expect(await numberOf("C")).toBe("2026-0005");
  expect(await attempt({ registryNumber: "2026-0005" })).toEqual(err({ type: "RegistryNumberTaken" }));
  world.deps.clock.set(Temporal.Instant.from("2026-12-31T23:30:00Z"));
  const later = { effectiveFrom: "2027-02-01", validUntil: "2027-01-31" };
  expect(await numberOf("D", later)).toBe("2027-0001");
});

describe("an offer is refused", () => {
  test.each<readonly [Partial<OfferAppendix>, string, string]>([
    [{ validUntil: "2026-03-01" }, "validUntil", "InThePast"],
    [{ validUntil: "2027-03-04" }, "validUntil", "TooFarAhead"],
    [{ validUntil: "snart" }, "validUntil", "NotADate"],
    [{ effectiveFrom: "2026-02-30" }, "effectiveFrom", "NotADate"],
    [{ registryNumber: " " }, "registryNumber", "Empty"],
  ])("for its %j", async (given, path, type) => {
    expect(await attempt(given)).toHaveProperty("refusal.issues", [
      { path, problem: expect.objectContaining({ type }) },
    ]);
  });

  test("where its dates are not within the lease's, or it were to hold from more than a year ago", async () => {
    const { deps, landlord } = world;
    const { organisationId } = offering.tenant;
    const registered = { organisationId, number: "L-9", premises: "", districtId: null };
    const dates = { startsOn: "2026-01-15", endsOn: "2026-04-10" };
    const input = { ...registered, ...dates };
    const { leaseId } = answerOf(await registerLease(deps, landlord.coordinator, input, null));
    const outside = { leaseId, effectiveFrom: "2026-01-14", validUntil: "2026-04-10" };
    expect(await attempt(outside)).toHaveProperty("refusal.issues", [
      { path: "effectiveFrom", problem: { type: "TooEarly", earliest: "2026-01-15" } },
      { path: "validUntil", problem: { type: "TooLate", latest: "2026-04-09" } },
    ]);
    const old = { ...input, number: "L-10", startsOn: "1985-01-01", endsOn: null };
    const oldLease = answerOf(await registerLease(deps, landlord.coordinator, old, null));
    const longAgo = { leaseId: oldLease.leaseId, effectiveFrom: "1999-01-01" };
    expect(await attempt(longAgo)).toHaveProperty("refusal.issues", [
      { path: "effectiveFrom", problem: { type: "TooEarly", earliest: "2025-03-01" } },
    ]);
    answerOf(await attempt({ leaseId, effectiveFrom: "2026-01-15", validUntil: "2026-04-09" }));
  });

  test("but may be signed on its very day", async () => {
    answerOf(await attempt({ validUntil: "2026-03-02" }));
  });

  test("where one to the same lease can still be signed", async () => {
    const { appendixId } = await offer(world, offering);
    expect(await attempt()).toEqual(err({ type: "OfferOpen", appendixId }));
    const input = { appendixId, reason: "Fel datum" };
    answerOf(await withdrawAppendix(world.deps, world.landlord.coordinator, input, null));
    answerOf(await attempt());
  });

  test("on a text that is not published, or retired", async () => {
    const { deps, landlord } = world;
    const draft = { ...A_TEMPLATE, templateVersionId: null };
    const { templateVersionId } = answerOf(
      await draftTemplateVersion(deps, landlord.coordinator, draft, null),
    );
    expect(await attempt({ templateVersionId })).toEqual(
      err({ type: "TemplateNotPublished", state: "DRAFT" }),
    );
    const { templateVersionId: old } = offering;
    answerOf(await retireTemplateVersion(deps, landlord.coordinator, { templateVersionId: old }, null));
    expect(await attempt()).toEqual(err({ type: "TemplateNotPublished", state: "RETIRED" }));
  });

  test("where somebody is to sign who cannot, or for both", async () => {
    const { landlord, bakery } = world;
    const participant = await addMember(world, offering.tenant.organisationId, "Deltagare", ["PARTICIPANT"]);
    const as = (personId: typeof participant.personId) => ({ personId, capacity: "VD" });
    const notTenant = err({ type: "NotASignatory", party: "TENANT" });
    const notLandlord = err({ type: "NotASignatory", party: "LANDLORD" });
    expect(await attempt({ tenantSignatory: as(participant.personId) })).toEqual(notTenant);
    expect(await attempt({ tenantSignatory: as(bakery.contact.personId) })).toEqual(notTenant);
    expect(await attempt({ landlordSignatory: as(bakery.contact.personId) })).toEqual(notLandlord);
    expect(await attempt({ landlordSignatory: as(world.deps.ids.next("person")) })).toEqual(notLandlord);
    expect(await attempt({ tenantSignatory: as(landlord.coordinator.personId) })).toHaveProperty(
      "refusal.issues.0.problem.type",
      "ConflictsWith",
    );
  });

  test("to somebody who is of both parties, for both of them", async () => {
    const memberships = [
      { organisationId: world.landlord.organisationId, roles: ["COORDINATOR"] },
      { organisationId: offering.tenant.organisationId, roles: ["TENANT_CONTACT"] },
    ] as const;
    const input = { displayName: "Båda", workEmail: null, language: "sv", memberships } as const;
    const { personId } = answerOf(await registerPerson(world.deps, world.operator, input, null));
    const both = { personId, capacity: "Firmatecknare" };
    expect(await attempt({ landlordSignatory: both, tenantSignatory: both })).toHaveProperty(
      "refusal.type",
      "InvalidInput",
    );
  });
});
