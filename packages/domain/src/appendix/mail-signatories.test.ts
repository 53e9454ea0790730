import { beforeEach, expect, test } from "vitest";
import type { PersonId } from "../kernel/ids.ts";
import { ok } from "../kernel/result.ts";
import { endLease } from "../lease/end-lease.ts";
import { removeMember } from "../person/remove-member.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { anOffering, type Offering, offer, signBoth } from "../testing/offers.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addMember } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { declineAppendix } from "./decline-appendix.ts";
import { makeMailedLink } from "./make-mailed-link.ts";
import { readByLink } from "./read-by-link.ts";
import { withdrawAppendix } from "./withdraw-appendix.ts";

let world: World;
let offering: Offering;
let tenant: PersonId;
beforeEach(async () => {
  world = await aWorld();
  offering = await anOffering(world);
  tenant = offering.tenant.contact.personId;
  await reachedAt(tenant, "vd@butik.example");
});

async function reachedAt(personId: PersonId, workEmail: string | null, chatTeamId?: string): Promise<void> {
  const command = { actor: world.operator, name: "test", key: null, input: null };
  await world.deps.store.transaction<null, never>(command, async (tx) => {
    const person = await tx.people.lockById(personId);
    if (person) await tx.people.save({ ...person, workEmail });
    const { landlordId } = world;
    if (chatTeamId)
      await tx.chatIdentities.insert({ landlordId, teamId: chatTeamId, userId: `U-${personId}`, personId });
    return ok(null);
  });
}

/** What goes out by e-mail, and to whom. */
function mails(): readonly string[] {
  return world.deps.store.outboxMessages.flatMap(({ lane, fact }) =>
    lane.startsWith("mail:") ? [`${fact.type} ${lane === `mail:${tenant}` ? "tenant" : "landlord"}`] : [],
  );
}

async function teamOfLandlord(): Promise<string> {
  const landlord = await world.deps.store.reader(world.landlordId).landlord();
  return landlord?.chatTeamId ?? "none";
}

test("who is to sign, has an address and is not in chat is told of an offer by e-mail, on either side", async () => {
  await offer(world, offering);
  expect(mails()).toEqual(["MailAppendixOffered tenant"]);
  await reachedAt(world.landlord.coordinator.personId, "karin@norrby.example");
  const other = await anOffering(world, "En annan");
  await offer(world, other);
  expect(mails().slice(1)).toEqual(["MailAppendixOffered landlord"]);
});

test("who is in the landlord's chat gets no e-mail, and who is in another one does", async () => {
  await reachedAt(tenant, "vd@butik.example", await teamOfLandlord());
  await offer(world, offering);
  expect(mails()).toEqual([]);
  const other = await anOffering(world, "En annan");
  await reachedAt(other.tenant.contact.personId, "a@annan.example", "T-ANOTHER");
  await offer(world, other);
  expect(mails()).toHaveLength(1);
});

test("they are reminded, and told what comes of it, but for who did it and those who do not sign", async () => {
  const { deps, landlord } = world;
  const reason = "Fel datum";
  await offer(world, offering, { validUntil: "2026-03-10" });
  const expired = Temporal.Instant.from("2026-03-11T00:00:00+01:00");
  await keepTimeUntil(deps, expired);
  const { appendixId } = await offer(world, offering);
  answerOf(await withdrawAppendix(deps, landlord.coordinator, { appendixId, reason }, null));
  await reachedAt(landlord.coordinator.personId, "karin@norrby.example");
  const { organisationId } = offering.tenant;
  const colleague = await addMember(world, organisationId, "Vera Exempel", ["TENANT_CONTACT"]);
  await reachedAt(colleague.personId, "vera@butik.example");
  const declined = { appendixId: (await offer(world, offering)).appendixId, reason };
  answerOf(await declineAppendix(deps, offering.tenant.contact, declined, null));
  await signBoth(world, offering, await offer(world, offering));
  const ends = { leaseId: offering.leaseId, endsOn: "2026-06-01" };
  answerOf(await endLease(deps, landlord.coordinator, ends, null));
  expect(mails()).toEqual([
    "MailAppendixOffered tenant",
    "MailAppendixReminder tenant",
    "MailAppendixReminder tenant",
    "MailAppendixClosed tenant",
    "MailAppendixOffered tenant",
    "MailAppendixClosed tenant",
    "MailAppendixOffered landlord",
    "MailAppendixOffered tenant",
    "MailAppendixClosed landlord",
    "MailAppendixOffered landlord",
    "MailAppendixOffered tenant",
    "MailAppendixSigned tenant",
    "MailAppendixEnds tenant",
  ]);
});

test("the link in an e-mail serves as long as the offer can be signed, and is refused to whoever has left", async () => {
  const { deps, landlordId, landlord } = world;
  const { appendixId } = await offer(world, offering);
  const system = { kind: "SYSTEM", landlordId, source: "TIMER" } as const;
  const make = () => makeMailedLink(deps, system, { appendixId, personId: tenant });
  const { secret, expiresAt } = answerOf(await make());
  expect(deps.store.contents).not.toContain(secret);
  expect(expiresAt).toBe("2026-03-29T22:00:00Z");
  const link = await deps.store.directory.readingLinkByDigest(deps.secrets.digest(secret));
  if (!link) throw new Error("It was made");
  const lastMoment = Temporal.Instant.from(expiresAt).subtract({ seconds: 1 });
  expect((await readByLink(deps.store.reader(landlordId), link, lastMoment))?.id).toBe(appendixId);
  deps.clock.set(Temporal.Instant.from("2026-03-28T09:00:00Z"));
  expect(answerOf(await make()).expiresAt).toBe("2026-04-11T09:00:00Z");
  const { organisationId } = offering.tenant;
  answerOf(await removeMember(deps, landlord.coordinator, { organisationId, personId: tenant }, null));
  expect(refusalOf(await make())).toEqual({ type: "LinkNotWanted" });
});
