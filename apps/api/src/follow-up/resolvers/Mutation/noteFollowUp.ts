import { noteFollowUp as runNoteFollowUp } from "@socialsmart/domain/follow-up/note-follow-up";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { followUpNotFoundError, notedMeanwhileError } from "../../follow-up-errors.ts";

export const noteFollowUp: NonNullable<MutationResolvers["noteFollowUp"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const followUpId = parseId("followup", input.followUpId);
  if (!followUpId) return followUpNotFoundError(input.followUpId);

  const { heldOn, attendees, minutes } = input;
  const command = { followUpId, revision: input.revision ?? null, heldOn, attendees, minutes };
  const answer = await afterCommand(context, runNoteFollowUp(context.deps, context.actor, command, key));
  if (answer.ok) {
    const followUp = await loadReferred(context.loaders.followUp, followUpId);
    return { __typename: "NoteFollowUpSuccess", followUp };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "FollowUpNotFound":
      return followUpNotFoundError(followUpId);
    case "NotedMeanwhile":
      return notedMeanwhileError(followUpId, refusal.revision);
    default:
      return assertNever(refusal);
  }
};
