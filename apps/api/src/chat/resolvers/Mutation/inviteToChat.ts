import { mayPlan } from "@socialsmart/domain/access/policy";
import { inviteToChat as runInviteToChat } from "@socialsmart/domain/chat/invite-to-chat";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { forbidden } from "../../../error/api-errors.ts";
import { personNotFoundError } from "../../../person/person-errors.ts";

export const inviteToChat: NonNullable<MutationResolvers["inviteToChat"]> = async (
  _parent,
  { input },
  context,
) => {
  const personId = parseId("person", input.personId);
  if (!personId) return personNotFoundError("There is no such person.");
  const answer = await runInviteToChat(context.deps, context.actor, { personId });
  if (answer.ok) {
    const { code, expiresAt } = answer.value;
    return { __typename: "InviteToChatSuccess", code, expiresAt: Temporal.Instant.from(expiresAt) };
  }
  const { refusal } = answer;
  switch (refusal.type) {
    case "NotAllowed":
      throw forbidden(mayPlan(context.actor) ? NEED.adminInPerson : NEED.plan);
    case "PersonNotFound":
      return personNotFoundError("There is no such person.");
    default:
      return assertNever(refusal);
  }
};
