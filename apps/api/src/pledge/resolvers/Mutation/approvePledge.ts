import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { approvePledge as runApprovePledge } from "@socialsmart/domain/pledge/approve-pledge";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { initiativeNotOpenError } from "../../../initiative/initiative-errors.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { pledgeAnswered } from "../../pledge-answered.ts";
import {
  appendixNotActiveError,
  livePledgeError,
  notPendingError,
  pledgeNotFoundError,
} from "../../pledge-errors.ts";

export const approvePledge: NonNullable<MutationResolvers["approvePledge"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
  info,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const pledgeId = parseId("pledge", input.pledgeId);
  if (!pledgeId) return pledgeNotFoundError(input.pledgeId);

  const command = { pledgeId };
  const answer = await afterCommand(context, runApprovePledge(context.deps, context.actor, command, key));
  if (answer.ok) {
    const pledge = await pledgeAnswered(pledgeId, context, info);
    return { __typename: "ApprovePledgeSuccess", pledge };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.pledgeForAnyone, key);
  switch (refusal.type) {
    case "PledgeNotFound":
    case "PledgeNotLive":
      return livePledgeError(refusal, pledgeId);
    case "NotPending":
      return notPendingError(refusal);
    case "InitiativeNotOpen":
      return initiativeNotOpenError(refusal);
    case "AppendixNotActive":
      return appendixNotActiveError(refusal);
    default:
      return assertNever(refusal);
  }
};
