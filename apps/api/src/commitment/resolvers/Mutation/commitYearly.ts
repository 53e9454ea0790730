import { commitYearly as runCommitYearly } from "@socialsmart/domain/commitment/commit-yearly";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { organisationNotFoundError } from "../../../organisation/organisation-errors.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { commitmentExistsError } from "../../commitment-errors.ts";

export const commitYearly: NonNullable<MutationResolvers["commitYearly"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const organisationId = parseId("organisation", input.organisationId);
  if (!organisationId) return organisationNotFoundError(input.organisationId);

  const { year, unit, focusArea = null, target, note } = input;
  const command = { organisationId, year, unit, focusArea, target, note };
  const answer = await afterCommand(context, runCommitYearly(context.deps, context.actor, command, key));
  if (answer.ok) {
    const commitment = await loadReferred(context.loaders.commitment, answer.value.commitmentId);
    return { __typename: "CommitYearlySuccess", commitment };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.commit, key);
  switch (refusal.type) {
    case "OrganisationNotFound":
      return organisationNotFoundError(organisationId);
    case "CommitmentExists":
      return commitmentExistsError(refusal);
    default:
      return assertNever(refusal);
  }
};
