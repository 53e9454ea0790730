import type { OfferAppendixRefusal } from "@socialsmart/domain/appendix/offer-appendix";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import type { FieldErrors } from "../slack/submitted.ts";
import { issueText } from "../texts/problem-text.ts";
import type { Text } from "../texts/text.ts";
import { OFFER } from "./offer-form.ts";

export type OfferRefused = OfferAppendixRefusal | CommandKeyReused;

/** What of the form each part of the command is. */
const BLOCKS: Readonly<Record<string, string>> = {
  effectiveFrom: OFFER.effectiveFrom,
  validUntil: OFFER.validUntil,
  "landlordSignatory.capacity": OFFER.landlordCapacity,
  "tenantSignatory.capacity": OFFER.tenantCapacity,
  "tenantSignatory.personId": OFFER.landlordSignatory,
  registryNumber: OFFER.registryNumber,
};

/** Why it was not offered, beside what would have to be another. */
export function offerErrors(refusal: OfferRefused, tenantId: OrganisationId, text: Text): FieldErrors {
  const [lease, template] = [`${OFFER.lease}${tenantId}`, `${OFFER.template}${tenantId}`];
  switch (refusal.type) {
    case "InvalidInput":
      return Object.fromEntries(
        refusal.issues.map((issue) => {
          const isSame = issue.path === "tenantSignatory.personId";
          const why = isSame ? text.plain("appendixOfferRefusal.SamePerson") : issueText(issue, text);
          return [BLOCKS[issue.path] ?? OFFER.tenant, why];
        }),
      );
    case "NotAllowed":
      return { [OFFER.tenant]: text.plain("appendixOffer.coordinatorsOnly") };
    case "LeaseNotFound":
    case "LeaseHasEnded":
    case "OfferOpen":
      return { [lease]: text.plain(`appendixOfferRefusal.${refusal.type}`) };
    case "TemplateVersionNotFound":
    case "TemplateNotPublished":
      return { [template]: text.plain("appendixOfferRefusal.TemplateNotPublished") };
    case "NotASignatory":
      return refusal.party === "TENANT"
        ? { [`${OFFER.tenantSignatory}${tenantId}`]: text.plain("appendixOfferRefusal.NotTheTenants") }
        : { [OFFER.landlordSignatory]: text.plain("appendixOfferRefusal.NotTheLandlords") };
    case "RegistryNumberTaken":
      return { [OFFER.registryNumber]: text.plain("appendixOfferRefusal.RegistryNumberTaken") };
    case "CommandKeyReused":
      return { [OFFER.tenant]: text.plain("refusal.keyReused") };
    default:
      return assertNever(refusal);
  }
}
