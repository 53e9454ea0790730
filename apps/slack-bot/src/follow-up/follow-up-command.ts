import { appendicesButton } from "../appendix/appendix-buttons.ts";
import type { Bot } from "../bot-context.ts";
import { type Answer, actions, answer, saying } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import { moreButton } from "../kit/more-button.ts";
import type { Known } from "../person/identify.ts";
import type { Click } from "../slack/requests.ts";
import { sayBeside } from "../slack/say-beside.ts";
import { SEE_MORE_FOLLOW_UPS } from "./follow-up-buttons.ts";
import { type FollowUpLine, followUpBlocks, readFollowUpLines } from "./read-follow-up-lines.ts";

/** `/socialsmart follow-up`: what is to be followed up, with what can be done about it. */
export async function showFollowUps(bot: Bot, known: Known): Promise<Answer> {
  return followUpsAnswer(await readFollowUpLines(bot, known), 0, known.text);
}

/** [Show the follow-ups]: the same, beside the message that has the button. */
export async function seeFollowUps(bot: Bot, known: Known, click: Click): Promise<undefined> {
  return sayBeside(bot, click, await showFollowUps(bot, known));
}

/** [Show … more]: what the list had no room for. */
export async function showMoreFollowUps(bot: Bot, known: Known, { value }: Click): Promise<Answer> {
  return followUpsAnswer(await readFollowUpLines(bot, known), Number(value), known.text);
}

/** As many of the list as are shown at once, from there on. */
export function followUpsAnswer(lines: readonly FollowUpLine[], from: number, text: Known["text"]): Answer {
  const { shown, left } = firstOf(lines.slice(from), LISTED.followUps);
  if (shown.length === 0) return saying(text.mrkdwn("followUp.none"), appendicesButton(text));
  const next = from + shown.length;
  const more = left > 0 ? [actions(moreButton(SEE_MORE_FOLLOW_UPS, { left, next }, text))] : [];
  return answer(shown.map(({ said }) => said).join("\n"), [...shown.flatMap(followUpBlocks), ...more]);
}
