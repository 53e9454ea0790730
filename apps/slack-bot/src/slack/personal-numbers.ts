import { holdsPersonalNumber } from "@socialsmart/domain/kernel/personal-number";
import { helpButton } from "../help/help-buttons.ts";
import { saying } from "../kit/blocks.ts";
import type { Handler } from "./handlers.ts";
import type { TextRequest } from "./requests.ts";

/** Lets a command be reached by texts without a personal identity number only: an answer might repeat it. */
export function withoutPersonalNumbers<R extends TextRequest>(handler: Handler<R>): Handler<R> {
  return async (bot, who, request) =>
    holdsPersonalNumber(request.text)
      ? saying(who.text.mrkdwn("refusal.personalNumber"), helpButton(who.text))
      : handler(bot, who, request);
}
