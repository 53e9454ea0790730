import type { SystemActor } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import { mayTakeShifts } from "../initiative/initiative-states.ts";
import type { Deps } from "../kernel/deps.ts";
import { ok, type Result } from "../kernel/result.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Timer } from "../timer/timer.ts";
import { planAhead, setSeriesTimer } from "./horizon.ts";
import { makeMissing } from "./make-occurrences.ts";

export type SeriesExtended = {
  /** Shifts that were made. */
  readonly shifts: number;
};

/** Makes the next of a series' shifts as time goes on. A timer of an earlier version of the series does nothing. */
export async function extendSeries(
  deps: Deps,
  actor: SystemActor,
  { seriesId, version }: Extract<Timer, { type: "SeriesHorizon" }>,
  key: string | null,
): Promise<Result<SeriesExtended, CommandKeyReused>> {
  const command = { actor, name: "extendSeries", key, input: { seriesId, version } };
  return deps.store.transaction<SeriesExtended, never>(command, async (tx) => {
    const series = await tx.series.lockById(seriesId);
    if (!series) throw new Error(`There is no series ${seriesId}`);
    if (series.version !== version) return ok({ shifts: 0 });
    const initiative = await tx.initiatives.lockById(series.initiativeId);
    if (!initiative) throw new Error(`Series ${seriesId} has no initiative`);
    if (!mayTakeShifts(initiative.state)) return ok({ shifts: 0 });
    await tx.initiatives.save(initiative);
    const now = deps.clock.now();
    const { madeUntil } = series;
    const { kept, until } = planAhead(series, madeUntil, now);
    const extended = { ...series, madeUntil: until };
    const missing = { from: madeUntil, occurrences: kept };
    const made = await makeMissing(deps, tx, command, initiative, extended, missing);
    await tx.series.save(extended);
    await setSeriesTimer(tx, { ...extended, version: series.version + 1 });
    await record(deps, tx, command, seriesId, {
      madeUntil: [madeUntil.toString(), until.toString()],
      shifts: made,
    });
    if (made > 0 && initiative.state !== "DRAFT") {
      const fact = { type: "SeriesScheduled", seriesId, initiativeId: initiative.id, shifts: made } as const;
      await tx.outbox.append(laneOfInitiative(initiative), fact, now);
    }
    return ok({ shifts: made });
  });
}
