import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { isId, parseId } from "@socialsmart/domain/kernel/ids";
import { reviseShift as runReviseShift } from "@socialsmart/domain/shift/revise-shift";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { given } from "../../../kernel/given.ts";
import { loadAllReferred, loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import {
  peopleBusyError,
  pledgeHoldsNoPlacesError,
  pledgesNotCoveredError,
  rosterStandsInTheWayError,
  shiftNotRevisableError,
} from "../../revision-errors.ts";
import { shiftNotFoundError, shiftStartedError } from "../../shift-errors.ts";
import { invalidTermsError, toRules } from "../../shift-rules.ts";

export const reviseShift: NonNullable<MutationResolvers["reviseShift"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const { location, minPlaces, capacity, reason, overlapReason } = input;
  const key = parseIdempotencyKey(idempotencyKey);
  const shiftId = parseId("shift", input.shiftId);
  if (!shiftId) return shiftNotFoundError(input.shiftId);
  const moves = [...new Set(input.movePledgeIds)].filter((id) => isId("pledge", id));
  const noPledge = input.movePledgeIds.find((id) => !isId("pledge", id));
  if (noPledge !== undefined) return pledgeHoldsNoPlacesError(noPledge);

  const [startsAt, endsAt] = [input.startsAt?.toString(), input.endsAt?.toString()];
  const command = {
    shiftId,
    moves,
    ...given({ startsAt, endsAt, location, minPlaces, capacity, reason, overlapReason }),
    ...toRules(input.rules),
  };
  const answer = await afterCommand(context, runReviseShift(context.deps, context.actor, command, key));
  if (answer.ok) {
    const shift = await loadReferred(context.loaders.shift, shiftId);
    return { __typename: "ReviseShiftSuccess", shift };
  }
  const { refusal } = answer;
  if (refusal.type === "InvalidInput") return invalidTermsError(refusal);
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "ShiftNotFound":
      return shiftNotFoundError(shiftId);
    case "ShiftNotRevisable":
      return shiftNotRevisableError(refusal);
    case "ShiftStarted":
      return shiftStartedError(refusal);
    case "CapacityBelowHeld":
    case "PledgeHoldsNoPlaces":
    case "MoveNotNeeded":
    case "CapBelowPledged":
    case "NamesStandInTheWay":
      return rosterStandsInTheWayError(refusal);
    case "PledgesNotCovered": {
      const pledges = await loadAllReferred(context.loaders.pledge, refusal.pledgeIds);
      return pledgesNotCoveredError(refusal, pledges);
    }
    case "PeopleBusy":
      return peopleBusyError(refusal);
    default:
      return assertNever(refusal);
  }
};
