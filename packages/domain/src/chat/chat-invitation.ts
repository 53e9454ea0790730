import type { InvitationId, LandlordId, PersonId } from "../kernel/ids.ts";

/** A code with which a person links their chat account to themselves, once. Only its digest is kept. */
export type ChatInvitation = {
  readonly id: InvitationId;
  readonly landlordId: LandlordId;
  readonly personId: PersonId;
  readonly codeDigest: string;
  readonly expiresAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant | null;
};
