import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { parkMessage as runParkMessage } from "@socialsmart/domain/outbox/park-message";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { messageNotFoundError } from "../../message-errors.ts";

export const parkMessage: NonNullable<MutationResolvers["parkMessage"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const messageId = parseId("message", input.messageId);
  if (!messageId) return messageNotFoundError(input.messageId);
  const command = { messageId, reason: input.reason };
  const answer = await afterCommand(context, runParkMessage(context.deps, context.actor, command, key));
  if (answer.ok) return { __typename: "ParkMessageSuccess", messageId };
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "MessageNotFound":
      return messageNotFoundError(messageId);
    case "MessageNotWaiting":
      return {
        __typename: "MessageNotWaitingError",
        message: "The notice has been told, or was given up before.",
        messageId,
      };
    case "LaneBusy":
      return { __typename: "LaneBusyError", message: "It is being told just now. Try again in a moment." };
    default:
      return assertNever(refusal);
  }
};
