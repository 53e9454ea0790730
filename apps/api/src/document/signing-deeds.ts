import type { Deed, SigningRefused } from "@socialsmart/document/signing/signing-page";
import { askToSign } from "@socialsmart/domain/appendix/ask-to-sign";
import { declineAppendix } from "@socialsmart/domain/appendix/decline-appendix";
import { signAppendix } from "@socialsmart/domain/appendix/sign-appendix";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { Result } from "@socialsmart/domain/kernel/result";
import type { Request } from "express";
import { fieldOf } from "./own-form.ts";
import type { SigningSeen } from "./read-signing.ts";

const KEY = /^[\w-]{1,100}$/;

/** Does what a form on the page asks for, as whom the link is for. */
export function doDeed(
  deed: Deed,
  deps: Deps,
  { actor, page }: SigningSeen,
  request: Request,
): Promise<Result<unknown, SigningRefused>> {
  const appendixId = page.offered.appendix.id;
  const documentHash = fieldOf(request, "documentHash");
  switch (deed) {
    case "code": {
      const given = fieldOf(request, "key");
      const input = { appendixId, documentHash, method: "CODE_BY_EMAIL" } as const;
      return askToSign(deps, actor, input, KEY.test(given) ? given : null);
    }
    // Of these a second one finds that the first is done.
    case "sign": {
      const input = { appendixId, documentHash, proof: fieldOf(request, "proof") };
      return signAppendix(deps, actor, input, null);
    }
    case "decline":
      return declineAppendix(deps, actor, { appendixId, reason: fieldOf(request, "reason") }, null);
    default:
      return assertNever(deed);
  }
}

/** Whether it was done before: who presses a button twice sees what came of the second press alone. */
export function isDoneAlready(deed: Deed, refusal: SigningRefused): boolean {
  if (deed === "decline") return refusal.type === "AppendixNotOpen" && refusal.state === "DECLINED";
  return refusal.type === "AlreadySigned";
}

/** The HTTP status of a page that says why nothing came of it. */
export function statusOf(refusal: SigningRefused): number {
  switch (refusal.type) {
    case "NotAllowed":
      return 403;
    case "AppendixNotFound":
      return 404;
    case "AppendixNotOpen":
    case "OfferLapsed":
    case "AnotherDocument":
    case "AlreadySigned":
    case "CommandKeyReused":
      return 409;
    case "TooManyCodes":
      return 429;
    case "InvalidInput":
    case "SignatoryNotReachable":
    case "NoCodeToEnter":
    case "CodeExpired":
    case "TooManyAttempts":
    case "WrongCode":
      return 422;
    default:
      return assertNever(refusal);
  }
}
