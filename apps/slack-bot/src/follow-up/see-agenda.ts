import { mayReadDocument } from "@socialsmart/domain/appendix/may-read-document";
import { readAgenda } from "@socialsmart/domain/follow-up/read-agenda";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import type { Click } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import { readParties } from "./adopting.ts";
import { agendaView } from "./agenda-view.ts";
import { followUpsButton } from "./follow-up-buttons.ts";
import { followUpRefusalText } from "./follow-up-refusal-text.ts";
import { seenAt } from "./read-follow-up.ts";

/** [Agenda]: what there is to talk of, by what is known now. */
export async function seeAgenda(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { reader, landlord, text } = known;
  const seen = await seenAt(known, click.value);
  if (!seen)
    return saying(followUpRefusalText({ type: "FollowUpNotFound" }, text, "mrkdwn"), followUpsButton(text));
  const moment = { zone: landlord.zone, now: bot.deps.clock.now() };
  const [agenda, organisations] = await Promise.all([
    readAgenda(reader, seen.followUp, moment),
    readParties(reader, seen),
  ]);
  const isReadable = bot.publicUrl !== undefined && mayReadDocument(known.actor, seen.appendix);
  return showForm(
    bot,
    click,
    agendaView({ ...seen, agenda, organisations, isReadable }, originOf(click), text),
  );
}
