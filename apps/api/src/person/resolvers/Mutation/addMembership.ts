import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { addMembership as runAddMembership } from "@socialsmart/domain/person/add-membership";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { organisationNotFoundError } from "../../../organisation/organisation-errors.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { personNotFoundError, staffOfAnotherOrganisationError } from "../../person-errors.ts";

export const addMembership: NonNullable<MutationResolvers["addMembership"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const personId = parseId("person", input.personId);
  if (!personId) return personNotFoundError();
  const organisationId = parseId("organisation", input.organisationId);
  if (!organisationId) return organisationNotFoundError(input.organisationId);

  const command = { personId, organisationId, roles: [...new Set(input.roles)] };
  const answer = await afterCommand(context, runAddMembership(context.deps, context.actor, command, key));
  const organisation = () => loadReferred(context.loaders.organisation, organisationId);
  if (answer.ok) return { __typename: "AddMembershipSuccess", personId, organisation: await organisation() };
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.adminInPerson, key);
  switch (refusal.type) {
    case "PersonNotFound":
      return personNotFoundError();
    case "OrganisationNotFound":
      return organisationNotFoundError(organisationId);
    case "AlreadyMember":
      return {
        __typename: "AlreadyMemberError",
        message: "The person belongs to the organisation already.",
        organisation: await organisation(),
      };
    case "StaffOfAnotherOrganisation":
      return staffOfAnotherOrganisationError(refusal);
    default:
      return assertNever(refusal);
  }
};
