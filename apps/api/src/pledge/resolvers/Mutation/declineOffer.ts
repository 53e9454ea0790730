import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { declineOffer as runDeclineOffer } from "@socialsmart/domain/pledge/decline-offer";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { pledgeAnswered } from "../../pledge-answered.ts";
import { livePledgeError, notOfferedError, pledgeNotFoundError } from "../../pledge-errors.ts";

export const declineOffer: NonNullable<MutationResolvers["declineOffer"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
  info,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const pledgeId = parseId("pledge", input.pledgeId);
  if (!pledgeId) return pledgeNotFoundError(input.pledgeId);

  const command = { pledgeId };
  const answer = await afterCommand(context, runDeclineOffer(context.deps, context.actor, command, key));
  if (answer.ok) {
    const pledge = await pledgeAnswered(pledgeId, context, info);
    return { __typename: "DeclineOfferSuccess", pledge };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.pledge, key);
  switch (refusal.type) {
    case "PledgeNotFound":
    case "PledgeNotLive":
      return livePledgeError(refusal, pledgeId);
    case "NotOffered":
      return notOfferedError(refusal);
    default:
      return assertNever(refusal);
  }
};
