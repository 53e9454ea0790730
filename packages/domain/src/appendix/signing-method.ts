import type { Deps } from "../kernel/deps.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import type { Result } from "../kernel/result.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Appendix, Signatory } from "./appendix.ts";
import type { SignatureMethod } from "./signature.ts";

/** What is to be signed, and by whom. */
export type ToBeSigned = {
  readonly appendix: Appendix;
  readonly signatory: Signatory;
  readonly documentHash: string;
};

export type CannotBegin =
  /** There is no address to reach the signatory by in this way. */
  | { readonly type: "SignatoryNotReachable"; readonly method: SignatureMethod }
  /** Epoch milliseconds. */
  | { readonly type: "TooManyCodes"; readonly againAt: number };

export type NotProven =
  /** It can be no proof of this kind, such as a code with a digit too few; it costs no attempt. */
  | InvalidInput
  /** None was asked for, it was used, taken back or not sent yet, or the document is another one now. */
  | { readonly type: "NoCodeToEnter" }
  | { readonly type: "CodeExpired" }
  | { readonly type: "TooManyAttempts" };

/** WRONG is kept, where a refusal would be rolled back: so that attempts count. */
export type Proof =
  | { readonly type: "PROVEN"; readonly method: SignatureMethod }
  | { readonly type: "WRONG"; readonly attemptsLeft: number };

/**
 * The port for a way to sign: how a signatory shows that it is they who sign this document. Both halves run inside a use case's
 * transaction, so they touch `tx` alone; whatever talks to the outside does so from the outbox, and comes back as a command.
 *
 * A BankID provider fits behind it. `begin` stores an order to be made, with the document's hash, and appends a fact; whoever serves
 * that lane starts the order at the provider, with the hash as data that is signed with it, and shows the signatory what it gets to
 * open the app with. When the provider says that the order is complete, the same one runs `signAppendix` as the signatory with its
 * answer as the proof; `prove` checks the provider's signature over the hash, and that the answer is for this order. The personal
 * identity number that such an answer holds is compared where the provider is asked, and never comes here.
 */
export type SigningMethod = {
  /** Has the signatory asked for a proof. What was begun earlier of the same signatory and document is good no longer. */
  begin(deps: Deps, tx: Transaction, asked: ToBeSigned): Promise<Result<null, CannotBegin>>;
  prove(deps: Deps, tx: Transaction, asked: ToBeSigned, proof: string): Promise<Result<Proof, NotProven>>;
};
