import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { changePledge as runChangePledge } from "@socialsmart/domain/pledge/change-pledge";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { initiativeNotOpenError } from "../../../initiative/initiative-errors.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { given, said } from "../../../kernel/given.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { shiftStartedError } from "../../../shift/shift-errors.ts";
import { pledgeAnswered } from "../../pledge-answered.ts";
import {
  amountError,
  appendixNotActiveError,
  approvalNeededError,
  livePledgeError,
  moreNamedThanPlacesError,
  offerPendingError,
  pledgeNotFoundError,
  removalNeedsReasonError,
  shiftFullError,
} from "../../pledge-errors.ts";

export const changePledge: NonNullable<MutationResolvers["changePledge"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
  info,
) => {
  const { places, minutesPerPlace } = input;
  const key = parseIdempotencyKey(idempotencyKey);
  const pledgeId = parseId("pledge", input.pledgeId);
  if (!pledgeId) return pledgeNotFoundError(input.pledgeId);

  const { acceptsPart, reason } = input;
  const command = { pledgeId, places, ...said({ minutesPerPlace }), ...given({ acceptsPart, reason }) };
  const answer = await afterCommand(context, runChangePledge(context.deps, context.actor, command, key));
  if (answer.ok) {
    const pledge = await pledgeAnswered(pledgeId, context, info);
    return { __typename: "ChangePledgeSuccess", pledge };
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
    case "AppendixNotActive":
      return appendixNotActiveError(refusal);
    case "InitiativeNotOpen":
      return initiativeNotOpenError(refusal);
    case "ApprovalNeeded":
      return approvalNeededError();
    case "OfferPending":
      return offerPendingError(refusal);
    case "MoreNamedThanPlaces":
      return moreNamedThanPlacesError(refusal);
    case "ShiftFull":
      return shiftFullError(refusal);
    case "MoreThanCapacity":
    case "OverCap":
    case "LongerThanShift":
    case "PartOfShiftNotAllowed":
      return amountError(refusal);
    default:
      return assertNever(refusal);
  }
};
