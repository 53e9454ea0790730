import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { cancelShift as runCancelShift } from "@socialsmart/domain/shift/cancel-shift";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { shiftNotCancellableError, shiftNotFoundError, shiftStartedError } from "../../shift-errors.ts";

export const cancelShift: NonNullable<MutationResolvers["cancelShift"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const shiftId = parseId("shift", input.shiftId);
  if (!shiftId) return shiftNotFoundError(input.shiftId);

  const command = { shiftId, reason: input.reason };
  const answer = await afterCommand(context, runCancelShift(context.deps, context.actor, command, key));
  if (answer.ok) {
    const shift = await loadReferred(context.loaders.shift, shiftId);
    return { __typename: "CancelShiftSuccess", shift, pledgesCancelled: answer.value.pledgesCancelled };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "ShiftNotFound":
      return shiftNotFoundError(shiftId);
    case "ShiftNotCancellable":
      return shiftNotCancellableError(refusal);
    case "ShiftStarted":
      return shiftStartedError(refusal);
    default:
      return assertNever(refusal);
  }
};
