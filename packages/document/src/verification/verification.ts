import type { AppendixState } from "@socialsmart/domain/appendix/appendix-states";
import type { Language } from "@socialsmart/domain/person/person";

/** What anybody is told of a hash. */
export type Verification =
  | { readonly type: "Asked" }
  | { readonly type: "NoHash"; readonly given: string }
  | { readonly type: "Unknown"; readonly hash: string }
  | { readonly type: "Found"; readonly hash: string; readonly document: KnownDocument };

/** What the hash is of: what a municipal company's register says, and of people nothing but in what capacity they signed. */
export type KnownDocument = {
  readonly landlord: string;
  readonly tenant: string;
  readonly registryNumber: string | null;
  readonly templateNumber: number;
  readonly language: Language;
  readonly state: AppendixState;
  /** Local dates. */
  readonly offeredOn: Temporal.PlainDate | null;
  readonly effectiveFrom: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate | null;
  readonly signatures: readonly KnownSignature[];
};

export type KnownSignature = {
  readonly party: "LANDLORD" | "TENANT";
  readonly capacity: string;
  readonly signedOn: Temporal.PlainDate;
};

const HASH = /^[0-9a-f]{64}$/;

/** The hash as it was copied: in lower case, without what is not seen or was broken over lines; undefined where it is none. */
export function hashOf(given: string): string | undefined {
  const hash = given
    .normalize("NFKC")
    .replaceAll(/[\s\p{Cf}]/gu, "")
    .toLowerCase();
  return HASH.test(hash) ? hash : undefined;
}
