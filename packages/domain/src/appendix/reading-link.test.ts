import { beforeEach, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { removeMember } from "../person/remove-member.ts";
import { addLease, anOffering, type Offering, offer } from "../testing/offers.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addMember } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { makeReadingLink } from "./make-reading-link.ts";
import type { AppendixOffered } from "./offer-appendix.ts";
import { readByLink } from "./read-by-link.ts";
import { recordAppendix } from "./record-appendix.ts";

let world: World;
let offering: Offering;
let offered: AppendixOffered;
beforeEach(async () => {
  world = await aWorld();
  offering = await anOffering(world);
  offered = await offer(world, offering);
});

const make = (actor: Actor) => makeReadingLink(world.deps, actor, offered);
async function read(secret: string) {
  const { store, secrets, clock } = world.deps;
  const link = await store.directory.readingLinkByDigest(secrets.digest(secret));
  return link && (await readByLink(store.reader(link.landlordId), link, clock.now()))?.id;
}

test("contacts and the landlord's staff are each made a link of their own, of which a digest is kept", async () => {
  const { deps, landlord } = world;
  const links = [];
  for (const actor of [offering.tenant.contact, landlord.coordinator])
    links.push(answerOf(await make(actor)));
  expect(new Set(links.map(({ secret }) => secret)).size).toBe(2);
  for (const { secret } of links) {
    expect(await read(secret)).toBe(offered.appendixId);
    expect(deps.store.contents).not.toContain(secret);
  }
});

test("a link made anew takes back the one before", async () => {
  const { secret: first } = answerOf(await make(offering.tenant.contact));
  const { secret } = answerOf(await make(offering.tenant.contact));
  expect([await read(first), await read(secret)]).toEqual([undefined, offered.appendixId]);
});

test("a link serves for fourteen days", async () => {
  const { secret, expiresAt } = answerOf(await make(offering.tenant.contact));
  expect(expiresAt).toBe(
    world.deps.clock
      .now()
      .add({ hours: 14 * 24 })
      .toString(),
  );
  world.deps.clock.advance({ minutes: 14 * 24 * 60 - 1 });
  expect(await read(secret)).toBe(offered.appendixId);
  world.deps.clock.advance({ minutes: 1 });
  expect(await read(secret)).toBeUndefined();
});

test("a link serves no more once whoever it is for has left", async () => {
  const { deps, landlord } = world;
  const { organisationId } = offering.tenant;
  const colleague = await addMember(world, organisationId, "Vera Exempel", ["TENANT_CONTACT"]);
  const { secret } = answerOf(await make(colleague));
  expect(await read(secret)).toBe(offered.appendixId);
  const { personId } = colleague;
  answerOf(await removeMember(deps, landlord.coordinator, { organisationId, personId }, null));
  expect(await read(secret)).toBeUndefined();
});

test("an auditor, who sees nobody's name, reads what they are to sign themselves", async () => {
  const { landlord } = world;
  const auditor = await addMember(world, landlord.organisationId, "Alva Exempel", ["AUDITOR"]);
  expect(refusalOf(await make(auditor))).toEqual({ type: "NotAllowed" });
  const leaseId = await addLease(world, offering.tenant, "L-78");
  const landlordSignatory = { personId: auditor.personId, capacity: "Revisor" };
  offered = await offer(world, { ...offering, leaseId }, { landlordSignatory });
  expect(await read(answerOf(await make(auditor)).secret)).toBe(offered.appendixId);
});

test("there is nothing to read of what was agreed on paper, nor for another tenant's contact, a tool or an operator", async () => {
  const { deps, landlord, bakery, gym, operator } = world;
  const paper = {
    ...{ organisationId: bakery.organisationId, leaseNumber: "P-1", effectiveFrom: "2026-01-01" },
    ...{ state: null, endsOn: null, registryNumber: null },
  } as const;
  const { appendixId } = answerOf(await recordAppendix(deps, landlord.coordinator, paper, null));
  const ofPaper = await makeReadingLink(deps, bakery.contact, { appendixId });
  expect(refusalOf(ofPaper)).toEqual({ type: "NothingOffered" });
  const { landlordId } = world;
  const tool = { kind: "SERVICE", landlordId, source: "API", tokenId: deps.ids.next("token") } as const;
  const reads = { ...tool, scopes: ["roster:read", "people:read"] } as const;
  for (const actor of [gym.contact, operator, reads]) {
    expect(refusalOf(await make(actor))).toEqual({ type: "NotAllowed" });
  }
});
