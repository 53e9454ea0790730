import type { Initiative } from "../initiative/initiative.ts";
import type { Deps } from "../kernel/deps.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import type { Transaction } from "../store/transaction.ts";
import type { RevisionCounts } from "./apply-revision.ts";
import type { Slot } from "./occurrences.ts";
import type { ShiftSeries } from "./shift-series.ts";

/** Tells the channel once of all that became of a series' shifts; nothing where none is another than it was. */
export async function tellRevised(
  deps: Deps,
  tx: Transaction,
  initiative: Initiative,
  series: ShiftSeries,
  from: Slot,
  { added, updated, dropped }: RevisionCounts,
): Promise<void> {
  if (initiative.state === "DRAFT" || added + updated + dropped === 0) return;
  const startOfDay = from.toZonedDateTime(series.zone).epochMilliseconds;
  const facts = {
    seriesId: series.id,
    initiativeId: initiative.id,
    from: startOfDay,
    added,
    updated,
    dropped,
  };
  await tx.outbox.append(laneOfInitiative(initiative), { type: "SeriesRevised", ...facts }, deps.clock.now());
}
