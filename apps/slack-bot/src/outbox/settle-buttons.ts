import type { ButtonSpec } from "../kit/blocks.ts";
import { momentOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { Undelivered } from "./undelivered.ts";

export const MESSAGE_ARRIVED = "message.arrived";
export const SEND_AGAIN = "message.send-again";

/** What somebody can decide about a post that was given up. What would say nothing any more is not sent again. */
export function settleButtons(
  { message, reason, says, at }: Undelivered,
  zone: string,
  text: Text,
): readonly ButtonSpec[] {
  const about = { fact: text.plain(`fact.${message.fact.type}`), at: momentOf(text, at, zone) };
  const buttonOf = (actionId: string, label: string): ButtonSpec => ({
    ...{ actionId, label, value: message.id },
    spoken: text.plain("settle.spoken", { ...about, label }),
  });
  const arrived = buttonOf(
    MESSAGE_ARRIVED,
    text.plain(reason === "UNCERTAIN" ? "settle.arrived" : "settle.done"),
  );
  return says === undefined ? [arrived] : [arrived, buttonOf(SEND_AGAIN, text.plain("settle.sendAgain"))];
}
