import type { Initiative } from "../initiative/initiative.ts";
import { tellHosts } from "../initiative/tell-hosts.ts";
import type { Deps } from "../kernel/deps.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { RevisionCounts } from "./apply-revision.ts";
import type { Slot } from "./occurrences.ts";
import type { ShiftSeries } from "./shift-series.ts";

/** Tells the channel and the host once of all that became of a series' shifts; nothing where none is another than it was. */
export async function tellRevised(
  deps: Deps,
  tx: Transaction,
  command: Command,
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
  const now = deps.clock.now();
  await tellHosts(tx, command, { initiative, news: [{ type: "YourHostedSeriesRevised", ...facts }], now });
  await tx.outbox.append(laneOfInitiative(initiative), { type: "SeriesRevised", ...facts }, now);
}
