import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId, LeaseId, TemplateVersionId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { type Err, err, ok, type Result } from "../kernel/result.ts";
import { landlordOf } from "../landlord/local-date.ts";
import type { Lease } from "../lease/lease.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { TemplateNotPublished } from "../template/retire-template-version.ts";
import { type Appendix, isOpen } from "./appendix.ts";
import { documentHash } from "./document-hash.ts";
import { findSignatories, type NotASignatory, type SignatoriesToBe } from "./find-signatories.ts";
import { setAppendixTimer } from "./move-appendix.ts";
import { offerValues } from "./offer-values.ts";
import { nextRegistryNumber } from "./registry-number.ts";
import { tellAppendix } from "./tell-appendix.ts";

export type OfferAppendix = SignatoriesToBe & {
  readonly leaseId: LeaseId;
  /** It decides the language too. */
  readonly templateVersionId: TemplateVersionId;
  /** Local dates, ISO 8601: the first it holds, and the last it can be signed on. */
  readonly effectiveFrom: string;
  readonly validUntil: string;
  /** Null for the next of the landlord's own series. */
  readonly registryNumber: string | null;
};
export type AppendixOffered = {
  readonly appendixId: AppendixId;
  readonly registryNumber: string;
  readonly documentHash: string;
};
export type OfferAppendixRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Lease">
  | NotFound<"TemplateVersion">
  | TemplateNotPublished
  | NotASignatory
  | { readonly type: "LeaseHasEnded" }
  /** There is an offer to the lease that can still be signed: it is withdrawn first. */
  | { readonly type: "OfferOpen"; readonly appendixId: AppendixId }
  | { readonly type: "RegistryNumberTaken" };

const MAX_DAYS_VALID = 366;
const MAX_DAYS_BACK = 366;

/** Offers an appendix to a lease: what it says is settled now, for both parties to sign. */
export async function offerAppendix(
  deps: Deps,
  actor: Actor,
  input: OfferAppendix,
  key: string | null,
): Promise<Result<AppendixOffered, OfferAppendixRefusal | CommandKeyReused>> {
  const command = { actor, name: "offerAppendix", key, input };
  return deps.store.transaction<AppendixOffered, OfferAppendixRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const { zone } = await landlordOf(tx);
    const offeredAt = deps.clock.now();
    const today = offeredAt.toZonedDateTimeISO(zone).toPlainDate();
    const dates = checkOffer(input, today);
    if (!dates.ok) return dates;
    const { effectiveFrom, validUntil } = dates.value;

    const lease = await tx.leases.lockById(input.leaseId);
    if (!lease) return err({ type: "LeaseNotFound" });
    await tx.leases.save(lease);
    if (lease.endsOn && Temporal.PlainDate.compare(lease.endsOn, later(today, effectiveFrom)) <= 0) {
      return err({ type: "LeaseHasEnded" });
    }
    const outside = checkWithinLease(dates.value, lease, today);
    if (outside) return outside;
    const version = await tx.templateVersions.byId(input.templateVersionId);
    if (!version) return err({ type: "TemplateVersionNotFound" });
    const { state, hash: templateHash } = version;
    if (state !== "PUBLISHED" || !templateHash) return err({ type: "TemplateNotPublished", state });
    const found = await tx.organisations.withAppendices(lease.organisationId);
    if (!found) throw new Error(`Lease ${lease.id} has no organisation`);
    const open = found.appendices.find((one) => one.leaseNumber === lease.number && isOpen(one));
    if (open) return err({ type: "OfferOpen", appendixId: open.id });
    const parties = await findSignatories(tx, found.organisation, input);
    if (!parties.ok) return parties;
    const { signatories, landlord } = parties.value;
    const given = input.registryNumber?.trim();
    if (given && (await tx.appendices.hasRegistryNumber(given))) return err({ type: "RegistryNumberTaken" });

    const registryNumber = given ?? (await nextRegistryNumber(tx, today.year));
    const dated = { effectiveFrom, validUntil, offeredOn: today, registryNumber };
    const values = await offerValues(tx, {
      landlord,
      tenant: found.organisation,
      lease,
      signatories,
      ...dated,
    });
    const { language } = version;
    const appendix: Appendix = {
      id: deps.ids.next("appendix"),
      landlordId: actor.landlordId,
      organisationId: lease.organisationId,
      leaseNumber: lease.number,
      state: "OFFERED",
      stateReason: null,
      effectiveFrom,
      endsOn: lease.endsOn,
      endReason: lease.endsOn && "LEASE_ENDED",
      registryNumber,
      offer: {
        templateVersionId: version.id,
        language,
        offeredAt,
        offeredBy: actor.kind === "PERSON" ? actor.personId : null,
        validUntil,
        signatories,
        values,
        documentHash: documentHash(deps.secrets, { templateHash, language, values }),
      },
      version: 1,
    };
    await tx.appendices.insert(appendix);
    await setAppendixTimer(tx, appendix, offeredAt);
    await tellAppendix(deps, tx, command, "YourAppendixOffered", appendix);
    const { id: appendixId, organisationId } = appendix;
    const hash = appendix.offer?.documentHash ?? "";
    await record(deps, tx, command, appendixId, {
      state: [null, "OFFERED"],
      organisationId,
      documentHash: hash,
    });
    return ok({ appendixId, registryNumber, documentHash: hash });
  });
}

type Dates = { readonly effectiveFrom: Temporal.PlainDate; readonly validUntil: Temporal.PlainDate };

function checkOffer(input: OfferAppendix, today: Temporal.PlainDate): Result<Dates, InvalidInput> {
  const check = new InputCheck();
  const effectiveFrom = check.date("effectiveFrom", input.effectiveFrom);
  const validUntil = check.date("validUntil", input.validUntil);
  check.text("landlordSignatory.capacity", input.landlordSignatory.capacity, { max: 100 });
  check.text("tenantSignatory.capacity", input.tenantSignatory.capacity, { max: 100 });
  if (input.registryNumber !== null) check.text("registryNumber", input.registryNumber, { max: 50 });
  const days = validUntil && today.until(validUntil).total("days");
  if (days !== undefined && days < 0) check.add("validUntil", { type: "InThePast" });
  if (days !== undefined && days > MAX_DAYS_VALID) {
    check.add("validUntil", { type: "TooFarAhead", maxDays: MAX_DAYS_VALID });
  }
  if (input.landlordSignatory.personId === input.tenantSignatory.personId) {
    check.add("tenantSignatory.personId", { type: "ConflictsWith", field: "landlordSignatory.personId" });
  }
  if (!effectiveFrom || !validUntil) return check.refused();
  return check.refusal() ?? ok({ effectiveFrom, validUntil });
}

/** Neither says more than the lease can bear; nor does it hold from longer ago than anybody agrees to. */
function checkWithinLease(
  { effectiveFrom, validUntil }: Dates,
  { startsOn, endsOn }: Pick<Lease, "startsOn" | "endsOn">,
  today: Temporal.PlainDate,
): Err<InvalidInput> | undefined {
  const { compare } = Temporal.PlainDate;
  const check = new InputCheck();
  const earliest = later(startsOn, today.subtract({ days: MAX_DAYS_BACK }));
  if (compare(effectiveFrom, earliest) < 0) {
    check.add("effectiveFrom", { type: "TooEarly", earliest: earliest.toString() });
  }
  const latest = endsOn?.subtract({ days: 1 });
  if (latest && compare(validUntil, latest) > 0) {
    check.add("validUntil", { type: "TooLate", latest: latest.toString() });
  }
  return check.refusal();
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}
