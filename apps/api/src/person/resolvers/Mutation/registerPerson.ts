import { mayPlan } from "@socialsmart/domain/access/policy";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { isId, type OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { Role } from "@socialsmart/domain/person/membership";
import { registerPerson as runRegisterPerson } from "@socialsmart/domain/person/register-person";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { organisationNotFoundError } from "../../../organisation/organisation-errors.ts";
import { type ApiContext, afterCommand } from "../../../server/api-context.ts";
import { staffOfAnotherOrganisationError } from "../../person-errors.ts";

export const registerPerson: NonNullable<MutationResolvers["registerPerson"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const { displayName, language } = input;
  const key = parseIdempotencyKey(idempotencyKey);
  const memberships: { organisationId: OrganisationId; roles: readonly Role[] }[] = [];
  for (const { organisationId, roles } of input.memberships) {
    if (!isId("organisation", organisationId)) return organisationNotFoundError(organisationId);
    memberships.push({ organisationId, roles: [...new Set(roles)] });
  }

  const command = { displayName, workEmail: input.workEmail ?? null, language, memberships };
  const answer = await afterCommand(context, runRegisterPerson(context.deps, context.actor, command, key));
  if (answer.ok) return { __typename: "RegisterPersonSuccess", personId: answer.value.personId };
  const { refusal } = answer;
  if (isCommon(refusal)) {
    const need = mayPlan(context.actor) ? NEED.adminInPerson : NEED.plan;
    return commonError(refusal, need, key);
  }
  switch (refusal.type) {
    case "OrganisationNotFound":
      return organisationNotFoundError(await firstUnknown(memberships, context));
    case "StaffOfAnotherOrganisation":
      return staffOfAnotherOrganisationError(refusal);
    default:
      return assertNever(refusal);
  }
};

async function firstUnknown(
  memberships: readonly { readonly organisationId: OrganisationId }[],
  { loaders }: ApiContext,
): Promise<string> {
  const ids = memberships.map(({ organisationId }) => organisationId);
  const found = await Promise.all(ids.map((id) => loaders.organisation.load(id)));
  return ids.find((_, at) => found[at] === undefined) ?? "";
}
