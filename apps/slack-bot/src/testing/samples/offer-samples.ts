import { type OfferForm, offerFormView } from "../../appendix/offer-form.ts";
import { type OfferRefused, offerErrors } from "../../appendix/offer-refusal-text.ts";
import { organisationOption } from "../../organisation/organisation-option.ts";
import { anId, anOrganisation, aPerson } from "../models.ts";
import { type Each, type Given, type Sample, times } from "./sample.ts";

function offerFormOf(given: Given): OfferForm {
  const people = (most: number) => times(given, most, () => aPerson(given.person));
  const tenant = anOrganisation(given.organisation);
  const leases = times(given, 150, (n) => ({
    ...{ id: anId("lease"), landlordId: tenant.landlordId, organisationId: tenant.id, districtId: null },
    ...{
      number: `L-${n + 1}`,
      premises: given.place,
      startsOn: Temporal.PlainDate.from("2025-01-01"),
      endsOn: null,
    },
  }));
  const versions = times(given, 150, (n) => ({
    ...{ id: anId("template"), landlordId: tenant.landlordId, template: "Lokaler", language: "sv" as const },
    ...{
      number: n + 1,
      body: "",
      state: "PUBLISHED" as const,
      formatting: 2 as const,
      hash: null,
      publishedAt: null,
      retiredAt: null,
    },
  }));
  // The coordinator who asks is one of them.
  const [contacts, staff] = [people(150), [aPerson("Sara Lind"), ...people(150)]];
  return {
    ...{
      hasTenants: true,
      tenant,
      tenantOption: organisationOption(tenant, given.many > 1 ? "556677-8899" : undefined),
      leases,
      leaseId: undefined,
      versions,
      contacts,
      staff,
      origin: {},
    },
    ...{ templateVersionId: versions[0]?.id, effectiveFrom: "2027-01-01", validUntil: "2026-12-23" },
    ...{ tenantSignatoryId: contacts[0]?.id, tenantCapacity: "VD" },
    ...{ landlordSignatoryId: staff[0]?.id, landlordCapacity: undefined, registryNumber: undefined },
  };
}

const TENANT = anId("organisation");
const REFUSED_OFFERS: Each<Exclude<OfferRefused, { type: "NotASignatory" }>> = {
  NotAllowed: { type: "NotAllowed" },
  InvalidInput: {
    type: "InvalidInput",
    issues: [
      { path: "validUntil", problem: { type: "InThePast" } },
      { path: "tenantSignatory.capacity", problem: { type: "Empty" } },
      {
        path: "tenantSignatory.personId",
        problem: { type: "ConflictsWith", field: "landlordSignatory.personId" },
      },
    ],
  },
  LeaseNotFound: { type: "LeaseNotFound" },
  LeaseHasEnded: { type: "LeaseHasEnded" },
  OfferOpen: { type: "OfferOpen", appendixId: anId("appendix") },
  TemplateVersionNotFound: { type: "TemplateVersionNotFound" },
  TemplateNotPublished: { type: "TemplateNotPublished", state: "RETIRED" },
  RegistryNumberTaken: { type: "RegistryNumberTaken" },
  CommandKeyReused: { type: "CommandKeyReused" },
};
const NOT_OFFERED: readonly (readonly [what: string, refusal: OfferRefused])[] = [
  ...Object.values(REFUSED_OFFERS).map((refusal) => [refusal.type, refusal] as const),
  ["a tenant’s signatory who is no contact", { type: "NotASignatory", party: "TENANT" }],
  ["a landlord’s signatory who is not staff", { type: "NotASignatory", party: "LANDLORD" }],
];

export const OFFER_SAMPLES: readonly Sample[] = [
  {
    of: offerFormView,
    what: "an appendix is to be offered",
    show: (given, text) =>
      offerFormView({ ...offerFormOf(given), tenant: undefined, tenantOption: undefined }, text),
  },
  {
    of: offerFormView,
    what: "the tenant is chosen",
    show: (given, text) => offerFormView(offerFormOf(given), text),
  },
  {
    of: offerFormView,
    what: "a tenant without a lease or a contact",
    show: (given, text) => offerFormView({ ...offerFormOf(given), leases: [], contacts: [] }, text),
  },
  {
    of: offerFormView,
    what: "there is no tenant to offer an appendix to",
    show: (given, text) => offerFormView({ ...offerFormOf(given), hasTenants: false }, text),
  },
  {
    of: offerFormView,
    what: "no template is published",
    show: (given, text) => offerFormView({ ...offerFormOf({ ...given, many: 1 }), versions: [] }, text),
  },
  ...NOT_OFFERED.map(
    ([what, refusal]): Sample => ({
      of: offerErrors,
      what: `not offered: ${what}`,
      show: (_given, text) => {
        const errors = Object.entries(offerErrors(refusal, TENANT, text));
        return errors.map(([block, why]) => `${block.replace(TENANT, "…")}: ${why}`).join("\n");
      },
    }),
  ),
];
