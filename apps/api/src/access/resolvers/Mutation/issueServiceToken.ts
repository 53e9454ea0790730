import { issueServiceToken as runIssueServiceToken } from "@socialsmart/domain/access/issue-service-token";
import { SCOPES, type Scope } from "@socialsmart/domain/access/scope";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { badArgument } from "../../../error/api-errors.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { NEED } from "../../need.ts";

export const issueServiceToken: NonNullable<MutationResolvers["issueServiceToken"]> = async (
  _parent,
  { input },
  context,
) => {
  const { name, daysValid } = input;
  const scopes = input.scopes.map(toScope);
  const command = { name, scopes, daysValid: daysValid ?? null };
  const answer = await afterCommand(context, runIssueServiceToken(context.deps, context.actor, command));
  if (answer.ok) {
    const { token, tokenId } = answer.value;
    const serviceToken = await loadReferred(context.loaders.serviceToken, tokenId);
    return { __typename: "IssueServiceTokenSuccess", secret: token, serviceToken };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.adminInPerson);
  return assertNever(refusal);
};

function toScope(text: string): Scope {
  const scope = SCOPES.find((known) => known === text);
  if (!scope) throw badArgument("scopes", `must hold nothing but ${SCOPES.join(", ")}`);
  return scope;
}
