import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { acceptOffer as runAcceptOffer } from "@socialsmart/domain/pledge/accept-offer";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { pledgeAnswered } from "../../pledge-answered.ts";
import {
  appendixNotActiveError,
  livePledgeError,
  notOfferedError,
  pledgeNotFoundError,
} from "../../pledge-errors.ts";

export const acceptOffer: NonNullable<MutationResolvers["acceptOffer"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
  info,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const pledgeId = parseId("pledge", input.pledgeId);
  if (!pledgeId) return pledgeNotFoundError(input.pledgeId);

  const command = { pledgeId };
  const answer = await afterCommand(context, runAcceptOffer(context.deps, context.actor, command, key));
  if (answer.ok) {
    const pledge = await pledgeAnswered(pledgeId, context, info);
    return { __typename: "AcceptOfferSuccess", pledge };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.pledge, key);
  switch (refusal.type) {
    case "PledgeNotFound":
    case "PledgeNotLive":
      return livePledgeError(refusal, pledgeId);
    case "NotOffered":
      return notOfferedError(refusal);
    case "AppendixNotActive":
      return appendixNotActiveError(refusal);
    default:
      return assertNever(refusal);
  }
};
