import { mayPledgeForAnyone } from "@socialsmart/domain/access/policy";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { isLive } from "@socialsmart/domain/pledge/pledge";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import type { Click } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import { removeFormView } from "./decision-forms.ts";
import { ownPledgesButton } from "./pledge-buttons.ts";
import { sayRefusal } from "./say-refusal.ts";
import { seePledge } from "./see-pledges.ts";

/** [Remove]: asks why. */
export async function openRemoval(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  const pledgeId = parseId("pledge", click.value);
  const seen = pledgeId && (await seePledge(reader, pledgeId));
  if (!seen) return sayRefusal(known, { type: "PledgeNotFound" });
  if (!mayPledgeForAnyone(actor))
    return saying(text.mrkdwn("manage.coordinatorsOnly"), ownPledgesButton(text));
  if (!isLive(seen.pledge)) return sayRefusal(known, { type: "PledgeNotLive", state: seen.pledge.state });
  return showForm(bot, click, removeFormView(seen, originOf(click), text));
}
