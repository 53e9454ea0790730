import { withdrawAppendix as runWithdrawAppendix } from "@socialsmart/domain/appendix/withdraw-appendix";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { appendixNotFoundError } from "../../appendix-errors.ts";
import { appendixRefusal } from "../../appendix-refusals.ts";

export const withdrawAppendix: NonNullable<MutationResolvers["withdrawAppendix"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const appendixId = parseId("appendix", input.appendixId);
  if (!appendixId) return appendixNotFoundError(input.appendixId);

  const command = { appendixId, reason: input.reason };
  const answer = await afterCommand(context, runWithdrawAppendix(context.deps, context.actor, command, key));
  const { loaders } = context;
  if (answer.ok) {
    const appendix = await loadReferred(loaders.appendix, answer.value.appendixId);
    return { __typename: "WithdrawAppendixSuccess", appendix };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "AppendixNotFound":
      return appendixNotFoundError(appendixId);
    case "AppendixNotOpen":
      return appendixRefusal(refusal);
    default:
      return assertNever(refusal);
  }
};
