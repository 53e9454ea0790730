import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { rejectPledge as runRejectPledge } from "@socialsmart/domain/pledge/reject-pledge";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { pledgeAnswered } from "../../pledge-answered.ts";
import { livePledgeError, notPendingError, pledgeNotFoundError } from "../../pledge-errors.ts";

export const rejectPledge: NonNullable<MutationResolvers["rejectPledge"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
  info,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const pledgeId = parseId("pledge", input.pledgeId);
  if (!pledgeId) return pledgeNotFoundError(input.pledgeId);

  const command = { pledgeId, reason: input.reason };
  const answer = await afterCommand(context, runRejectPledge(context.deps, context.actor, command, key));
  if (answer.ok) {
    const pledge = await pledgeAnswered(pledgeId, context, info);
    return { __typename: "RejectPledgeSuccess", pledge };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.pledgeForAnyone, key);
  switch (refusal.type) {
    case "PledgeNotFound":
    case "PledgeNotLive":
      return livePledgeError(refusal, pledgeId);
    case "NotPending":
      return notPendingError(refusal);
    default:
      return assertNever(refusal);
  }
};
