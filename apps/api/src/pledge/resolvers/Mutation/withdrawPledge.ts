import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { withdrawPledge as runWithdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { forbidden } from "../../../error/api-errors.ts";
import { keyReusedError } from "../../../error/input-errors.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { shiftStartedError } from "../../../shift/shift-errors.ts";
import { pledgeNotFoundError, pledgeNotLiveError } from "../../pledge-errors.ts";

export const withdrawPledge: NonNullable<MutationResolvers["withdrawPledge"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const pledgeId = parseId("pledge", input.pledgeId);
  if (!pledgeId) return pledgeNotFoundError(input.pledgeId);

  const answer = await afterCommand(
    context,
    runWithdrawPledge(context.deps, context.actor, { pledgeId }, key),
  );
  if (answer.ok) {
    const pledge = await loadReferred(context.loaders.pledge, pledgeId);
    return { __typename: "WithdrawPledgeSuccess", pledge };
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
    default:
      return assertNever(refusal);
  }
};
