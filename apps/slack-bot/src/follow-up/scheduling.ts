import { mayPlan } from "@socialsmart/domain/access/policy";
import { usualDueDate } from "@socialsmart/domain/follow-up/follow-up";
import { scheduleFollowUp } from "@socialsmart/domain/follow-up/schedule-follow-up";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { message } from "../outbox/direct/about.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import { fullDateOf } from "../texts/dates.ts";
import { agendaButton } from "./follow-up-buttons.ts";
import { aboutFollowUp } from "./follow-up-lines.ts";
import { type FollowUpRefused, followUpRefusalText } from "./follow-up-refusal-text.ts";
import { type AboutFollowUp, readFollowUp } from "./read-follow-up.ts";
import { SCHEDULE_DAY, scheduleFormView } from "./schedule-form.ts";

/** [Set a date …], [Another day …]: asks when. */
export async function openSchedule(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  if (!mayPlan(actor)) return refused(known, { type: "NotAllowed" });
  const about = await aboutAt(known, click.value);
  if (!about) return refused(known, { type: "AppendixNotFound" });
  const followUps = (await reader.followUps.listByAppendices([about.appendix.id])).get(about.appendix.id);
  const planned = followUps?.find(({ year }) => year === about.year);
  if (planned?.heldOn) return refused(known, { type: "FollowUpHeld", followUpId: planned.id });
  const dueOn = planned?.dueOn ?? usualDueDate(about.appendix, about.year);
  return showForm(bot, click, scheduleFormView({ ...about, dueOn }, originOf(click), text));
}

export async function submitSchedule(
  bot: Bot,
  known: Known,
  { view, userId, key }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { actor, reader, text } = known;
  const origin = parseOrigin(view.privateMetadata);
  const about = await aboutAt(known, origin.subject ?? "");
  if (!about) return err(inForm(known, { type: "AppendixNotFound" }));
  const { appendix, year } = about;
  const dueOn = view.values.get(SCHEDULE_DAY) ?? null;
  const result = await scheduleFollowUp(bot.deps, actor, { appendixId: appendix.id, year, dueOn }, key);
  if (!result.ok) return err(inForm(known, result.refusal));
  bot.poke();
  const on = fullDateOf(text, Temporal.PlainDate.from(result.value.dueOn));
  const seen = await readFollowUp(reader, result.value.followUpId);
  const lines = [text.mrkdwn("followUp.youScheduled", { on }), aboutFollowUp(about, text)];
  return ok(answerAt(origin, userId, message(lines, seen ? [agendaButton(seen, text)] : [])));
}

async function aboutAt({ reader }: Known, subject: string): Promise<AboutFollowUp | undefined> {
  const [id = "", year = ""] = subject.split(" ");
  const appendixId = parseId("appendix", id);
  const [appendix] = appendixId ? await reader.appendices.byIds([appendixId]) : [];
  const [organisation] = appendix ? await reader.organisations.byIds([appendix.organisationId]) : [];
  return appendix && organisation && { year: Number(year), appendix, organisation };
}

function refused({ text }: Known, refusal: FollowUpRefused): Answer {
  return saying(followUpRefusalText(refusal, text, "mrkdwn"));
}

function inForm({ text }: Known, refusal: FollowUpRefused): FieldErrors {
  return { [SCHEDULE_DAY]: followUpRefusalText(refusal, text, "plain") };
}
