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

/** [Take the places]: confirms what is held out, or says what became of it. */
export async function acceptOfferedPlaces(
  { deps, poke }: Bot,
  known: Known,
  { value, key, view }: Click,
): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  const pledgeId = parseId("pledge", value);
  if (!pledgeId) return sayRefusal(known, { type: "PledgeNotFound" });
  const result = await acceptOffer(deps, actor, { pledgeId }, key);
  if (result.ok) {
    poke();
    if (view) return undefined; // App Home is drawn again and shows it.
    return acceptedAnswer(await seeSurely(reader, pledgeId), text);
  }
  const seen = await seePledge(reader, pledgeId);
  return sayRefusal(known, result.refusal, seen?.organisation.name);
}

/** [Decline]: the places go to the next in the queue. */
export async function declineOfferedPlaces(
  { deps, poke }: Bot,
  known: Known,
  { value, key, view }: Click,
): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  const pledgeId = parseId("pledge", value);
  if (!pledgeId) return sayRefusal(known, { type: "PledgeNotFound" });
  const result = await declineOffer(deps, actor, { pledgeId }, key);
  if (result.ok) {
    poke();
    if (view) return undefined; // App Home is drawn again and shows it.
    return declinedAnswer(await seeSurely(reader, pledgeId), text);
  }
  return sayRefusal(known, result.refusal);
}
