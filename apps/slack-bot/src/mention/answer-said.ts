import { mayPlan } from "@socialsmart/domain/access/policy";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { Bot } from "../bot-context.ts";
import { helpText } from "../help/help-text.ts";
import { initiativesButton } from "../initiative/initiatives-button.ts";
import { initiativesCommand } from "../initiative/initiatives-command.ts";
import { type Answer, actions, answer, saying, section } from "../kit/blocks.ts";
import type { Guest, Known, Stranger } from "../person/identify.ts";
import { guestAnswer, strangerAnswer } from "../person/unlinked-answer.ts";
import { formByTextButton, pledgeFormButton, textCarried } from "../pledge/pledge-buttons.ts";
import { formByText, pledgeByText } from "../pledge/pledge-by-text.ts";
import { pledgeFormView } from "../pledge/pledge-form.ts";
import { rosterCommand } from "../roster/roster-command.ts";
import type { Click, TextRequest } from "../slack/requests.ts";
import { showForm } from "../slack/show-form.ts";
import { readAsk } from "./read-ask.ts";

/** Somebody spoke to the bot in a channel, a thread or a direct message: understood as the commands are. */
export async function answerSaid(
  bot: Bot,
  who: Known | Guest | Stranger,
  request: TextRequest,
): Promise<Answer> {
  if (who.type === "Stranger") return strangerAnswer(who);
  if (who.type === "Guest") return guestAnswer(who);
  const { type, about } = readAsk(request.text);
  const asked = { ...request, text: about };
  switch (type) {
    case "HELP":
      return saying(
        `${who.text.mrkdwn("mention.help")}\n${helpText(who.text, mayPlan(who.actor))}`,
        pledgeFormButton(who.text),
        initiativesButton(who.text),
      );
    case "ROSTER":
      return rosterCommand(bot, who, asked);
    case "INITIATIVES":
      return initiativesCommand(bot, who, asked);
    case "PLEDGE":
      return pledgeSaid(bot, who, asked);
    default:
      return assertNever(type);
  }
}

/** A form opens on a click alone: where more must be asked, the answer has the button that opens it. */
async function pledgeSaid(bot: Bot, known: Known, request: TextRequest): Promise<Answer> {
  const { text } = known;
  const outcome = await pledgeByText(bot, known, request);
  if (outcome.type === "Answered") return outcome.answer;
  const said = outcome.question ?? text.mrkdwn("mention.asks");
  const open = formByTextButton(text.plain("mention.openForm"), request.text);
  return answer(said, [section(said), actions(open)]);
}

/** [Open the form], [Change …]: filled in as far as what was said is understood by now; it does no more than it says. */
export async function openSaidForm(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const outcome = await formByText(bot, known, { ...click, text: textCarried(click.value) });
  return outcome.type === "Answered"
    ? outcome.answer
    : showForm(bot, click, pledgeFormView(outcome.form, known.text));
}
