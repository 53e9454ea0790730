import type { Bot } from "../bot-context.ts";
import type { Answer } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import type { CommandRequest } from "../slack/requests.ts";
import { showForm } from "../slack/show-form.ts";
import { pledgeByText } from "./pledge-by-text.ts";
import { pledgeFormView } from "./pledge-form.ts";

/** `/pledge 3h läxhjälp tisdag`: pledges where the reading is clear, else opens the form or shows examples. */
export async function pledgeCommand(
  bot: Bot,
  known: Known,
  request: CommandRequest,
): Promise<Answer | undefined> {
  const outcome = await pledgeByText(bot, known, request);
  return outcome.type === "Answered"
    ? outcome.answer
    : showForm(bot, request, pledgeFormView(outcome.form, known.text));
}
