import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { SeriesId } from "../kernel/ids.ts";
import type { Json } from "../kernel/json.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { InitiativeOver } from "../shift/schedule-shift.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { applyRevision, type RevisionCounts } from "./apply-revision.ts";
import { type FreeDayNamed, named } from "./free-days.ts";
import { planAhead, planUntil, setSeriesTimer, todayOf } from "./horizon.ts";
import { lockSeries } from "./lock-series.ts";
import { makeMissing } from "./make-occurrences.ts";
import type { Slot } from "./occurrences.ts";
import {
  asInput,
  readSeriesPlan,
  type SeriesInput,
  type SeriesPlan,
  type SeriesPlanRefusal,
} from "./read-series-plan.ts";
import { MAX_DAYS_AHEAD, readStart } from "./read-start.ts";
import { goesOnAs } from "./recurrence-rule.ts";
import type { ShiftSeries } from "./shift-series.ts";
import { tellRevised } from "./tell-revised.ts";

/**
 * What is not said stays as it is. Another rule counts from `startsOn`, or from `from` where that is not said; one that only
 * ends on another day, or never, keeps its weeks.
 */
export type ReviseSeries = Partial<SeriesInput> & {
  readonly seriesId: SeriesId;
  /** The first local date of the new, ISO 8601: today or later, and at most 366 days ahead. */
  readonly from: string;
  /** Shown on shifts that are no longer held. */
  readonly reason: string;
};
export type SeriesRevised = RevisionCounts & {
  readonly seriesId: SeriesId;
  readonly skipped: readonly FreeDayNamed[];
  readonly warnings: readonly FreeDayNamed[];
};
export type ReviseSeriesRefusal = NotAllowed | NotFound<"Series"> | InitiativeOver | SeriesPlanRefusal;

/**
 * Changes a series from a date on. Shifts that people have pledged on stay as they are, out of the series' hands if the new
 * rule would have them otherwise; no date gets a second shift.
 */
export async function reviseSeries(
  deps: Deps,
  actor: Actor,
  input: ReviseSeries,
  key: string | null,
): Promise<Result<SeriesRevised, ReviseSeriesRefusal | CommandKeyReused>> {
  const command = { actor, name: "reviseSeries", key, input };
  return deps.store.transaction<SeriesRevised, ReviseSeriesRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const { seriesId, from: _from, reason: _reason, ...changes } = input;
    const locked = await lockSeries(tx, seriesId);
    if (!locked.ok) return locked;
    const { series: before, initiative } = locked.value;
    const now = deps.clock.now();
    const start = readStart(input, todayOf(before, now), MAX_DAYS_AHEAD);
    if (!start.ok) return start;
    const { from, reason } = start.value;
    const plan = readChangedPlan(before, changes, from);
    if (!plan.ok) return plan;

    // What the old rule still gives before the new one begins.
    const rest = planUntil(before, before.madeUntil, from, now);
    const missing = { from: before.madeUntil, occurrences: rest.kept };
    const made = await makeMissing(deps, tx, command, initiative, before, missing);
    const ahead = planAhead(plan.value, from, now);
    const after = { ...before, ...plan.value, madeUntil: ahead.until, changeReason: reason };
    const applied = await applyRevision(deps, tx, command, { series: after, initiative, from, reason });
    const counts = { ...applied, added: applied.added + made };
    await tx.series.save(after);
    await setSeriesTimer(tx, { ...after, version: before.version + 1 });
    await tellRevised(deps, tx, command, initiative, after, from, counts);
    const changed = changesBetween(asInput(before), asInput(after));
    await record(deps, tx, command, seriesId, { ...changed, from: from.toString(), ...counts, reason });
    return ok({
      seriesId,
      ...counts,
      skipped: named([...rest.skipped, ...ahead.skipped]),
      warnings: named([...rest.warnings, ...ahead.warnings]),
    });
  });
}

/** A rule that is another counts from the date it holds from; one that only ends on another day goes on as it was. */
function readChangedPlan(
  before: ShiftSeries,
  changes: Partial<SeriesInput>,
  from: Slot,
): Result<SeriesPlan, SeriesPlanRefusal> {
  const plan = readSeriesPlan({ ...asInput(before), ...changes });
  if (!plan.ok || changes.startsOn !== undefined || goesOnAs(plan.value.rule, before.rule)) return plan;
  return ok({ ...plan.value, startsOn: from });
}

function changesBetween(before: SeriesInput, after: SeriesInput): { readonly [field: string]: Json } {
  const was: { readonly [field: string]: Json } = before;
  return Object.fromEntries(
    Object.entries(after).flatMap(([name, is]) =>
      was[name] === is ? [] : [[name, [was[name] ?? null, is]]],
    ),
  );
}
