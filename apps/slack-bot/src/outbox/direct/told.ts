import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { PersonalFact } from "@socialsmart/domain/outbox/fact";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Text } from "../../texts/text.ts";

/** Whom something is told, and as of when. */
export type Told = {
  readonly personId: PersonId;
  /** The chat workspace that they are told it in. */
  readonly teamId: string;
  readonly reader: Reader;
  readonly text: Text;
  readonly now: Temporal.Instant;
  /** Of App Home; undefined where it is not known. */
  readonly homeAddress: () => Promise<string | undefined>;
  /** Whether people reach the documents that it may be about. */
  readonly readsDocuments: boolean;
};

/** A fact that is a message by itself: neither a list of what there is to do, nor a code that is made as it is told. */
export type DirectFact = Exclude<PersonalFact, { readonly type: "YourDigest" | "YourSigningCode" }>;

export function isDirect(fact: PersonalFact): fact is DirectFact {
  return fact.type !== "YourDigest" && fact.type !== "YourSigningCode";
}

/** A fact about a pledge, of some type or of any. */
export type PledgeTold<Type extends PersonalFact["type"] = PersonalFact["type"]> = Extract<
  PersonalFact,
  { readonly type: Type; readonly pledgeId: unknown }
>;

export function ofType<Type extends PersonalFact["type"]>(
  facts: readonly DirectFact[],
  type: Type,
): readonly Extract<DirectFact, { readonly type: Type }>[] {
  return facts.filter((fact): fact is Extract<DirectFact, { readonly type: Type }> => fact.type === type);
}
