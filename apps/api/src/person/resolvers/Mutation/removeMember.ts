import { mayManagePeopleOf } from "@socialsmart/domain/access/policy";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { removeMember as runRemoveMember } from "@socialsmart/domain/person/remove-member";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { forbidden } from "../../../error/api-errors.ts";
import { keyReusedError } from "../../../error/input-errors.ts";
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
  switch (refusal.type) {
    case "NotAllowed":
      throw forbidden(mayManagePeopleOf(actor, organisationId) ? NEED.adminInPerson : NEED.managePeople);
    case "CommandKeyReused":
      return keyReusedError(key);
    case "PersonNotFound":
      return personNotFoundError(NOBODY_THERE);
    case "LastContact":
      return lastContactError();
    default:
      return assertNever(refusal);
  }
};
