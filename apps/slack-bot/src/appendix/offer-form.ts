import type { KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type { LeaseId, OrganisationId, PersonId, TemplateVersionId } from "@socialsmart/domain/kernel/ids";
import type { Lease } from "@socialsmart/domain/lease/lease";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Person } from "@socialsmart/domain/person/person";
import type { TemplateVersion } from "@socialsmart/domain/template/template-version";
import { context, type Group, option, selectInput, textInput } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { dateInput, searchInput } from "../kit/inputs.ts";
import { groupsOf } from "../kit/menus.ts";
import { noticeView } from "../kit/notice-view.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";

export const OFFER_APPENDIX = "appendix.offer";
export const CHOOSE_TENANT = "appendix.choose-tenant";

/** Block ids. Those that end in a colon have the tenant behind it, so that a choice among another one's is not kept. */
export const OFFER = {
  tenant: "offer-form.tenant",
  lease: "offer-form.lease:",
  template: "offer-form.template:",
  effectiveFrom: "offer-form.from",
  validUntil: "offer-form.until",
  tenantSignatory: "offer-form.tenant-signatory:",
  tenantCapacity: "offer-form.tenant-capacity",
  landlordSignatory: "offer-form.landlord-signatory",
  landlordCapacity: "offer-form.landlord-capacity",
  registryNumber: "offer-form.registry-number",
} as const;

export type OfferForm = {
  /** Whether there are any. */
  readonly hasTenants: boolean;
  /** Whom it is offered to, once that is chosen. */
  readonly tenant: Organisation | undefined;
  /** As it was chosen. */
  readonly tenantOption: PlainTextOption | undefined;
  /** The tenant's, that have not ended. */
  readonly leases: readonly Lease[];
  readonly leaseId: LeaseId | undefined;
  /** Published ones, the newest first. */
  readonly versions: readonly TemplateVersion[];
  readonly templateVersionId: TemplateVersionId | undefined;
  /** ISO 8601. */
  readonly effectiveFrom: string;
  readonly validUntil: string;
  /** Who may sign for the tenant. */
  readonly contacts: readonly Person[];
  readonly tenantSignatoryId: PersonId | undefined;
  readonly tenantCapacity: string | undefined;
  /** Who may sign for the landlord. */
  readonly staff: readonly Person[];
  readonly landlordSignatoryId: string | undefined;
  readonly landlordCapacity: string | undefined;
  readonly registryNumber: string | undefined;
  readonly origin: FormOrigin;
};

/** An appendix to be offered. What depends on the tenant is asked once it is chosen. */
export function offerFormView(form: OfferForm, text: Text): ModalView {
  const { hasTenants, tenant, tenantOption, versions, origin } = form;
  const title = text.plain("appendixOffer.title");
  if (!hasTenants) return noticeView(text.mrkdwn("appendixOffer.noTenant"), title, text);
  if (versions.length === 0) return noticeView(text.mrkdwn("appendixOffer.noTemplate"), title, text);
  return formView(text, {
    callbackId: OFFER_APPENDIX,
    kept: origin,
    title,
    submit: text.plain("appendixOffer.submit"),
    blocks: [
      searchInput({
        ...{ blockId: OFFER.tenant, actionId: CHOOSE_TENANT, dispatch: true },
        label: text.plain("appendixOffer.tenant"),
        placeholder: text.plain("form.searchOrganisation"),
        hint: text.plain("appendixOffer.tenantHint"),
        chosen: tenantOption,
      }),
      ...(tenant ? whatIsOffered(form, tenant.id, text) : []),
      dateInput({
        ...{ blockId: OFFER.effectiveFrom, actionId: "appendix.say_from", initial: form.effectiveFrom },
        label: text.plain("appendixOffer.from"),
      }),
      dateInput({
        ...{ blockId: OFFER.validUntil, actionId: "appendix.say_until", initial: form.validUntil },
        label: text.plain("appendixOffer.until"),
      }),
      ...(tenant ? tenantInputs(form, tenant.id, text) : []),
      ...landlordInputs(form, text),
      textInput({
        ...{ blockId: OFFER.registryNumber, actionId: "appendix.say_number", optional: true, max: 50 },
        label: text.plain("appendixOffer.registryNumber"),
        hint: text.plain("appendixOffer.registryNumberHint"),
        initial: form.registryNumber,
      }),
    ],
  });
}

function whatIsOffered(
  { leases, leaseId, versions, templateVersionId }: OfferForm,
  tenantId: OrganisationId,
  text: Text,
): KnownBlock[] {
  const ofLeases = leases.map(({ number, premises, id }) =>
    option(premises === "" ? number : `${number} · ${premises}`, id),
  );
  const ofVersions = versions.map(({ template, language, number, id }) => {
    const spoken = text.plain(`appendixLanguage.${language}`);
    return option(text.plain("appendixOffer.version", { template, spoken, number }), id);
  });
  const leaseInput = selectInput(
    {
      ...{ blockId: `${OFFER.lease}${tenantId}`, actionId: "appendix.choose_lease", chosen: leaseId },
      label: text.plain("appendixOffer.lease"),
      placeholder: text.plain("appendixOffer.chooseLease"),
    },
    groupsOf(text.plain("appendixOffer.lease"), ofLeases),
  );
  return [
    leases.length > 0 ? leaseInput : context(text.mrkdwn("appendixOffer.noLease")),
    selectInput(
      {
        blockId: `${OFFER.template}${tenantId}`,
        actionId: "appendix.choose_template",
        chosen: templateVersionId,
        label: text.plain("appendixOffer.template"),
        placeholder: text.plain("appendixOffer.template"),
      },
      groupsOf(text.plain("appendixOffer.template"), ofVersions),
    ),
  ];
}

function tenantInputs(form: OfferForm, tenantId: OrganisationId, text: Text): KnownBlock[] {
  const { contacts, tenantSignatoryId, tenantCapacity } = form;
  if (contacts.length === 0) return [context(text.mrkdwn("appendixOffer.noContact"))];
  return [
    selectInput(
      {
        blockId: `${OFFER.tenantSignatory}${tenantId}`,
        actionId: "appendix.choose_tenant_signatory",
        chosen: tenantSignatoryId,
        label: text.plain("appendixOffer.tenantSignatory"),
        placeholder: text.plain("appendixOffer.choosePerson"),
      },
      peopleGroups(contacts, text),
    ),
    textInput({
      ...{ blockId: OFFER.tenantCapacity, actionId: "appendix.say_tenant_capacity" },
      label: text.plain("appendixOffer.tenantCapacity"),
      placeholder: text.plain("appendixOffer.capacityExample"),
      initial: tenantCapacity,
    }),
  ];
}

function landlordInputs(
  { staff, landlordSignatoryId, landlordCapacity }: OfferForm,
  text: Text,
): KnownBlock[] {
  return [
    selectInput(
      {
        blockId: OFFER.landlordSignatory,
        actionId: "appendix.choose_landlord_signatory",
        chosen: landlordSignatoryId,
        label: text.plain("appendixOffer.landlordSignatory"),
        placeholder: text.plain("appendixOffer.choosePerson"),
      },
      peopleGroups(staff, text),
    ),
    textInput({
      ...{ blockId: OFFER.landlordCapacity, actionId: "appendix.say_landlord_capacity" },
      label: text.plain("appendixOffer.landlordCapacity"),
      placeholder: text.plain("appendixOffer.capacityExample"),
      initial: landlordCapacity,
    }),
  ];
}

function peopleGroups(people: readonly Person[], text: Text): readonly Group[] {
  return groupsOf(
    text.plain("appendixOffer.people"),
    people.map(({ displayName, id }) => option(displayName, id)),
  );
}
