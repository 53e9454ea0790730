import type { LandlordId, OrganisationId, PersonId, PledgeId, SeatId, ShiftId } from "../kernel/ids.ts";

/** A pledged place with a person's name on it. Places without a name have no seat; a pledge that ends loses its seats. */
export type Seat = {
  readonly id: SeatId;
  readonly landlordId: LandlordId;
  readonly pledgeId: PledgeId;
  readonly shiftId: ShiftId;
  readonly organisationId: OrganisationId;
  readonly personId: PersonId;
  /** Why a coordinator let the person have a seat on two shifts at once; null where they do not overlap. */
  readonly overlapReason: string | null;
};
