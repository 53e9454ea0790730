import type { DistrictId, LandlordId, LeaseId, OrganisationId } from "../kernel/ids.ts";

/** A tenant's lease (hyresavtal): a reference only, to what the landlord's own system knows all about. */
export type Lease = {
  readonly id: LeaseId;
  readonly landlordId: LandlordId;
  readonly organisationId: OrganisationId;
  /** In the landlord's own register; a tenant has one lease of a number. */
  readonly number: string;
  /** What is let; may be empty. */
  readonly premises: string;
  readonly districtId: DistrictId | null;
  /** The first local date it runs. */
  readonly startsOn: Temporal.PlainDate;
  /** The first local date it no longer runs; null while no end is known. */
  readonly endsOn: Temporal.PlainDate | null;
};
