import { mayPlan } from "@socialsmart/domain/access/policy";
import type { Bot } from "../bot-context.ts";
import type { Answer } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import type { Click } from "../slack/requests.ts";
import { sayBeside } from "../slack/say-beside.ts";
import { appendixListAnswer } from "./appendix-list.ts";
import { readAppendixList } from "./read-appendix-list.ts";

/** `/socialsmart appendix`: how each of one's organisations' appendices stands, and what there is to do about it. */
export async function showAppendices(bot: Bot, known: Known, done?: string): Promise<Answer> {
  const who = { personId: known.person.id, offers: mayPlan(known.actor) };
  return appendixListAnswer(await readAppendixList(bot, known), who, known.text, { done });
}

/** [Show the lease appendices]: the same, beside the message that has the button. */
export async function seeAppendices(bot: Bot, known: Known, click: Click): Promise<undefined> {
  return sayBeside(bot, click, await showAppendices(bot, known));
}

/** [Show … more]: what the list had no room for. */
export async function showMoreAppendices(bot: Bot, known: Known, { value }: Click): Promise<Answer> {
  const who = { personId: known.person.id, offers: mayPlan(known.actor) };
  return appendixListAnswer(await readAppendixList(bot, known), who, known.text, { from: Number(value) });
}
