import type { AppendixId, LandlordId, PersonId } from "../kernel/ids.ts";

/**
 * An address with a secret in it at which one person reads one appendix, for people in chat, who have no sign-in. There is one of
 * each appendix and person: to make it anew is to take back the earlier. Only the secret's digest is kept.
 */
export type ReadingLink = {
  readonly landlordId: LandlordId;
  readonly appendixId: AppendixId;
  readonly personId: PersonId;
  readonly digest: string;
  readonly expiresAt: Temporal.Instant;
};

/** How long a link serves. */
export const READING_LINK_VALID_FOR = Temporal.Duration.from({ hours: 14 * 24 });
