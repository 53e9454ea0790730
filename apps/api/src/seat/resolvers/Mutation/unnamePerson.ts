import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { unnamePerson as runUnnamePerson } from "@socialsmart/domain/seat/unname-person";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { pledgeNotLiveError } from "../../../pledge/pledge-errors.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { shiftStartedError } from "../../../shift/shift-errors.ts";
import { namesDueError, seatNotFoundError } from "../../seat-errors.ts";

export const unnamePerson: NonNullable<MutationResolvers["unnamePerson"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const seatId = parseId("seat", input.seatId);
  if (!seatId) return seatNotFoundError(input.seatId);

  const answer = await afterCommand(context, runUnnamePerson(context.deps, context.actor, { seatId }, key));
  if (answer.ok) {
    const pledge = await loadReferred(context.loaders.pledge, answer.value.pledgeId);
    return { __typename: "UnnamePersonSuccess", pledge };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.pledge, key);
  switch (refusal.type) {
    case "SeatNotFound":
    // A seat is of a pledge that is there: without the one there is not the other.
    case "PledgeNotFound":
      return seatNotFoundError(seatId);
    case "PledgeNotLive":
      return pledgeNotLiveError(refusal);
    case "ShiftStarted":
      return shiftStartedError(refusal);
    case "NamesDue":
      return namesDueError(refusal);
    default:
      return assertNever(refusal);
  }
};
