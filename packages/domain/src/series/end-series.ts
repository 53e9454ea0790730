import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { SeriesId } from "../kernel/ids.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { InitiativeOver } from "../shift/schedule-shift.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { applyRevision, type RevisionCounts } from "./apply-revision.ts";
import { nextOccurrence, setSeriesTimer, todayOf } from "./horizon.ts";
import { lockSeries } from "./lock-series.ts";
import { readStart } from "./read-start.ts";
import { endedBefore } from "./recurrence-rule.ts";
import { tellRevised } from "./tell-revised.ts";

export type EndSeries = {
  readonly seriesId: SeriesId;
  /** The first local date on which no shift is held any more, ISO 8601: today or later. */
  readonly from: string;
  /** Shown on shifts that are no longer held. */
  readonly reason: string;
};
export type SeriesEnded = Pick<RevisionCounts, "dropped" | "detached"> & { readonly seriesId: SeriesId };
export type EndSeriesRefusal = NotAllowed | InvalidInput | NotFound<"Series"> | InitiativeOver;

/** Ends a series from a date on. Shifts that people have pledged on stay: each is to be cancelled with its own reason. */
export async function endSeries(
  deps: Deps,
  actor: Actor,
  input: EndSeries,
  key: string | null,
): Promise<Result<SeriesEnded, EndSeriesRefusal | CommandKeyReused>> {
  const command = { actor, name: "endSeries", key, input };
  return deps.store.transaction<SeriesEnded, EndSeriesRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const { seriesId } = input;
    const locked = await lockSeries(tx, seriesId);
    if (!locked.ok) return locked;
    const { series: before, initiative } = locked.value;
    const start = readStart(input, todayOf(before, deps.clock.now()));
    if (!start.ok) return start;
    const { from, reason } = start.value;
    // One that ends by itself before that date is not made to last until then.
    const rule = nextOccurrence(before, from) ? endedBefore(before.rule, from) : before.rule;
    const series = { ...before, rule, changeReason: reason };
    const counts = await applyRevision(deps, tx, command, { series, initiative, from, reason });
    await tx.series.save(series);
    await setSeriesTimer(tx, { ...series, version: before.version + 1 });
    await tellRevised(deps, tx, command, initiative, series, from, counts);
    const { dropped, detached } = counts;
    await record(deps, tx, command, seriesId, { rule: [before.rule, rule], dropped, detached, reason });
    return ok({ seriesId, dropped, detached });
  });
}
