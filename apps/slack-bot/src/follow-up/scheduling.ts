import { mayPlan } from "@socialsmart/domain/access/policy";
import { type FollowUp, usualDueDate } from "@socialsmart/domain/follow-up/follow-up";
import { agreedOfLease } from "@socialsmart/domain/follow-up/lease-years";
import { scheduleFollowUp } from "@socialsmart/domain/follow-up/schedule-follow-up";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Bot } from "../bot-context.ts";
import { type Answer, type Buttons, saying } from "../kit/blocks.ts";
import { message } from "../outbox/direct/about.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import { fullDateOf } from "../texts/dates.ts";
import { agendaButton, followUpsButton, plannedButtons } from "./follow-up-buttons.ts";
import { aboutFollowUp } from "./follow-up-lines.ts";
import { type FollowUpRefused, followUpRefusalText } from "./follow-up-refusal-text.ts";
import { type AboutFollowUp, readFollowUp } from "./read-follow-up.ts";
import { SCHEDULE_DAY, scheduleFormView } from "./schedule-form.ts";

/** What is overdue is proposed for then. */
const SOON = { weeks: 2 };

/** [Set a date …], [Another day …]: asks when. */
export async function openSchedule(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text, landlord } = known;
  if (!mayPlan(actor)) return refused(known, { type: "NotAllowed" });
  const about = await aboutAt(known, click.value);
  if (!about) return refused(known, { type: "AppendixNotFound" });
  const planned = await plannedFor(reader, about);
  if (planned?.heldOn) return refused(known, { type: "FollowUpHeld", followUpId: planned.id });
  const today = bot.deps.clock.now().toZonedDateTimeISO(landlord.zone).toPlainDate();
  const usual = planned?.dueOn ?? usualDueDate(about.year);
  const dueOn = Temporal.PlainDate.compare(usual, today) < 0 ? today.add(SOON) : usual;
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
  const buttons: Buttons = seen
    ? [agendaButton(seen, text), ...plannedButtons(seen, text)]
    : [followUpsButton(text)];
  return ok(answerAt(origin, userId, message(lines, buttons)));
}

async function aboutAt({ reader }: Known, subject: string): Promise<AboutFollowUp | undefined> {
  const [id = "", year = ""] = subject.split(" ");
  const appendixId = parseId("appendix", id);
  const [appendix] = appendixId ? await reader.appendices.byIds([appendixId]) : [];
  const [organisation] = appendix ? await reader.organisations.byIds([appendix.organisationId]) : [];
  return appendix && organisation && { year: Number(year), appendix, organisation };
}

/** The one of the lease's year, whichever of its appendices it was planned for. */
async function plannedFor(
  reader: Reader,
  { appendix: { organisationId, leaseNumber }, year }: AboutFollowUp,
): Promise<FollowUp | undefined> {
  const all = (await reader.appendices.listByOrganisations([organisationId])).get(organisationId) ?? [];
  const ids = agreedOfLease(all, leaseNumber).map(({ id }) => id);
  const followUps = [...(await reader.followUps.listByAppendices(ids)).values()].flat();
  return followUps.find((one) => one.year === year);
}

function refused({ text }: Known, refusal: FollowUpRefused): Answer {
  return saying(followUpRefusalText(refusal, text, "mrkdwn"), followUpsButton(text));
}

function inForm({ text }: Known, refusal: FollowUpRefused): FieldErrors {
  return { [SCHEDULE_DAY]: followUpRefusalText(refusal, text, "plain") };
}
