import type { Actor } from "@socialsmart/domain/access/actor";
import { mayManagePeopleOf, mayPlan } from "@socialsmart/domain/access/policy";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { type OrganisationId, parseId } from "@socialsmart/domain/kernel/ids";
import { changeRoles as runChangeRoles } from "@socialsmart/domain/person/change-roles";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { lastContactError, NOBODY_THERE } from "../../member-errors.ts";
import { personNotFoundError, staffOfAnotherOrganisationError } from "../../person-errors.ts";

export const changeRoles: NonNullable<MutationResolvers["changeRoles"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const { actor, deps } = context;
  const [personId, organisationId] = [
    parseId("person", input.personId),
    parseId("organisation", input.organisationId),
  ];
  if (!personId || !organisationId) return personNotFoundError(NOBODY_THERE);
  const command = { personId, organisationId, roles: [...new Set(input.roles)] };
  const answer = await afterCommand(context, runChangeRoles(deps, actor, command, key));
  if (answer.ok) return { __typename: "ChangeRolesSuccess", personId };
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, whatItTakes(actor, organisationId), key);
  switch (refusal.type) {
    case "PersonNotFound":
      return personNotFoundError(NOBODY_THERE);
    case "LastContact":
      return lastContactError();
    case "StaffOfAnotherOrganisation":
      return staffOfAnotherOrganisationError(refusal);
    default:
      return assertNever(refusal);
  }
};

/** What more it takes than the actor has. */
function whatItTakes(actor: Actor, organisationId: OrganisationId) {
  if (mayPlan(actor)) return NEED.adminInPerson;
  return mayManagePeopleOf(actor, organisationId) ? NEED.plan : NEED.managePeople;
}
