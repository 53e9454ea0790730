import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import { tellDistrict } from "../channel/tell-district.ts";
import { mayTakeShifts } from "../initiative/initiative-states.ts";
import type { Deps } from "../kernel/deps.ts";
import type { InitiativeId, SeriesId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import type { InitiativeOver } from "../shift/schedule-shift.ts";
import { type ShiftRules, USUAL_RULES } from "../shift/shift-rules.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { type FreeDayNamed, named } from "./free-days.ts";
import { isEverHeld, planAhead, setSeriesTimer } from "./horizon.ts";
import { makeOccurrences } from "./make-occurrences.ts";
import { readSeriesPlan, type SeriesInput, type SeriesPlanRefusal } from "./read-series-plan.ts";
import type { ShiftSeries } from "./shift-series.ts";

export type ScheduleSeries = Omit<SeriesInput, keyof ShiftRules> &
  /** As usual unless said. */
  Partial<ShiftRules> & { readonly initiativeId: InitiativeId };
export type SeriesWasScheduled = {
  readonly seriesId: SeriesId;
  /** How many shifts have been made so far: those of the next half year, which may be none of a yearly series. */
  readonly shifts: number;
  /** Free days on which none is held, by the series' policy. */
  readonly skipped: readonly FreeDayNamed[];
  /** Free days on which one is held all the same, for the coordinator to think of. */
  readonly warnings: readonly FreeDayNamed[];
};
export type ScheduleSeriesRefusal =
  | NotAllowed
  | NotFound<"Initiative">
  | InitiativeOver
  | SeriesPlanRefusal
  /** The rule gives no day in the ten years to come, or none on which a shift is held. */
  | { readonly type: "NoOccurrences" };

/** Plans shifts that come again (passerie). Those of the next half year are made at once, later ones as time goes on. */
export async function scheduleSeries(
  deps: Deps,
  actor: Actor,
  input: ScheduleSeries,
  key: string | null,
): Promise<Result<SeriesWasScheduled, ScheduleSeriesRefusal | CommandKeyReused>> {
  const command = { actor, name: "scheduleSeries", key, input };
  return deps.store.transaction<SeriesWasScheduled, ScheduleSeriesRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const { initiativeId, ...given } = { ...USUAL_RULES, ...input };
    const plan = readSeriesPlan(given);
    if (!plan.ok) return plan;
    const initiative = await tx.initiatives.lockById(initiativeId);
    if (!initiative) return err({ type: "InitiativeNotFound" });
    if (!mayTakeShifts(initiative.state)) return err({ type: "InitiativeOver", state: initiative.state });
    await tx.initiatives.save(initiative);
    const now = deps.clock.now();
    const { kept, skipped, warnings, until } = planAhead(plan.value, plan.value.startsOn, now);
    if (kept.length === 0 && !isEverHeld(plan.value, until, now)) return err({ type: "NoOccurrences" });

    const series: ShiftSeries = {
      ...plan.value,
      id: deps.ids.next("series"),
      landlordId: actor.landlordId,
      initiativeId,
      madeUntil: until,
      changeReason: null,
      version: 1,
    };
    await tx.series.insert(series);
    const { id: seriesId, rule } = series;
    await record(deps, tx, command, seriesId, { rule: [null, rule], shifts: kept.length });
    await makeOccurrences(deps, tx, command, initiative, series, kept);
    await setSeriesTimer(tx, series);
    if (kept.length > 0 && initiative.state !== "DRAFT") {
      const fact = { type: "SeriesScheduled", seriesId, initiativeId, shifts: kept.length } as const;
      await tx.outbox.append(laneOfInitiative(initiative), fact, now);
      const news = { ...fact, type: "DistrictSeriesScheduled" } as const;
      await tellDistrict(tx, initiative, news, now);
    }
    return ok({ seriesId, shifts: kept.length, skipped: named(skipped), warnings: named(warnings) });
  });
}
