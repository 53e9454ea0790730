import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { leaveOrganisation as runLeaveOrganisation } from "@socialsmart/domain/person/leave-organisation";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { forbidden } from "../../../error/api-errors.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { lastContactError, NOBODY_THERE } from "../../member-errors.ts";
import { personNotFoundError } from "../../person-errors.ts";

export const leaveOrganisation: NonNullable<MutationResolvers["leaveOrganisation"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const { actor, deps } = context;
  if (actor.kind !== "PERSON") throw forbidden(NEED.inPerson);
  const organisationId = parseId("organisation", input.organisationId);
  if (!organisationId) return personNotFoundError(NOBODY_THERE);
  const answer = await afterCommand(context, runLeaveOrganisation(deps, actor, { organisationId }, key));
  if (answer.ok) return { __typename: "LeaveOrganisationSuccess", seats: answer.value.seats };
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.adminInPerson, key);
  switch (refusal.type) {
    case "PersonNotFound":
      return personNotFoundError(NOBODY_THERE);
    case "LastContact":
      return lastContactError();
    default:
      return assertNever(refusal);
  }
};
