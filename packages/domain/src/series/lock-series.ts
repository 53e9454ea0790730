import type { Initiative } from "../initiative/initiative.ts";
import { mayTakeShifts } from "../initiative/initiative-states.ts";
import type { SeriesId } from "../kernel/ids.ts";
import type { NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { InitiativeOver } from "../shift/schedule-shift.ts";
import type { Transaction } from "../store/transaction.ts";
import type { ShiftSeries } from "./shift-series.ts";

/** Locks a series to be changed, and its initiative, which is not to be published or ended meanwhile. */
export async function lockSeries(
  tx: Transaction,
  seriesId: SeriesId,
): Promise<
  Result<
    { readonly series: ShiftSeries; readonly initiative: Initiative },
    NotFound<"Series"> | InitiativeOver
  >
> {
  const series = await tx.series.lockById(seriesId);
  if (!series) return err({ type: "SeriesNotFound" });
  const initiative = await tx.initiatives.lockById(series.initiativeId);
  if (!initiative) throw new Error(`Series ${seriesId} has no initiative`);
  if (!mayTakeShifts(initiative.state)) return err({ type: "InitiativeOver", state: initiative.state });
  await tx.initiatives.save(initiative);
  return ok({ series, initiative });
}
