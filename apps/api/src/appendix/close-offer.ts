import type { declineAppendix } from "@socialsmart/domain/appendix/decline-appendix";
import type { withdrawAppendix } from "@socialsmart/domain/appendix/withdraw-appendix";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationdeclineAppendixArgs, MutationwithdrawAppendixArgs } from "../__generated__/types.ts";
import type { Need } from "../access/need.ts";
import { commonError, isCommon } from "../error/common-refusals.ts";
import { parseIdempotencyKey } from "../kernel/arguments.ts";
import { loadReferred } from "../loading/load-by-id.ts";
import { type ApiContext, afterCommand } from "../server/api-context.ts";
import { appendixNotFoundError } from "./appendix-errors.ts";
import { appendixRefusal } from "./appendix-refusals.ts";

/** The tenant says no to an offer, or the landlord takes it back: they differ in who may, and in what the answer is called. */
export async function closeOffer<Success extends string>(
  run: typeof declineAppendix | typeof withdrawAppendix,
  need: Need,
  success: Success,
  { input, idempotencyKey }: MutationdeclineAppendixArgs | MutationwithdrawAppendixArgs,
  context: ApiContext,
) {
  const key = parseIdempotencyKey(idempotencyKey);
  const appendixId = parseId("appendix", input.appendixId);
  if (!appendixId) return appendixNotFoundError(input.appendixId);

  const command = { appendixId, reason: input.reason };
  const answer = await afterCommand(context, run(context.deps, context.actor, command, key));
  if (answer.ok) {
    const appendix = await loadReferred(context.loaders.appendix, appendixId);
    return { __typename: success, appendix };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, need, key);
  switch (refusal.type) {
    case "AppendixNotFound":
      return appendixNotFoundError(appendixId);
    case "AppendixNotOpen":
      return appendixRefusal(refusal);
    default:
      return assertNever(refusal);
  }
}
