import { mayPlan } from "@socialsmart/domain/access/policy";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { type InitiativeId, parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import { scheduleSeries } from "@socialsmart/domain/series/schedule-series";
import { scheduleShift } from "@socialsmart/domain/shift/schedule-shift";
import { USUAL_RULES } from "@socialsmart/domain/shift/shift-rules";
import type { Bot } from "../bot-context.ts";
import { readInitiatives } from "../initiative/read-initiatives.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import { pledgeFormButton } from "../pledge/pledge-buttons.ts";
import { rosterButton } from "../roster/roster-button.ts";
import { freeDaysText } from "../series/free-days-text.ts";
import { plainRule, REPEATS, type Repeats } from "../series/plain-rule.ts";
import { filledDays, SERIES, untilIn } from "../series/policy-inputs.ts";
import type { Click, CommandRequest, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import { whenOf } from "../texts/dates.ts";
import { PLAN_INITIATIVE, planFormView } from "./plan-form.ts";
import { type PlanRefusal, planRefusalText } from "./plan-refusal-text.ts";
import {
  filledTerms,
  issuesAsErrors,
  readTerms,
  shiftAsText,
  type TermsRead,
  termsAsText,
} from "./read-terms.ts";

import type { TermsFilled } from "./terms-form.ts";

/** `/socialsmart plan`, and the menu of an initiative: opens the form, filled in like the initiative's next shift. */
export async function openPlanForm(
  bot: Bot,
  known: Known,
  request: Click | CommandRequest,
  wanted?: InitiativeId,
): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  if (!mayPlan(actor)) return saying(text.mrkdwn("plan.coordinatorsOnly"), pledgeFormButton(text));
  const { channelId } = request.place;
  const [initiatives, here] = await Promise.all([
    readInitiatives(reader, PLANNABLE),
    channelId === undefined ? [] : reader.initiatives.listByChannel(request.teamId, channelId),
  ]);
  const [only, ...others] = here.filter(({ id }) => initiatives.some((one) => one.id === id));
  const initiativeId = wanted ?? (others.length === 0 ? only?.id : undefined);
  const form = {
    ...{ initiatives, initiativeId, repeats: undefined },
    filled: await usualTerms(bot, known, initiativeId),
    days: { until: "", holidays: "SKIP", eves: "SKIP" } as const,
    origin: { ...originOf(request), replace: false },
  };
  return showForm(bot, request, planFormView(form, text));
}

/** Those that take shifts. */
const PLANNABLE = ["DRAFT", "PUBLISHED", "PAUSED"] as const;

async function usualTerms(
  { deps }: Bot,
  { reader, landlord, text }: Known,
  initiativeId: InitiativeId | undefined,
): Promise<TermsFilled> {
  const now = deps.clock.now();
  const coming = { startsWithin: { from: now }, states: ["OPEN", "DRAFT"] } as const;
  const page =
    initiativeId && (await reader.shifts.page({ ...coming, initiativeId }, { first: 1, after: null }));
  const [next] = page ? page.items : [];
  const tomorrow = now.toZonedDateTimeISO(landlord.zone).toPlainDate().add({ days: 1 });
  if (next) return { ...shiftAsText(next, text), date: tomorrow.toString() };
  const terms = { ...USUAL_RULES, location: "", minPlaces: 2, capacity: 6 };
  return termsAsText(terms, { date: tomorrow, time: Temporal.PlainTime.from("16:00"), length: 180 }, text);
}

/** How often was chosen: shows what is asked of a series. */
export async function choosePlanRepeats(bot: Bot, known: Known, click: Click): Promise<undefined> {
  const { actor, reader, text } = known;
  const { view } = click;
  if (!view || !mayPlan(actor)) return undefined;
  const form = {
    initiatives: await readInitiatives(reader, PLANNABLE),
    initiativeId: view.values.get(PLAN_INITIATIVE),
    repeats: REPEATS.find((one) => one === click.value),
    filled: filledTerms(view),
    days: filledDays(view),
    origin: parseOrigin(view.privateMetadata),
  };
  return showForm(bot, click, planFormView(form, text));
}

/** The form was submitted: plans one shift, or a series. */
export async function submitPlan(
  bot: Bot,
  known: Known,
  submission: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { reader, text } = known;
  const { view, userId } = submission;
  const initiativeId = parseId("initiative", view.values.get(PLAN_INITIATIVE) ?? "");
  const [initiative] = initiativeId ? await reader.initiatives.byIds([initiativeId]) : [];
  if (!initiative) return err({ [PLAN_INITIATIVE]: text.plain("form.needsInitiative") });
  const read = readTerms(filledTerms(view), text);
  if (!read.ok) return read;
  const repeats = REPEATS.find((one) => one === view.values.get(SERIES.repeats));
  const planned = repeats
    ? await planSeries(bot, known, submission, initiative, read.value, repeats)
    : await planOne(bot, known, submission, initiative, read.value);
  if (!planned.ok) return err(errorsOf(planned.refusal, known, repeats !== undefined));
  bot.poke();
  return ok(
    answerAt(
      parseOrigin(view.privateMetadata),
      userId,
      saying(planned.value, rosterButton(text, initiative.id)),
    ),
  );
}

type Planned = Promise<Result<string, PlanRefusal>>;

async function planOne(
  { deps }: Bot,
  { actor, reader, landlord: { zone }, text }: Known,
  { key }: Submission,
  { id: initiativeId, title }: Initiative,
  { date, time, length, terms }: TermsRead,
): Planned {
  const startsAt = date.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
  const endsAt = startsAt.add({ minutes: length });
  const times = { startsAt: startsAt.toString(), endsAt: endsAt.toString(), zone };
  const result = await scheduleShift(deps, actor, { initiativeId, ...terms, ...times }, key);
  if (!result.ok) return result;
  const [shift] = await reader.shifts.byIds([result.value.shiftId]);
  if (!shift) throw new Error(`${result.value.shiftId} is not there although it was just planned`);
  const about = { title, when: whenOf(text, shift) };
  return ok(
    shift.state === "DRAFT"
      ? text.mrkdwn("plan.doneDraft", about)
      : text.mrkdwn("plan.done", { ...about, capacity: shift.capacity }),
  );
}

async function planSeries(
  { deps }: Bot,
  { actor, landlord: { zone }, text }: Known,
  { key, view }: Submission,
  { id: initiativeId, title }: Initiative,
  { date, time, length, terms }: TermsRead,
  repeats: Repeats,
): Planned {
  const days = filledDays(view);
  const startTime = time.toString({ smallestUnit: "minute" });
  const input = {
    ...{ initiativeId, ...terms, zone, startTime, durationMinutes: length },
    rule: plainRule(repeats, date, untilIn(days)),
    startsOn: date.toString(),
    holidays: days.holidays,
    customaryFreeDays: days.eves,
  };
  const result = await scheduleSeries(deps, actor, input, key);
  if (!result.ok) return result;
  const { shifts, skipped, warnings } = result.value;
  const often = text.plain(`repeats.${repeats}`);
  const done = text.mrkdwn("plan.doneSeries", { title, repeats: often, time: startTime, shifts });
  return ok([done, ...freeDaysText({ skipped, warnings }, text)].join("\n"));
}

function errorsOf(refusal: PlanRefusal, { text }: Known, isSeries: boolean): FieldErrors {
  if (refusal.type === "InvalidInput") return issuesAsErrors(refusal, {}, text);
  const block = refusal.type === "NoOccurrences" && isSeries ? SERIES.until : PLAN_INITIATIVE;
  return { [block]: planRefusalText(refusal, text) };
}
