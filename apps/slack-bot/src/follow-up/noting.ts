import { mayPlan } from "@socialsmart/domain/access/policy";
import { nextYearOf } from "@socialsmart/domain/follow-up/follow-up";
import { noteFollowUp } from "@socialsmart/domain/follow-up/note-follow-up";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { message } from "../outbox/direct/about.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import { issueText } from "../texts/problem-text.ts";
import type { Text } from "../texts/text.ts";
import { readParties } from "./adopting.ts";
import { adoptButton, agendaButton, followUpsButton } from "./follow-up-buttons.ts";
import { aboutFollowUp } from "./follow-up-lines.ts";
import { type FollowUpRefused, followUpRefusalText } from "./follow-up-refusal-text.ts";
import { attendeesIn, MINUTES_AT_MOST, NOTE_FIELDS, noteFormView } from "./note-form.ts";
import { aboutOf, readFollowUp, seenAt } from "./read-follow-up.ts";

/** [Note what was said …]: asks when it was held, who was there and what was said. */
export async function openNote(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, text, landlord } = known;
  if (!mayPlan(actor)) return refused(text, { type: "NotAllowed" });
  const seen = await seenAt(known, click.value);
  if (!seen) return refused(text, { type: "FollowUpNotFound" });
  // What does not fit into the field would be lost.
  if (seen.followUp.minutes.length > MINUTES_AT_MOST)
    return saying(text.mrkdwn("followUp.minutesTooLong"), agendaButton(seen, text));
  const today = bot.deps.clock.now().toZonedDateTimeISO(landlord.zone).toPlainDate();
  return showForm(bot, click, noteFormView(seen, today, originOf(click), text));
}

export async function submitNote(
  bot: Bot,
  known: Known,
  { view, userId, key }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { actor, reader, text, landlord } = known;
  const origin = parseOrigin(view.privateMetadata);
  const [id = "", revision = ""] = (origin.subject ?? "").split(" ");
  const seen = await seenAt(known, id);
  if (!seen) return err(inForm(text, { type: "FollowUpNotFound" }));
  const input = {
    ...{ followUpId: seen.followUp.id, revision: Number(revision), attendees: attendeesIn(view) },
    heldOn: view.values.get(NOTE_FIELDS.heldOn) ?? "",
    minutes: view.values.get(NOTE_FIELDS.minutes) ?? "",
  };
  const result = await noteFollowUp(bot.deps, actor, input, key);
  if (!result.ok) return err(inForm(text, result.refusal));
  bot.poke();
  const noted = (await readFollowUp(reader, seen.followUp.id)) ?? seen;
  const today = bot.deps.clock.now().toZonedDateTimeISO(landlord.zone).toPlainDate();
  const parties = await readParties(reader, noted);
  const lines = [text.mrkdwn("followUp.youNoted"), aboutFollowUp(aboutOf(noted), text)];
  const next = parties.map((party) => adoptButton(noted, party, nextYearOf(noted.followUp, today), text));
  return ok(answerAt(origin, userId, message(lines, [agendaButton(noted, text), ...next])));
}

function refused(text: Text, refusal: FollowUpRefused): Answer {
  return saying(followUpRefusalText(refusal, text, "mrkdwn"), followUpsButton(text));
}

/** What is wrong, beside the field that it is about. */
function inForm(text: Text, refusal: FollowUpRefused): FieldErrors {
  if (refusal.type !== "InvalidInput") {
    return { [NOTE_FIELDS.minutes]: followUpRefusalText(refusal, text, "plain") };
  }
  return Object.fromEntries(
    refusal.issues.map((issue) => [
      fieldOf(issue.path),
      issue.path === "attendees" ? text.plain("followUp.nobodyThere") : issueText(issue, text),
    ]),
  );
}

function fieldOf(path: string): string {
  if (path === "heldOn") return NOTE_FIELDS.heldOn;
  return path.startsWith("attendees") ? `${NOTE_FIELDS.attendees}LANDLORD` : NOTE_FIELDS.minutes;
}
