import { parseId } from "@socialsmart/domain/kernel/ids";
import { type Settlement, settleMessage } from "@socialsmart/domain/outbox/settle-message";
import type { Bot } from "../bot-context.ts";
import { statusButton } from "../help/help-buttons.ts";
import { showStatus } from "../help/status-answer.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { ownPledgesButton } from "../pledge/pledge-buttons.ts";
import { sayRefusal } from "../pledge/say-refusal.ts";
import type { Click } from "../slack/requests.ts";

/** [It arrived]: somebody has looked, or has told it by other means. */
export function noteArrived(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  return settle(bot, known, click, "ARRIVED");
}

/** [Send again]: somebody has looked, and it is not there. */
export function sendAgain(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  return settle(bot, known, click, "SEND_AGAIN");
}

async function settle(bot: Bot, known: Known, click: Click, as: Settlement): Promise<Answer | undefined> {
  const { actor, text } = known;
  const messageId = parseId("message", click.value);
  if (!messageId) return saying(text.mrkdwn("settle.settledBefore"), statusButton(text));
  const result = await settleMessage(bot.deps, actor, { messageId, as }, click.key);
  if (!result.ok) {
    const { refusal } = result;
    if (refusal.type === "NotAllowed")
      return saying(text.mrkdwn("status.notAllowed"), ownPledgesButton(text));
    if (refusal.type === "CommandKeyReused") return sayRefusal(known, refusal);
    return saying(text.mrkdwn("settle.settledBefore"), statusButton(text));
  }
  bot.poke();
  // App Home is drawn again and shows it.
  if (click.view?.type === "home") return undefined;
  const isUnderWay = as === "SEND_AGAIN";
  const said = text.mrkdwn(isUnderWay ? "settle.sent" : "settle.noted");
  return showStatus(bot, known, { said, isUnderWay });
}
