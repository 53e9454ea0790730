import type { AskToSignRefusal } from "@socialsmart/domain/appendix/ask-to-sign";
import type { DeclineAppendixRefusal } from "@socialsmart/domain/appendix/decline-appendix";
import type { SignAppendixRefusal } from "@socialsmart/domain/appendix/sign-appendix";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import { momentOf } from "../texts/dates.ts";
import { issueText } from "../texts/problem-text.ts";
import type { Text, Where } from "../texts/text.ts";

export type SigningRefused =
  | AskToSignRefusal
  | SignAppendixRefusal
  | DeclineAppendixRefusal
  | CommandKeyReused;

/** Why it was not signed, or declined, and what to do instead. */
export function signingRefusalText(
  refusal: SigningRefused,
  { text, where, zone }: { readonly text: Text; readonly where: Where; readonly zone: string },
): string {
  switch (refusal.type) {
    case "InvalidInput": {
      const [issue] = refusal.issues;
      return issue ? issueText(issue, text) : text.in(where, "appendixRefusal.AppendixNotFound");
    }
    case "TooManyCodes": {
      const at = momentOf(text, Temporal.Instant.fromEpochMilliseconds(refusal.againAt), zone);
      return text.in(where, "appendixRefusal.TooManyCodes", { at });
    }
    case "WrongCode":
      return text.in(where, "appendixRefusal.WrongCode", { left: refusal.attemptsLeft });
    case "AppendixNotOpen":
      return text.in(where, "appendixRefusal.AppendixNotOpen", {
        state: text.plain(`appendixState.${refusal.state}`),
      });
    case "NotAllowed":
    case "AppendixNotFound":
    case "OfferLapsed":
    case "AnotherDocument":
    case "AlreadySigned":
    case "SignatoryNotReachable":
    case "NoCodeToEnter":
    case "CodeExpired":
    case "TooManyAttempts":
    case "CommandKeyReused":
      return text.in(where, `appendixRefusal.${refusal.type}`);
    default:
      return assertNever(refusal);
  }
}
