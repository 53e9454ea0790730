import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { withdrawPledge as runWithdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { shiftStartedError } from "../../../shift/shift-errors.ts";
import { pledgeAnswered } from "../../pledge-answered.ts";
import { livePledgeError, pledgeNotFoundError, removalNeedsReasonError } from "../../pledge-errors.ts";

export const withdrawPledge: NonNullable<MutationResolvers["withdrawPledge"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
  info,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const pledgeId = parseId("pledge", input.pledgeId);
  if (!pledgeId) return pledgeNotFoundError(input.pledgeId);

  const answer = await afterCommand(
    context,
    runWithdrawPledge(context.deps, context.actor, { pledgeId }, key),
  );
  if (answer.ok) {
    const pledge = await pledgeAnswered(pledgeId, context, info);
    return { __typename: "WithdrawPledgeSuccess", pledge, late: answer.value.late };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.pledge, key);
  switch (refusal.type) {
    case "PledgeNotFound":
    case "PledgeNotLive":
      return livePledgeError(refusal, pledgeId);
    case "ShiftStarted":
      return shiftStartedError(refusal);
    case "RemovalNeedsReason":
      return removalNeedsReasonError();
    default:
      return assertNever(refusal);
  }
};
