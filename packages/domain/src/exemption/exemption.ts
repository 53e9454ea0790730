import type { ExemptionId, LandlordId, OrganisationId } from "../kernel/ids.ts";

/** VACANCY: the premises stand empty. What OTHER is, its note says. */
export const EXEMPTION_GROUNDS = ["RENOVATION", "VACANCY", "OTHER"] as const;
export type ExemptionGround = (typeof EXEMPTION_GROUNDS)[number];

/** Days on which nothing is asked of an organisation's commitments (undantag): see commitment/pro-rata.ts. */
export type Exemption = {
  readonly id: ExemptionId;
  readonly landlordId: LandlordId;
  readonly organisationId: OrganisationId;
  readonly ground: ExemptionGround;
  /** May be empty, but for OTHER. */
  readonly note: string;
  /** The first local date of it, and the first one behind it. The same date for one that was taken back. */
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly version: number;
};
