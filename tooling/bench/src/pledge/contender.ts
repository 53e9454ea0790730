import type { OrganisationId, PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";

/** A shift to pledge on, and the lane of the outbox in which its news are told. */
export type Spot = { readonly shiftId: ShiftId; readonly lane: string };

/** One way to pledge a place and to take it back, each in a transaction of its own. */
export interface Contender {
  pledge(spot: Spot, organisationId: OrganisationId): Promise<PledgeId>;
  withdraw(spot: Spot, pledgeId: PledgeId): Promise<void>;
  close(): Promise<void>;
}
