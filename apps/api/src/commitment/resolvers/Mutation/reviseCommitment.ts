import { reviseCommitment as runReviseCommitment } from "@socialsmart/domain/commitment/revise-commitment";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { given } from "../../../kernel/given.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { commitmentNotFoundError } from "../../commitment-errors.ts";

export const reviseCommitment: NonNullable<MutationResolvers["reviseCommitment"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const commitmentId = parseId("commitment", input.commitmentId);
  if (!commitmentId) return commitmentNotFoundError(input.commitmentId);

  const { target, note } = input;
  const command = { commitmentId, ...given({ target, note }) };
  const answer = await afterCommand(context, runReviseCommitment(context.deps, context.actor, command, key));
  if (answer.ok) {
    const commitment = await loadReferred(context.loaders.commitment, commitmentId);
    return { __typename: "ReviseCommitmentSuccess", commitment };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.commit, key);
  switch (refusal.type) {
    case "CommitmentNotFound":
      return commitmentNotFoundError(commitmentId);
    default:
      return assertNever(refusal);
  }
};
