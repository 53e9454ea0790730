import type { ModalView } from "@slack/types";
import { mayPlan } from "@socialsmart/domain/access/policy";
import { parseId, type SeriesId, type ShiftId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import { endSeries } from "@socialsmart/domain/series/end-series";
import { reviseSeries } from "@socialsmart/domain/series/revise-series";
import type { ShiftSeries } from "@socialsmart/domain/series/shift-series";
import { localDate } from "@socialsmart/domain/shift/shift";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { REASON, reasonIn } from "../kit/reason-form.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, type FormOrigin, parseOrigin } from "../pledge/form-origin.ts";
import { ownPledgesButton } from "../pledge/pledge-buttons.ts";
import { rosterButton, rostersButton } from "../roster/roster-button.ts";
import { type PlanRefusal, planRefusalText } from "../shift/plan-refusal-text.ts";
import { filledTerms, issuesAsErrors, readTerms, termsAsText } from "../shift/read-terms.ts";
import type { Click, OpenView, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import { dateOf } from "../texts/dates.ts";
import { freeDaysText } from "./free-days-text.ts";
import { plainRule, REPEATS, untilOf, withUntil } from "./plain-rule.ts";
import { type DaysFilled, filledDays, SERIES, untilIn } from "./policy-inputs.ts";
import { endSeriesFormView, reviseSeriesFormView } from "./series-forms.ts";

/** The form of the series that a shift belongs to; undefined if it belongs to none. */
export async function readSeriesForm(
  { deps }: Bot,
  { reader, text }: Known,
  shiftId: ShiftId,
  origin: FormOrigin,
): Promise<ModalView | undefined> {
  const [shift] = await reader.shifts.byIds([shiftId]);
  const [series] = shift?.seriesId ? await reader.series.byIds([shift.seriesId]) : [];
  const [initiative] = series ? await reader.initiatives.byIds([series.initiativeId]) : [];
  if (!shift || !series || !initiative) return undefined;
  const today = deps.clock.now().toZonedDateTimeISO(series.zone).toPlainDate();
  const slot = shift.slot ?? localDate(shift);
  const from = Temporal.PlainDate.compare(slot, today) < 0 ? today : slot;
  const { startTime: time, durationMinutes: length, holidays, customaryFreeDays: eves } = series;
  const form = {
    ...{ series, initiative, origin, from: from.toString() },
    filled: termsAsText(series, { date: from, time, length }, text),
    days: { until: untilOf(series.rule), holidays, eves },
  };
  return reviseSeriesFormView(form, text);
}

/** The form of a series was submitted. */
export async function submitSeries(
  bot: Bot,
  known: Known,
  { view, key, userId }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { actor, text } = known;
  const series = await seriesOf(known, view);
  if (!series) return err({ [SERIES.from]: text.plain("manage.stale") });
  const from = view.values.get(SERIES.from) ?? "";
  const read = readTerms({ ...filledTerms(view), date: from }, text, SERIES.from);
  if (!read.ok) return read;
  const { time, length, terms } = read.value;
  const days = filledDays(view);
  const rule = ruleOf(series, view, days);
  const input = {
    ...{ seriesId: series.id, from, reason: reasonIn(view), ...terms },
    ...(rule !== series.rule && { rule }),
    startTime: time.toString({ smallestUnit: "minute" }),
    durationMinutes: length,
    holidays: days.holidays,
    customaryFreeDays: days.eves,
  };
  const result = await reviseSeries(bot.deps, actor, input, key);
  if (!result.ok) return err(errorsOf(result.refusal, known));
  bot.poke();
  const { updated, added, dropped, detached, skipped, warnings } = result.value;
  const facts = { from: dateOf(text, Temporal.PlainDate.from(from)), updated, added, dropped };
  const said = [
    text.mrkdwn("series.changed", facts),
    ...(detached > 0 ? [text.mrkdwn("series.detached", { detached })] : []),
    ...freeDaysText({ skipped, warnings }, text),
  ].join("\n");
  return ok(
    answerAt(
      parseOrigin(view.privateMetadata),
      userId,
      saying(said, rosterButton(text, series.initiativeId)),
    ),
  );
}

/** A plain choice counts from the date, and falls on its weekday; without one the rule stays, but for its end. */
function ruleOf(series: ShiftSeries, view: OpenView, days: DaysFilled): string {
  const until = untilIn(days);
  const repeats = REPEATS.find((one) => one === view.values.get(SERIES.repeats));
  if (repeats) return plainRule(repeats, Temporal.PlainDate.from(view.values.get(SERIES.from) ?? ""), until);
  return days.until === untilOf(series.rule) ? series.rule : withUntil(series.rule, until);
}

/** [End the series …]: asks from when on. */
export async function openSeriesEnd(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  if (!mayPlan(actor)) return saying(text.mrkdwn("manage.coordinatorsOnly"), ownPledgesButton(text));
  const seriesId = parseId("series", click.value);
  const [series] = seriesId ? await reader.series.byIds([seriesId]) : [];
  const [initiative] = series ? await reader.initiatives.byIds([series.initiativeId]) : [];
  if (!series || !initiative) return saying(text.mrkdwn("manage.stale"), rostersButton(text));
  const origin = originOf(click);
  const from = click.view?.values.get(SERIES.from) ?? origin.on ?? "";
  return showForm(bot, click, endSeriesFormView({ series, initiative, from, origin }, text));
}

/** The end of a series was submitted. */
export async function submitSeriesEnd(
  bot: Bot,
  known: Known,
  { view, key, userId }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { actor, text } = known;
  const series = await seriesOf(known, view);
  if (!series) return err({ [SERIES.from]: text.plain("manage.stale") });
  const from = view.values.get(SERIES.from) ?? "";
  const input = { seriesId: series.id, from, reason: reasonIn(view) };
  const result = await endSeries(bot.deps, actor, input, key);
  if (!result.ok) return err(errorsOf(result.refusal, known));
  bot.poke();
  const { dropped, detached } = result.value;
  const said = [
    text.mrkdwn("series.ended", { from: dateOf(text, Temporal.PlainDate.from(from)), dropped }),
    ...(detached > 0 ? [text.mrkdwn("series.detached", { detached })] : []),
  ].join("\n");
  return ok(
    answerAt(
      parseOrigin(view.privateMetadata),
      userId,
      saying(said, rosterButton(text, series.initiativeId)),
    ),
  );
}

async function seriesOf({ reader }: Known, view: OpenView): Promise<ShiftSeries | undefined> {
  const seriesId: SeriesId | undefined = parseId("series", parseOrigin(view.privateMetadata).subject ?? "");
  const [series] = seriesId ? await reader.series.byIds([seriesId]) : [];
  return series;
}

function errorsOf(refusal: PlanRefusal, { text }: Known): FieldErrors {
  if (refusal.type === "InvalidInput") {
    return issuesAsErrors(refusal, { from: SERIES.from, startsOn: SERIES.from, reason: REASON }, text);
  }
  return { [SERIES.from]: planRefusalText(refusal, text) };
}
