import type { PersonActor } from "../access/actor.ts";
import { type Party, signatoryOf } from "../appendix/appendix.ts";
import { askToSign } from "../appendix/ask-to-sign.ts";
import { makeSigningCode } from "../appendix/make-signing-code.ts";
import { type AppendixOffered, type OfferAppendix, offerAppendix } from "../appendix/offer-appendix.ts";
import { type AppendixSigned, signAppendix } from "../appendix/sign-appendix.ts";
import type { LeaseId, SigningCodeId, TemplateVersionId } from "../kernel/ids.ts";
import { ok } from "../kernel/result.ts";
import { registerLease } from "../lease/register-lease.ts";
import type { MailFact, PersonalFact } from "../outbox/fact.ts";
import type { Store } from "../store/store.ts";
import { draftTemplateVersion } from "../template/draft-template-version.ts";
import { publishTemplateVersion } from "../template/publish-template-version.ts";
import type { MemoryStore } from "./memory-store.ts";
import { answerOf } from "./outcome.ts";
import { addOrganisation } from "./world-additions.ts";
import type { Member, World } from "./world-parts.ts";

/** A tenant without an appendix, a lease of its, and a published text to offer one on. */
export type Offering = {
  readonly tenant: Member;
  readonly leaseId: LeaseId;
  readonly templateVersionId: TemplateVersionId;
};

export const A_TEMPLATE = {
  template: "Lokaler",
  language: "sv",
  body: "# {{tenant.name}}\n\n{{lease.number}}",
} as const;

export async function aPublishedTemplate(
  world: World<Store>,
  body: string = A_TEMPLATE.body,
): Promise<TemplateVersionId> {
  const { deps, landlord } = world;
  const draft = { ...A_TEMPLATE, body, templateVersionId: null };
  const { templateVersionId } = answerOf(await draftTemplateVersion(deps, landlord.coordinator, draft, null));
  answerOf(await publishTemplateVersion(deps, landlord.coordinator, { templateVersionId }, null));
  return templateVersionId;
}

export async function addLease(world: World<Store>, tenant: Member, number: string): Promise<LeaseId> {
  const { organisationId } = tenant;
  const input = {
    ...{ organisationId, number, premises: "Butik 3", districtId: world.districtId },
    ...{ startsOn: "2025-01-01", endsOn: null },
  };
  return answerOf(await registerLease(world.deps, world.landlord.coordinator, input, null)).leaseId;
}

export async function anOffering(world: World<Store>, name = "Butik Exempel"): Promise<Offering> {
  const tenant = await addOrganisation(world, "TENANT", name);
  const leaseId = await addLease(world, tenant, "L-77");
  return { tenant, leaseId, templateVersionId: await aPublishedTemplate(world) };
}

/** From 2026-04-01, to be signed until 2026-03-29, which is when clocks are put forward. */
export function anOfferOf(
  world: Pick<World, "landlord">,
  { tenant, leaseId, templateVersionId }: Offering,
  given: Partial<OfferAppendix> = {},
): OfferAppendix {
  return {
    leaseId,
    templateVersionId,
    effectiveFrom: "2026-04-01",
    validUntil: "2026-03-29",
    landlordSignatory: { personId: world.landlord.coordinator.personId, capacity: "Samordnare" },
    tenantSignatory: { personId: tenant.contact.personId, capacity: "VD" },
    registryNumber: null,
    ...given,
  };
}

export async function offer(
  world: World,
  offering: Offering,
  given: Partial<OfferAppendix> = {},
): Promise<AppendixOffered> {
  const input = anOfferOf(world, offering, given);
  return answerOf(await offerAppendix(world.deps, world.landlord.coordinator, input, null));
}

/** Who signs for a party. */
export function signer(
  world: Pick<World, "landlord">,
  { tenant }: Pick<Offering, "tenant">,
  party: Party,
): PersonActor {
  return party === "LANDLORD" ? world.landlord.coordinator : tenant.contact;
}

/** Asks for a code, and gives it as it is sent. */
export async function codeFor(
  { deps, landlordId }: Pick<World<Store>, "deps" | "landlordId">,
  actor: PersonActor,
  { appendixId, documentHash }: AppendixOffered,
): Promise<string> {
  answerOf(await askToSign(deps, actor, { appendixId, documentHash, method: "CODE_BY_CHAT" }, null));
  const looking = { actor, name: "lookForCode", key: null, input: null };
  const { id: signingCodeId, round } = answerOf(
    await deps.store.transaction<{ id: SigningCodeId; round: number }, never>(looking, async (tx) => {
      const appendix = await tx.appendices.byId(appendixId);
      const party = appendix && signatoryOf(appendix, actor.personId)?.party;
      const code = party && (await tx.signingCodes.lock(appendixId, party));
      if (!code) throw new Error("A code was asked for");
      return ok({ id: code.id, round: code.round });
    }),
  );
  const system = { kind: "SYSTEM", landlordId, source: "CHAT" } as const;
  return answerOf(await makeSigningCode(deps, system, { appendixId, signingCodeId, round })).pin;
}

/** Does what whoever sends the code that was asked for last does. */
export async function sendCode({ deps }: Pick<World, "deps">): Promise<string> {
  const fact = lastWanted(deps.store);
  const { landlordId } = fact;
  const actor = { kind: "SYSTEM", landlordId, source: "CHAT" } as const;
  return answerOf(await makeSigningCode(deps, actor, fact)).pin;
}

type CodeFact = Extract<PersonalFact | MailFact, { signingCodeId: unknown }>;

function lastWanted(store: MemoryStore) {
  const told = store.outboxMessages.flatMap(({ fact, landlordId }) =>
    "signingCodeId" in fact ? [{ ...(fact as CodeFact), landlordId }] : [],
  );
  const last = told.at(-1);
  if (!last) throw new Error("No code was asked for");
  return last;
}

export async function sign(
  world: World,
  actor: PersonActor,
  offered: AppendixOffered,
): Promise<AppendixSigned> {
  const proof = await codeFor(world, actor, offered);
  const { appendixId, documentHash } = offered;
  return answerOf(await signAppendix(world.deps, actor, { appendixId, documentHash, proof }, null));
}

/** Both sign, the tenant first. */
export async function signBoth(
  world: World,
  offering: Offering,
  offered: AppendixOffered,
): Promise<AppendixSigned> {
  await sign(world, signer(world, offering, "TENANT"), offered);
  return sign(world, signer(world, offering, "LANDLORD"), offered);
}
