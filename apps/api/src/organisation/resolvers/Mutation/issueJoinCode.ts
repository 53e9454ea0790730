import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { issueJoinCode as runIssueJoinCode } from "@socialsmart/domain/organisation/issue-join-code";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { forbidden } from "../../../error/api-errors.ts";
import { joinCodeInForceError, organisationNotFoundError } from "../../organisation-errors.ts";

export const issueJoinCode: NonNullable<MutationResolvers["issueJoinCode"]> = async (
  _parent,
  { input },
  context,
) => {
  const { onlyIfNone } = input;
  const organisationId = parseId("organisation", input.organisationId);
  if (!organisationId) return organisationNotFoundError(input.organisationId);
  const answer = await runIssueJoinCode(context.deps, context.actor, { organisationId, onlyIfNone });
  if (answer.ok) {
    const { code, expiresAt } = answer.value;
    return { __typename: "IssueJoinCodeSuccess", code, expiresAt: Temporal.Instant.from(expiresAt) };
  }
  const { refusal } = answer;
  switch (refusal.type) {
    case "NotAllowed":
      throw forbidden(NEED.managePeople);
    case "OrganisationNotFound":
      return organisationNotFoundError(organisationId);
    case "JoinCodeInForce":
      return joinCodeInForceError(refusal);
    default:
      return assertNever(refusal);
  }
};
