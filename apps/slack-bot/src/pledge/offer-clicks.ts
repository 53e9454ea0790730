import { parseId } from "@socialsmart/domain/kernel/ids";
import { acceptOffer } from "@socialsmart/domain/pledge/accept-offer";
import { declineOffer } from "@socialsmart/domain/pledge/decline-offer";
import type { Bot } from "../bot-context.ts";
import type { Answer } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import type { Click } from "../slack/requests.ts";
import { seeSurely } from "./make-pledge.ts";
import { acceptedAnswer, declinedAnswer } from "./pledge-answers.ts";
import { sayRefusal } from "./say-refusal.ts";
import { seePledge } from "./see-pledges.ts";
import { showsPledges } from "./shift-pledges.ts";

/** [Take the places]: confirms what is held out, or says what became of it. */
export async function acceptOfferedPlaces(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  const { value, key, view } = click;
  const pledgeId = parseId("pledge", value);
  if (!pledgeId) return sayRefusal(known, { type: "PledgeNotFound" });
  const result = await acceptOffer(bot.deps, actor, { pledgeId }, key);
  if (result.ok) {
    bot.poke();
    if (view?.type === "home") return undefined; // App Home is drawn again and shows it.
    return showsPledges(bot, known, click, acceptedAnswer(await seeSurely(reader, pledgeId), text));
  }
  const seen = await seePledge(reader, pledgeId);
  return showsPledges(bot, known, click, sayRefusal(known, result.refusal, seen?.organisation.name));
}

/** [Decline]: the places go to the next in the queue. */
export async function declineOfferedPlaces(
  bot: Bot,
  known: Known,
  click: Click,
): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  const { value, key, view } = click;
  const pledgeId = parseId("pledge", value);
  if (!pledgeId) return sayRefusal(known, { type: "PledgeNotFound" });
  const result = await declineOffer(bot.deps, actor, { pledgeId }, key);
  if (result.ok) {
    bot.poke();
    if (view?.type === "home") return undefined; // App Home is drawn again and shows it.
    return showsPledges(bot, known, click, declinedAnswer(await seeSurely(reader, pledgeId), text));
  }
  return showsPledges(bot, known, click, sayRefusal(known, result.refusal));
}
