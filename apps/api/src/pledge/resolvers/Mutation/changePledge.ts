import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { changePledge as runChangePledge } from "@socialsmart/domain/pledge/change-pledge";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { forbidden } from "../../../error/api-errors.ts";
import { keyReusedError } from "../../../error/input-errors.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { shiftStartedError } from "../../../shift/shift-errors.ts";
import {
  amountError,
  appendixNotActiveError,
  pledgeNotFoundError,
  pledgeNotLiveError,
  shiftFullError,
} from "../../pledge-errors.ts";

export const changePledge: NonNullable<MutationResolvers["changePledge"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const { places, minutesPerPlace = null } = input;
  const key = parseIdempotencyKey(idempotencyKey);
  const pledgeId = parseId("pledge", input.pledgeId);
  if (!pledgeId) return pledgeNotFoundError(input.pledgeId);

  const command = { pledgeId, places, minutesPerPlace };
  const answer = await afterCommand(context, runChangePledge(context.deps, context.actor, command, key));
  if (answer.ok) {
    const pledge = await loadReferred(context.loaders.pledge, pledgeId);
    return { __typename: "ChangePledgeSuccess", pledge };
  }
  const { refusal } = answer;
  switch (refusal.type) {
    case "NotAllowed":
      throw forbidden("pledges:write");
    case "CommandKeyReused":
      return keyReusedError(key);
    case "PledgeNotFound":
      return pledgeNotFoundError(pledgeId);
    case "PledgeNotLive":
      return pledgeNotLiveError(refusal);
    case "ShiftStarted":
      return shiftStartedError(refusal);
    case "AppendixNotActive":
      return appendixNotActiveError(refusal);
    case "ShiftFull":
      return shiftFullError(refusal);
    case "InvalidInput":
    case "MoreThanCapacity":
    case "LongerThanShift":
    case "PartOfShiftNotAllowed":
      return amountError(refusal);
    default:
      return assertNever(refusal);
  }
};
