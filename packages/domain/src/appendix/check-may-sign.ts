import type { Deps } from "../kernel/deps.ts";
import type { NotAllowed } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { localDate } from "../landlord/local-date.ts";
import type { Transaction } from "../store/transaction.ts";
import { type Appendix, hasLapsed, isOpen, type Signatory, signatoryOf } from "./appendix.ts";
import type { AppendixState } from "./appendix-states.ts";
import { canSignFor } from "./find-signatories.ts";

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

/** Whether the person may sign this document now; for whom, if so. */
export async function checkMaySign(
  deps: Deps,
  tx: Transaction,
  appendix: Appendix,
  personId: string | null,
  documentHash: string,
): Promise<Result<Signatory, NotAllowed | CannotSign>> {
  const { offer, state } = appendix;
  const signatory = signatoryOf(appendix, personId);
  if (!offer || !signatory) return err({ type: "NotAllowed" });
  const memberships = await tx.memberships.listByPerson(signatory.personId);
  // Whoever was to sign may have left since.
  if (!canSignFor(signatory.party, appendix.organisationId, memberships)) return err({ type: "NotAllowed" });
  const signatures = await tx.signatures.listByAppendix(appendix.id);
  if (signatures.some(({ party }) => party === signatory.party)) return err({ type: "AlreadySigned" });
  if (!isOpen(appendix)) return err({ type: "AppendixNotOpen", state });
  const today = await localDate(deps, tx);
  const isBehind = appendix.endsOn && Temporal.PlainDate.compare(appendix.endsOn, today) <= 0;
  if (hasLapsed(offer, today) || isBehind) return err({ type: "OfferLapsed" });
  if (documentHash !== offer.documentHash) return err({ type: "AnotherDocument" });
  return ok(signatory);
}
