import { mayPlan } from "@socialsmart/domain/access/policy";
import type { Bot } from "../bot-context.ts";
import type { Answer } from "../kit/blocks.ts";
import { identify } from "../person/identify.ts";
import { guestAnswer, strangerAnswer } from "../person/unlinked-answer.ts";
import type { Asker } from "../slack/requests.ts";
import { noteOpen } from "./note-closed.ts";
import { readSetUp, whoSetsUp } from "./read-set-up.ts";

/** The bot was invited to a channel: asks whoever did what the channel is to be for, or says who can tell. */
export async function greetInviter(bot: Bot, asker: Asker, channelId: string): Promise<void> {
  const { teamId, userId } = asker;
  await noteOpen(bot, { teamId, channelId });
  await bot.replies.show({ userId, channelId }, await answerTo(bot, asker, { teamId, channelId }));
}

async function answerTo(
  bot: Bot,
  asker: Asker,
  channel: { readonly teamId: string; readonly channelId: string },
): Promise<Answer> {
  const who = await identify({ ...bot.deps, languages: bot.languages }, asker);
  if (who.type === "Stranger") return strangerAnswer(who);
  if (who.type === "Known" && mayPlan(who.actor)) return readSetUp(who, channel);
  const { landlord, text } = who;
  const reader = bot.deps.store.reader(landlord.id);
  const canDo = await whoSetsUp(reader, channel.teamId, text);
  if (who.type === "Known") return canDo;
  const unlinked = guestAnswer(who);
  return { text: `${canDo.text}\n${unlinked.text}`, blocks: [...canDo.blocks, ...unlinked.blocks] };
}
