import type { Bot } from "../bot-context.ts";
import { pledgingOrganisations } from "../organisation/pledging-organisations.ts";
import type { Known } from "../person/identify.ts";
import type { Click } from "../slack/requests.ts";
import { sayBeside } from "../slack/say-beside.ts";
import { readWithdrawable } from "./withdraw-by-text.ts";
import { ownPledgesAnswer } from "./withdrawal-answer.ts";

/** [Show our pledges]: what one's organisations have pledged, and places with one's own name, with what can be done about each. */
export async function seeOwnPledges(bot: Bot, known: Known, click: Click): Promise<undefined> {
  const { own } = await pledgingOrganisations(known);
  const now = bot.deps.clock.now();
  const all = await readWithdrawable(known, own, now);
  return sayBeside(bot, click, ownPledgesAnswer(all, now, known.text));
}
