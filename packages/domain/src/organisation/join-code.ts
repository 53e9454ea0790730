import type { JoinCodeId, LandlordId, OrganisationId } from "../kernel/ids.ts";

/**
 * A code with which an organisation's people enter themselves, one for each organisation and for as many people as get it. Only
 * its digest is kept.
 */
export type JoinCode = {
  readonly id: JoinCodeId;
  readonly landlordId: LandlordId;
  readonly organisationId: OrganisationId;
  readonly codeDigest: string;
  readonly expiresAt: Temporal.Instant;
};

/** How long a code serves. */
export const JOIN_CODE_VALID_FOR = Temporal.Duration.from({ hours: 30 * 24 });

/** Whether people can enter with it now. */
export function isInForce({ expiresAt }: JoinCode, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, expiresAt) < 0;
}
