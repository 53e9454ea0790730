import type { AppendixId, LandlordId, PersonId, SigningCodeId } from "../kernel/ids.ts";
import type { Party } from "./appendix.ts";
import type { SignatureMethod } from "./signature.ts";

/**
 * The one-time code with which one signatory signs one document. There is one of each appendix and party: to ask again is to take
 * back the earlier. What was asked for is made only when it is sent, so that it is nowhere but in a digest and with the signatory.
 */
export type SigningCode = {
  readonly id: SigningCodeId;
  readonly landlordId: LandlordId;
  readonly appendixId: AppendixId;
  readonly party: Party;
  readonly personId: PersonId;
  /** The code is good for this document alone. */
  readonly documentHash: string;
  readonly method: SignatureMethod;
  /** How often it was asked for: a message of an earlier round is not sent any more. */
  readonly round: number;
  /** The hour in which codes are counted, and how many were asked for in it. */
  readonly hourBegan: Temporal.Instant;
  readonly askedInHour: number;
  /** Of the code that was sent last; null until one is. */
  readonly digest: string | null;
  readonly expiresAt: Temporal.Instant | null;
  readonly wrongAttempts: number;
  readonly usedAt: Temporal.Instant | null;
};

export const CODE_GOOD_MINUTES = 10;
export const MAX_WRONG_ATTEMPTS = 5;
/** Six digits, five attempts, five codes an hour: whoever guesses for a month is right less than once in fifty. */
export const MAX_CODES_PER_HOUR = 5;

/** Bound to the code's own id, so that no two codes have a digest in common. */
export function pinOf({ id }: Pick<SigningCode, "id">, pin: string): string {
  return `${id}.${pin.replaceAll(/\D/g, "")}`;
}
