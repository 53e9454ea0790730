import { cancelFollowUp } from "@socialsmart/domain/follow-up/cancel-follow-up";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { message } from "../outbox/direct/about.ts";
import type { Known } from "../person/identify.ts";
import type { Click } from "../slack/requests.ts";
import { fullDateOf } from "../texts/dates.ts";
import { followUpsButton, scheduleButton } from "./follow-up-buttons.ts";
import { aboutFollowUp } from "./follow-up-lines.ts";
import { followUpRefusalText } from "./follow-up-refusal-text.ts";
import { aboutOf, seenAt } from "./read-follow-up.ts";

/** [Call off]: the follow-up has no date then; somebody may set another. */
export async function cancelPlanned(bot: Bot, known: Known, click: Click): Promise<Answer> {
  const { actor, text } = known;
  const seen = await seenAt(known, click.value);
  if (!seen)
    return saying(followUpRefusalText({ type: "FollowUpNotFound" }, text, "mrkdwn"), followUpsButton(text));
  const { id: followUpId, dueOn } = seen.followUp;
  const result = await cancelFollowUp(bot.deps, actor, { followUpId }, click.key);
  if (!result.ok) return saying(followUpRefusalText(result.refusal, text, "mrkdwn"), followUpsButton(text));
  bot.poke();
  const about = aboutOf(seen);
  const done = text.mrkdwn("followUp.youCancelled", { on: fullDateOf(text, dueOn) });
  return message([done, aboutFollowUp(about, text)], [scheduleButton(about, text)]);
}
