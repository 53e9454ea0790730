import { adoptLines as runAdoptLines } from "@socialsmart/domain/follow-up/adopt-lines";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commitmentExistsError } from "../../../commitment/commitment-errors.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { organisationNotFoundError } from "../../../organisation/organisation-errors.ts";
import { afterCommand } from "../../../server/api-context.ts";
import {
  followUpNotFoundError,
  followUpNotHeldError,
  raiseNeedsPersonError,
} from "../../follow-up-errors.ts";

export const adoptLines: NonNullable<MutationResolvers["adoptLines"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const followUpId = parseId("followup", input.followUpId);
  if (!followUpId) return followUpNotFoundError(input.followUpId);
  const organisationId = parseId("organisation", input.organisationId);
  if (!organisationId) return organisationNotFoundError(input.organisationId);

  const lines = input.lines.map(({ unit, focusArea = null, target, note }) => ({
    ...{ unit, focusArea, target, note },
  }));
  const command = { followUpId, organisationId, lines };
  const answer = await afterCommand(context, runAdoptLines(context.deps, context.actor, command, key));
  if (answer.ok) {
    const { commitmentIds } = answer.value;
    const commitments = await Promise.all(
      commitmentIds.map((id) => loadReferred(context.loaders.commitment, id)),
    );
    return { __typename: "AdoptLinesSuccess", commitments };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.commit, key);
  switch (refusal.type) {
    case "FollowUpNotFound":
      return followUpNotFoundError(followUpId);
    case "OrganisationNotFound":
      return organisationNotFoundError(organisationId);
    case "FollowUpNotHeld":
      return followUpNotHeldError(followUpId);
    case "RaiseNeedsPerson":
      return raiseNeedsPersonError(refusal);
    case "CommitmentExists":
      return commitmentExistsError(refusal);
    default:
      return assertNever(refusal);
  }
};
