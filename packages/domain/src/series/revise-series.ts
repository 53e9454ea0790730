import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { SeriesId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { InitiativeOver } from "../shift/schedule-shift.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { applyRevision, type RevisionCounts } from "./apply-revision.ts";
import { type FreeDayNamed, named } from "./free-days.ts";
import { planAhead, planUntil, setSeriesTimer, todayOf } from "./horizon.ts";
import { lockSeries } from "./lock-series.ts";
import { makeOccurrences } from "./make-occurrences.ts";
import { asInput, readSeriesPlan, type SeriesInput, type SeriesPlanRefusal } from "./read-series-plan.ts";
import { readStart } from "./read-start.ts";

/** What is not said stays as it is. A new rule counts from `startsOn`, or from `from` where that is not said. */
export type ReviseSeries = Partial<SeriesInput> & {
  readonly seriesId: SeriesId;
  /** The first local date of the new, ISO 8601: today or later. */
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
    const start = readStart(input, todayOf(before, now));
    if (!start.ok) return start;
    const { from, reason } = start.value;
    const startsOn =
      changes.startsOn ?? (changes.rule === undefined ? before.startsOn.toString() : input.from);
    const plan = readSeriesPlan({ ...asInput(before), ...changes, startsOn });
    if (!plan.ok) return plan;

    // What the old rule still gives before the new one begins.
    if (Temporal.PlainDate.compare(before.madeUntil, from) < 0) {
      const rest = planUntil(before, before.madeUntil, from, now);
      await makeOccurrences(deps, tx, command, initiative, before, rest.kept);
    }
    const { kept, skipped, warnings, until } = planAhead(plan.value, from, now);
    const after = { ...before, ...plan.value, madeUntil: until };
    const revision = { series: after, initiative, from, wanted: kept, reason };
    const counts = await applyRevision(deps, tx, command, revision);
    await tx.series.save(after);
    await setSeriesTimer(tx, { ...after, version: before.version + 1 });
    await record(deps, tx, command, seriesId, {
      rule: [before.rule, after.rule],
      from: from.toString(),
      ...counts,
    });
    return ok({ seriesId, ...counts, skipped: named(skipped), warnings: named(warnings) });
  });
}
