import { mayManagePeopleOf } from "@socialsmart/domain/access/policy";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { removeMember as runRemoveMember } from "@socialsmart/domain/person/remove-member";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { lastContactError, NOBODY_THERE } from "../../member-errors.ts";
import { personNotFoundError } from "../../person-errors.ts";

export const removeMember: NonNullable<MutationResolvers["removeMember"]> = async (
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
  const command = { personId, organisationId };
  const answer = await afterCommand(context, runRemoveMember(deps, actor, command, key));
  if (answer.ok) return { __typename: "RemoveMemberSuccess", seats: answer.value.seats };
  const { refusal } = answer;
  if (isCommon(refusal)) {
    const need = mayManagePeopleOf(actor, organisationId) ? NEED.adminInPerson : NEED.managePeople;
    return commonError(refusal, need, key);
  }
  switch (refusal.type) {
    case "PersonNotFound":
      return personNotFoundError(NOBODY_THERE);
    case "LastContact":
      return lastContactError();
    default:
      return assertNever(refusal);
  }
};
