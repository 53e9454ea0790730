import type { ModalView } from "@slack/types";
import { section } from "../kit/blocks.ts";
import { Mrkdwn } from "../kit/escape.ts";
import { formView } from "../kit/form-view.ts";
import { channelInput } from "../kit/inputs.ts";
import type { ClosedChannel } from "../outbox/read-closed-channels.ts";
import { titlesOf } from "../outbox/route-text.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";

export const MOVE_CHANNEL = "channel.move";
/** The block of the channel that is chosen. */
export const MOVE_TO = "move-form.channel";

/** Asks for another channel for all that lives in one, and all that it hears of. */
export function moveFormView(
  { channelId, titles }: Pick<ClosedChannel, "channelId" | "titles">,
  origin: FormOrigin,
  text: Text,
): ModalView {
  const facts = { titles: titlesOf(titles), channel: Mrkdwn.channel(channelId) };
  return formView(text, {
    callbackId: MOVE_CHANNEL,
    kept: origin,
    title: text.plain("channel.moveTitle"),
    submit: text.plain("channel.moveSubmit"),
    blocks: [
      section(text.mrkdwn("channel.moveWhat", facts)),
      channelInput({
        blockId: MOVE_TO,
        actionId: "channel.pick",
        label: text.plain("channel.moveTo"),
        placeholder: text.plain("channel.movePick"),
        hint: text.plain("channel.moveHint"),
      }),
    ],
  });
}
