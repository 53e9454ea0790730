import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { InvalidInput } from "@socialsmart/domain/kernel/refusal";
import type { Language } from "@socialsmart/domain/person/person";
import type { SigningRefused } from "./signing-page.ts";
import { momentIn, SIGNING_TEXT } from "./signing-text.ts";

/** What is wrong with what was entered; undefined where nothing is, and the offer is another one now or no more. */
export function signingProblemText(
  refusal: SigningRefused,
  language: Language,
  zone: string,
): string | undefined {
  const { problems } = SIGNING_TEXT[language];
  switch (refusal.type) {
    case "InvalidInput":
      return inputProblem(refusal, language);
    case "SignatoryNotReachable":
      return problems.notReachable;
    case "TooManyCodes":
      return problems.tooManyCodes(
        momentIn(language, Temporal.Instant.fromEpochMilliseconds(refusal.againAt), zone),
      );
    case "NoCodeToEnter":
      return problems.noCode;
    case "CodeExpired":
      return problems.codeExpired;
    case "TooManyAttempts":
      return problems.tooManyAttempts;
    case "WrongCode":
      return problems.wrongCode(refusal.attemptsLeft);
    case "AnotherDocument":
      return problems.anotherDocument;
    case "NotAllowed":
      return problems.notYours;
    case "AppendixNotFound":
    case "AppendixNotOpen":
    case "OfferLapsed":
    case "AlreadySigned":
    case "CommandKeyReused":
      return undefined;
    default:
      return assertNever(refusal);
  }
}

function inputProblem({ issues: [issue] }: InvalidInput, language: Language): string {
  const { problems } = SIGNING_TEXT[language];
  switch (issue?.problem.type) {
    case "NotACode":
      return problems.notACode;
    case "Empty":
      return problems.empty;
    case "TooLong":
      return problems.tooLong(issue.problem.max);
    case "HoldsPersonalNumber":
      return problems.personalNumber;
    default:
      return problems.invalid;
  }
}
