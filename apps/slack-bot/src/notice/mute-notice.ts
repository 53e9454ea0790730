import { chooseNotices } from "@socialsmart/domain/notice/choose-notices";
import { NOTICE_KINDS } from "@socialsmart/domain/notice/notice-kind";
import type { Bot } from "../bot-context.ts";
import { helpButton } from "../help/help-buttons.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import type { Click } from "../slack/requests.ts";
import { sayBeside } from "../slack/say-beside.ts";
import { mutedAnswer } from "./muted-answer.ts";
import { noticesButton } from "./notices-form.ts";

/** A message's menu: no more of its kind, for whoever chose that. The message stays, for it may ask for something. */
export async function muteNotice(bot: Bot, known: Known, click: Click): Promise<undefined> {
  return sayBeside(bot, click, await mute(bot, known, click));
}

async function mute(
  { deps }: Pick<Bot, "deps">,
  { actor, person, text }: Known,
  { value, key }: Click,
): Promise<Answer> {
  const kind = NOTICE_KINDS.find((one) => one === value);
  if (!kind) return saying(text.mrkdwn("refusal.staleButton"), helpButton(text));
  const result = await chooseNotices(deps, actor, { personId: person.id, kind, wanted: false }, key);
  return result.ok ? mutedAnswer(kind, text) : saying(text.mrkdwn("notice.always"), noticesButton(text));
}
