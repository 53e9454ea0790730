import { readFileSync } from "node:fs";
import type { PersonActor } from "@socialsmart/domain/access/actor";
import { askToSign } from "@socialsmart/domain/appendix/ask-to-sign";
import { makeSigningCode } from "@socialsmart/domain/appendix/make-signing-code";
import { type AppendixOffered, offerAppendix } from "@socialsmart/domain/appendix/offer-appendix";
import { signAppendix } from "@socialsmart/domain/appendix/sign-appendix";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { LeaseId, SigningCodeId, TemplateVersionId } from "@socialsmart/domain/kernel/ids";
import { err, ok } from "@socialsmart/domain/kernel/result";
import { registerLease } from "@socialsmart/domain/lease/register-lease";
import type { Language } from "@socialsmart/domain/person/person";
import { draftTemplateVersion } from "@socialsmart/domain/template/draft-template-version";
import { publishTemplateVersion } from "@socialsmart/domain/template/publish-template-version";
import { expectOk } from "./expect-ok.ts";
import { ZONE } from "./landlord.ts";
import { LEASE_TO_OFFER, OFFERS, type SeedOffer } from "./offers.ts";
import type { PersonKey } from "./people.ts";
import { get, type Registered } from "./register.ts";

type Actors = (person: PersonKey) => PersonActor;

const TEMPLATES = { sv: "Lokaler", en: "Premises" } as const satisfies Record<Language, string>;
/** Before anything was offered. */
const PUBLISHED_DAYS_AGO = 60;
const DAYS_TO_SIGN = 30;

/** Publishes the appendix's text in both languages, and offers it, as if it had been done on the days that OFFERS says. */
export async function offerAll(deps: Deps, actorOf: Actors, registered: Registered): Promise<void> {
  const published = ago(deps, PUBLISHED_DAYS_AGO);
  const versions = {
    sv: await publish(published, actorOf("karin"), "sv"),
    en: await publish(published, actorOf("karin"), "en"),
  };
  await register(published, actorOf("karin"), registered, LEASE_TO_OFFER);
  const offers: readonly SeedOffer[] = Object.values(OFFERS);
  for (const offer of offers) {
    const then = ago(deps, offer.offeredDaysAgo);
    const leaseId = await register(published, actorOf("karin"), registered, offer);
    const offered = await makeOffer(then, actorOf, registered, offer, {
      leaseId,
      templateVersionId: versions[offer.language],
    });
    for (const { person, daysAgo } of [offer.landlord, offer.signatory]) {
      if (daysAgo !== undefined) await sign(ago(deps, daysAgo), actorOf(person), offered);
    }
  }
}

/** The same at that time of an earlier day. */
function ago(deps: Deps, days: number): Deps {
  const then = deps.clock.now().subtract({ hours: 24 * days });
  return { ...deps, clock: { now: () => then } };
}

async function publish(deps: Deps, karin: PersonActor, language: Language): Promise<TemplateVersionId> {
  const template = TEMPLATES[language];
  const body = readFileSync(new URL(`appendix-template.${language}.md`, import.meta.url), "utf8");
  const draft = { templateVersionId: null, template, language, body };
  const { templateVersionId } = expectOk(await draftTemplateVersion(deps, karin, draft, null), template);
  expectOk(await publishTemplateVersion(deps, karin, { templateVersionId }, null), template);
  return templateVersionId;
}

async function register(
  deps: Deps,
  karin: PersonActor,
  { organisations, districts }: Registered,
  { tenant, lease: { number, premises, district } }: Pick<SeedOffer, "tenant" | "lease">,
): Promise<LeaseId> {
  const startsOn = today(deps).subtract({ years: 1 }).with({ month: 1, day: 1 }).toString();
  const lease = {
    ...{ organisationId: get(organisations, tenant), number, premises, startsOn, endsOn: null },
    districtId: get(districts, district),
  };
  return expectOk(await registerLease(deps, karin, lease, null), number).leaseId;
}

async function makeOffer(
  deps: Deps,
  actorOf: Actors,
  { people }: Registered,
  { landlord, signatory, lease, offeredDaysAgo, beginsInDays }: SeedOffer,
  on: { readonly leaseId: LeaseId; readonly templateVersionId: TemplateVersionId },
): Promise<AppendixOffered> {
  const day = today(deps);
  const facts = {
    ...on,
    effectiveFrom: day.add({ days: offeredDaysAgo + beginsInDays }).toString(),
    validUntil: day.add({ days: DAYS_TO_SIGN }).toString(),
    landlordSignatory: { personId: get(people, landlord.person), capacity: landlord.capacity },
    tenantSignatory: { personId: get(people, signatory.person), capacity: signatory.capacity },
    registryNumber: null,
  };
  return expectOk(await offerAppendix(deps, actorOf(landlord.person), facts, null), lease.number);
}

/** With a code, as everybody does; here it goes from hand to hand. */
async function sign(deps: Deps, signatory: PersonActor, offered: AppendixOffered): Promise<void> {
  const { appendixId, documentHash } = offered;
  const name = `The signature under ${offered.registryNumber}`;
  const asked = { appendixId, documentHash, method: "CODE_BY_CHAT" } as const;
  expectOk(await askToSign(deps, signatory, asked, null), name);
  const code = expectOk(await codeOf(deps, signatory, offered), name);
  const system = { kind: "SYSTEM", landlordId: signatory.landlordId, source: "CHAT" } as const;
  const { pin } = expectOk(await makeSigningCode(deps, system, { appendixId, ...code }), name);
  expectOk(await signAppendix(deps, signatory, { appendixId, documentHash, proof: pin }, null), name);
}

type Asked = { readonly signingCodeId: SigningCodeId; readonly round: number };

async function codeOf(deps: Deps, signatory: PersonActor, { appendixId }: AppendixOffered) {
  const look = { actor: signatory, name: "look", key: null, input: null };
  return deps.store.transaction<Asked, { type: "NoCode" }>(look, async (tx) => {
    const codes = [
      await tx.signingCodes.lock(appendixId, "LANDLORD"),
      await tx.signingCodes.lock(appendixId, "TENANT"),
    ];
    const code = codes.find((one) => one?.personId === signatory.personId);
    return code ? ok({ signingCodeId: code.id, round: code.round }) : err({ type: "NoCode" });
  });
}

function today({ clock }: Deps): Temporal.PlainDate {
  return clock.now().toZonedDateTimeISO(ZONE).toPlainDate();
}
