import type { AppendixId, LandlordId, OrganisationId } from "../kernel/ids.ts";

export const APPENDIX_STATES = [
  "DRAFT",
  "OFFERED",
  "PARTLY_SIGNED",
  "SIGNED",
  "ACTIVE",
  "ENDED",
  "DECLINED",
  "EXPIRED",
  "WITHDRAWN",
] as const;
export type AppendixState = (typeof APPENDIX_STATES)[number];

/** A social-smart lease appendix (socialsmart hyresbilaga) to one of a tenant's leases. */
export type Appendix = {
  readonly id: AppendixId;
  readonly landlordId: LandlordId;
  readonly organisationId: OrganisationId;
  /** The lease's number in the landlord's own register. */
  readonly leaseNumber: string;
  readonly state: AppendixState;
  /** The first local date it holds. */
  readonly effectiveFrom: Temporal.PlainDate;
  /** The first local date it no longer holds; null while no end is set. */
  readonly endsOn: Temporal.PlainDate | null;
};

/** True if the appendix holds on that local date. */
export function isActiveOn(appendix: Appendix, date: Temporal.PlainDate): boolean {
  const { compare } = Temporal.PlainDate;
  return (
    appendix.state === "ACTIVE" &&
    compare(appendix.effectiveFrom, date) <= 0 &&
    (appendix.endsOn === null || compare(date, appendix.endsOn) < 0)
  );
}
