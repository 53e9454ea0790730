import { isStaffWithAnothers, mayPledgeFor } from "@socialsmart/domain/access/policy";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { isLive } from "@socialsmart/domain/pledge/pledge";
import { withdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import type { Click } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import { withdrawnAnswer } from "./pledge-answers.ts";
import { ownPledgesButton } from "./pledge-buttons.ts";
import { changeFormView } from "./pledge-form.ts";
import { openRemoval } from "./removal.ts";
import { sayRefusal } from "./say-refusal.ts";
import { seePledge } from "./see-pledges.ts";

/** [Undo], [Withdraw]: takes the pledge back. Of two clicks, both are told that it is taken back. */
export async function undoPledge(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  const pledgeId = parseId("pledge", click.value);
  if (!pledgeId) return sayRefusal(known, { type: "PledgeNotFound" });
  const result = await withdrawPledge(bot.deps, actor, { pledgeId }, click.key);
  if (result.ok) bot.poke();
  if (result.ok && click.view) return undefined; // App Home is drawn again and shows it.
  const seen = await seePledge(reader, pledgeId);
  const isGone = result.ok || (result.refusal.type === "PledgeNotLive" && isWithdrawn(result.refusal.state));
  if (isGone && seen) return withdrawnAnswer(seen, text);
  if (result.ok) return saying(text.mrkdwn("ended.WITHDRAWN"), ownPledgesButton(text));
  if (result.refusal.type === "RemovalNeedsReason") return openRemoval(bot, known, click);
  return sayRefusal(known, result.refusal, seen?.organisation.name);
}

function isWithdrawn(state: string): boolean {
  return state === "WITHDRAWN" || state === "WITHDRAWN_LATE";
}

/** [Change]: opens the form of a live pledge. */
export async function openChange(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  const pledgeId = parseId("pledge", click.value);
  const seen = pledgeId && (await seePledge(reader, pledgeId));
  if (!seen) return sayRefusal(known, { type: "PledgeNotFound" });
  const { id, organisationId, state, offer } = seen.pledge;
  if (!mayPledgeFor(actor, organisationId)) return sayRefusal(known, { type: "NotAllowed" });
  if (!isLive(seen.pledge)) return sayRefusal(known, { type: "PledgeNotLive", state });
  if (offer) return sayRefusal(known, { type: "OfferPending", offered: offer.places });
  return showForm(
    bot,
    click,
    changeFormView(seen, { ...originOf(click), pledgeId: id }, text, isStaffWithAnothers(actor, seen.pledge)),
  );
}
