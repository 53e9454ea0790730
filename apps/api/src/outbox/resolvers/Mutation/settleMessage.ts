import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { settleMessage as runSettleMessage } from "@socialsmart/domain/outbox/settle-message";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { messageNotFoundError } from "../../message-errors.ts";

export const settleMessage: NonNullable<MutationResolvers["settleMessage"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const messageId = parseId("message", input.messageId);
  if (!messageId) return messageNotFoundError(input.messageId);
  const command = { messageId, as: input.as };
  const answer = await afterCommand(context, runSettleMessage(context.deps, context.actor, command, key));
  if (answer.ok) return { __typename: "SettleMessageSuccess", ...answer.value };
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "MessageNotFound":
      return messageNotFoundError(messageId);
    case "MessageNotParked":
      return { __typename: "MessageNotParkedError", message: "The notice is not given up.", messageId };
    default:
      return assertNever(refusal);
  }
};
