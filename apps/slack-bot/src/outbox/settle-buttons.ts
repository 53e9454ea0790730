import type { OutboxMessageId } from "@socialsmart/domain/kernel/ids";
import type { ParkedMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { ButtonSpec } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";

export const MESSAGE_ARRIVED = "message.arrived";
export const SEND_AGAIN = "message.send-again";

/** What somebody can decide about a post that was given up. What would say nothing any more is not sent again. */
export function settleButtons(
  text: Text,
  messageId: OutboxMessageId,
  { reason, says }: Pick<ParkedMessage, "reason"> & { readonly says: string | undefined },
): readonly ButtonSpec[] {
  const label = text.plain(reason === "UNCERTAIN" ? "settle.arrived" : "settle.done");
  const arrived = { actionId: MESSAGE_ARRIVED, label, value: messageId };
  if (says === undefined) return [arrived];
  return [arrived, { actionId: SEND_AGAIN, label: text.plain("settle.sendAgain"), value: messageId }];
}
