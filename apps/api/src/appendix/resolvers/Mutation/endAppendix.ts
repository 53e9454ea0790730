import { endAppendix as runEndAppendix } from "@socialsmart/domain/appendix/end-appendix";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { invalidInputError } from "../../../error/input-errors.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { appendixNotFoundError } from "../../appendix-errors.ts";
import { appendixRefusal } from "../../appendix-refusals.ts";

export const endAppendix: NonNullable<MutationResolvers["endAppendix"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const appendixId = parseId("appendix", input.appendixId);
  if (!appendixId) return appendixNotFoundError(input.appendixId);
  const { reason, endsOn = null } = input;
  if (reason === "SUPERSEDED") {
    return invalidInputError({
      issues: [{ path: "reason", problem: { type: "ConflictsWith", field: "reason" } }],
    });
  }

  const command = { appendixId, reason, endsOn };
  const answer = await afterCommand(context, runEndAppendix(context.deps, context.actor, command, key));
  const { loaders } = context;
  if (answer.ok) {
    const { cancelledPledges } = answer.value;
    const appendix = await loadReferred(loaders.appendix, answer.value.appendixId);
    return { __typename: "EndAppendixSuccess", appendix, cancelledPledges };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.commit, key);
  switch (refusal.type) {
    case "AppendixNotFound":
      return appendixNotFoundError(appendixId);
    case "AppendixNotSigned":
      return appendixRefusal(refusal);
    default:
      return assertNever(refusal);
  }
};
