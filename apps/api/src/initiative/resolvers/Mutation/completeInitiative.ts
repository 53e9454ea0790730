import { completeInitiative as runCompleteInitiative } from "@socialsmart/domain/initiative/complete-initiative";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import {
  initiativeNotFoundError,
  initiativeStateWrongError,
  shiftsRemainError,
} from "../../initiative-errors.ts";

export const completeInitiative: NonNullable<MutationResolvers["completeInitiative"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const initiativeId = parseId("initiative", input.initiativeId);
  if (!initiativeId) return initiativeNotFoundError(input.initiativeId);

  const command = { initiativeId };
  const answer = await afterCommand(
    context,
    runCompleteInitiative(context.deps, context.actor, command, key),
  );
  if (answer.ok) {
    const initiative = await loadReferred(context.loaders.initiative, initiativeId);
    return { __typename: "CompleteInitiativeSuccess", initiative };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "InitiativeNotFound":
      return initiativeNotFoundError(initiativeId);
    case "InitiativeStateWrong":
      return initiativeStateWrongError(refusal, "completed");
    case "ShiftsRemain":
      return shiftsRemainError(refusal);
    default:
      return assertNever(refusal);
  }
};
