import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { revokeJoinCode as runRevokeJoinCode } from "@socialsmart/domain/organisation/revoke-join-code";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { joinCodeNotFoundError, organisationNotFoundError } from "../../organisation-errors.ts";

export const revokeJoinCode: NonNullable<MutationResolvers["revokeJoinCode"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const organisationId = parseId("organisation", input.organisationId);
  if (!organisationId) return organisationNotFoundError(input.organisationId);
  const command = { organisationId };
  const answer = await afterCommand(context, runRevokeJoinCode(context.deps, context.actor, command, key));
  if (answer.ok) {
    const organisation = await loadReferred(context.loaders.organisation, organisationId);
    return { __typename: "RevokeJoinCodeSuccess", organisation };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.managePeople, key);
  switch (refusal.type) {
    case "OrganisationNotFound":
      return organisationNotFoundError(organisationId);
    case "JoinCodeNotFound":
      return joinCodeNotFoundError();
    default:
      return assertNever(refusal);
  }
};
