import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseLane } from "@socialsmart/domain/outbox/lane";
import { retryLane as runRetryLane } from "@socialsmart/domain/outbox/retry-lane";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";

export const retryLane: NonNullable<MutationResolvers["retryLane"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const notResting = {
    __typename: "LaneNotRestingError",
    message: "Nothing is held back there.",
    lane: input.lane,
  } as const;
  const lane = parseLane(input.lane);
  if (!lane) return notResting;
  const answer = await afterCommand(context, runRetryLane(context.deps, context.actor, { lane }, key));
  if (answer.ok) return { __typename: "RetryLaneSuccess", lane };
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "LaneNotResting":
      return notResting;
    default:
      return assertNever(refusal);
  }
};
