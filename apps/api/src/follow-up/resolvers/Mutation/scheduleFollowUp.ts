import { scheduleFollowUp as runScheduleFollowUp } from "@socialsmart/domain/follow-up/schedule-follow-up";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { appendixNotFoundError } from "../../../appendix/appendix-errors.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { followUpHeldError, notAgreedError } from "../../follow-up-errors.ts";

export const scheduleFollowUp: NonNullable<MutationResolvers["scheduleFollowUp"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const appendixId = parseId("appendix", input.appendixId);
  if (!appendixId) return appendixNotFoundError(input.appendixId);

  const { year, dueOn = null } = input;
  const command = { appendixId, year, dueOn };
  const answer = await afterCommand(context, runScheduleFollowUp(context.deps, context.actor, command, key));
  if (answer.ok) {
    const followUp = await loadReferred(context.loaders.followUp, answer.value.followUpId);
    return { __typename: "ScheduleFollowUpSuccess", followUp };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "AppendixNotFound":
      return appendixNotFoundError(appendixId);
    case "NotAgreed":
      return notAgreedError(refusal);
    case "FollowUpHeld":
      return followUpHeldError(refusal);
    default:
      return assertNever(refusal);
  }
};
