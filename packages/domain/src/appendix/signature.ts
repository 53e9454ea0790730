import type { AppendixId, LandlordId } from "../kernel/ids.ts";
import type { Signatory } from "./appendix.ts";

/** How a signatory has shown that it is they who sign. */
export const SIGNATURE_METHODS = ["CODE_BY_CHAT", "CODE_BY_EMAIL"] as const;
export type SignatureMethod = (typeof SIGNATURE_METHODS)[number];

/** One party's signature; each party has one, and it is never changed. */
export type Signature = Signatory & {
  readonly appendixId: AppendixId;
  readonly landlordId: LandlordId;
  readonly signedAt: Temporal.Instant;
  readonly method: SignatureMethod;
  readonly documentHash: string;
};
