import type { LandlordId, OrganisationId } from "../kernel/ids.ts";
import type { Language } from "../person/person.ts";

export const ORGANISATION_KINDS = ["LANDLORD", "TENANT", "ASSOCIATION", "PARTNER"] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export type Organisation = {
  readonly id: OrganisationId;
  readonly landlordId: LandlordId;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** Ten digits without separator; null for one that has none, or a sole trader, whose number would be a personnummer. */
  readonly organisationNumber: string | null;
  readonly language: Language;
};
