import { parseLane } from "@socialsmart/domain/outbox/lane";
import { retryLane } from "@socialsmart/domain/outbox/retry-lane";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { sayRefusal } from "../pledge/say-refusal.ts";
import type { Click } from "../slack/requests.ts";

/** [Try again]: what rests in the channel is told now; if it still cannot be, there is another message that says so. */
export async function retryChannel(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, text } = known;
  const lane = parseLane(click.value);
  if (!lane) return saying(text.mrkdwn("route.open"));
  const result = await retryLane(bot.deps, actor, { lane }, click.key);
  if (result.ok) bot.poke();
  if (click.view?.type === "home" && result.ok) return undefined;
  if (result.ok) return saying(text.mrkdwn("route.retried"));
  const { refusal } = result;
  if (refusal.type === "NotAllowed") return saying(text.mrkdwn("manage.coordinatorsOnly"));
  if (refusal.type === "CommandKeyReused") return sayRefusal(known, refusal);
  return saying(text.mrkdwn("route.open"));
}
