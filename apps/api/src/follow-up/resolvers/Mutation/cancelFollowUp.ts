import { cancelFollowUp as runCancelFollowUp } from "@socialsmart/domain/follow-up/cancel-follow-up";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { followUpHeldError, followUpNotFoundError } from "../../follow-up-errors.ts";

export const cancelFollowUp: NonNullable<MutationResolvers["cancelFollowUp"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const followUpId = parseId("followup", input.followUpId);
  if (!followUpId) return followUpNotFoundError(input.followUpId);

  const answer = await afterCommand(
    context,
    runCancelFollowUp(context.deps, context.actor, { followUpId }, key),
  );
  if (answer.ok) return { __typename: "CancelFollowUpSuccess", followUpId };
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "FollowUpNotFound":
      return followUpNotFoundError(followUpId);
    case "FollowUpHeld":
      return followUpHeldError(refusal);
    default:
      return assertNever(refusal);
  }
};
