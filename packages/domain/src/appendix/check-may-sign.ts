import type { Deps } from "../kernel/deps.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { NotAllowed } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { localDate } from "../landlord/local-date.ts";
import type { Transaction } from "../store/transaction.ts";
import { type Appendix, hasLapsed, isOpen, type Signatory, signatoryOf } from "./appendix.ts";
import type { AppendixState } from "./appendix-states.ts";
import { canSignFor } from "./find-signatories.ts";
import type { Signature } from "./signature.ts";

export type CannotSign =
  /** It is not, or no longer, to be signed. */
  | AppendixNotOpen
  | OfferLapsed
  /** What the signatory has seen is not what was offered. */
  | { readonly type: "AnotherDocument" }
  | { readonly type: "AlreadySigned" };
export type AppendixNotOpen = { readonly type: "AppendixNotOpen"; readonly state: AppendixState };
/** The last date to sign on is over, or the last one that it could hold; whether time has noted that yet does not matter. */
export type OfferLapsed = { readonly type: "OfferLapsed" };

/** What is read to say who may sign. */
export type SigningFacts = {
  readonly appendix: Appendix;
  /** The person's, as they are now. */
  readonly memberships: Parameters<typeof canSignFor>[2];
  readonly signatures: readonly Pick<Signature, "party">[];
  /** In the landlord's zone. */
  readonly today: Temporal.PlainDate;
};

/** Whether the person may sign this document now; for whom, if so. */
export async function checkMaySign(
  deps: Deps,
  tx: Transaction,
  appendix: Appendix,
  personId: string | null,
  documentHash: string,
): Promise<Result<Signatory, NotAllowed | CannotSign>> {
  const signatory = signatoryOf(appendix, personId);
  if (!signatory) return err({ type: "NotAllowed" });
  const found = checkSignatory(
    {
      appendix,
      memberships: await tx.memberships.listByPerson(signatory.personId),
      signatures: await tx.signatures.listByAppendix(appendix.id),
      today: await localDate(deps, tx),
    },
    signatory.personId,
  );
  if (!found.ok) return found;
  return documentHash === appendix.offer?.documentHash ? found : err({ type: "AnotherDocument" });
}

/** Whether the person is to sign it and can: what a page asks before anything is entered there. */
export function checkSignatory(
  { appendix, memberships, signatures, today }: SigningFacts,
  personId: PersonId,
): Result<Signatory, NotAllowed | Exclude<CannotSign, { type: "AnotherDocument" }>> {
  const { offer, state, endsOn } = appendix;
  const signatory = signatoryOf(appendix, personId);
  if (!offer || !signatory) return err({ type: "NotAllowed" });
  // Whoever was to sign may have left since.
  if (!canSignFor(signatory.party, appendix.organisationId, memberships)) return err({ type: "NotAllowed" });
  if (signatures.some(({ party }) => party === signatory.party)) return err({ type: "AlreadySigned" });
  if (!isOpen(appendix)) return err({ type: "AppendixNotOpen", state });
  const isBehind = endsOn && Temporal.PlainDate.compare(endsOn, today) <= 0;
  if (hasLapsed(offer, today) || isBehind) return err({ type: "OfferLapsed" });
  return ok(signatory);
}
