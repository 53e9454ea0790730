import { channelOfLane, parseLane } from "@socialsmart/domain/outbox/lane";
import { retryLane } from "@socialsmart/domain/outbox/retry-lane";
import type { Bot } from "../bot-context.ts";
import { statusButton } from "../help/help-buttons.ts";
import { showStatus } from "../help/status-answer.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { ownPledgesButton } from "../pledge/pledge-buttons.ts";
import { sayRefusal } from "../pledge/say-refusal.ts";
import type { Click } from "../slack/requests.ts";
import { keepAnswer } from "./direct/answer-in-place.ts";

/** [Try again]: what rests in the channel is told now; if it still cannot be, there is another message that says so. */
export async function retryChannel(bot: Bot, known: Known, click: Click): Promise<Answer> {
  return (
    (await retry(bot, known, click)) ?? saying(known.text.mrkdwn("route.retried"), statusButton(known.text))
  );
}

/** The same in a list, which is drawn again, here or at App Home. */
export async function retryListed(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const refused = await retry(bot, known, click);
  if (refused || click.view?.type === "home") return refused;
  return showStatus(bot, known, { said: known.text.mrkdwn("route.retried"), isUnderWay: true });
}

/** Undefined once it is under way. */
async function retry(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, text } = known;
  const lane = parseLane(click.value);
  const there = lane && channelOfLane(lane);
  if (there) await keepAnswer(bot, known, there.channel, click.place.messageTs);
  if (!lane) return saying(text.mrkdwn("route.open"), statusButton(text));
  const result = await retryLane(bot.deps, actor, { lane }, click.key);
  if (result.ok) {
    bot.poke();
    return undefined;
  }
  const { refusal } = result;
  if (refusal.type === "NotAllowed")
    return saying(text.mrkdwn("manage.coordinatorsOnly"), ownPledgesButton(text));
  if (refusal.type === "CommandKeyReused") return sayRefusal(known, refusal);
  return saying(text.mrkdwn("route.open"), statusButton(text));
}
