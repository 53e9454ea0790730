import { cancelInitiative as runCancelInitiative } from "@socialsmart/domain/initiative/cancel-initiative";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { initiativeNotFoundError, initiativeStateWrongError } from "../../initiative-errors.ts";

export const cancelInitiative: NonNullable<MutationResolvers["cancelInitiative"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const initiativeId = parseId("initiative", input.initiativeId);
  if (!initiativeId) return initiativeNotFoundError(input.initiativeId);

  const command = { initiativeId, reason: input.reason };
  const answer = await afterCommand(context, runCancelInitiative(context.deps, context.actor, command, key));
  if (answer.ok) {
    const initiative = await loadReferred(context.loaders.initiative, initiativeId);
    const { shiftsCancelled, pledgesCancelled } = answer.value;
    return { __typename: "CancelInitiativeSuccess", initiative, shiftsCancelled, pledgesCancelled };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "InitiativeNotFound":
      return initiativeNotFoundError(initiativeId);
    case "InitiativeStateWrong":
      return initiativeStateWrongError(refusal, "cancelled");
    default:
      return assertNever(refusal);
  }
};
