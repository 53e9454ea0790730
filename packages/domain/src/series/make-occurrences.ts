import { record } from "../audit/record.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { Deps } from "../kernel/deps.ts";
import { NEW_SHIFT } from "../shift/schedule-shift.ts";
import type { Shift } from "../shift/shift.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { setShiftTimer } from "../timer/set-shift-timer.ts";
import type { Occurrence, Slot } from "./occurrences.ts";
import { termsOf } from "./read-series-plan.ts";
import type { ShiftSeries } from "./shift-series.ts";

/**
 * Schedules a shift for each of a series' occurrences from a date on that none stands for yet, as some do where the series used
 * to begin later than it does now. Answers how many there were.
 */
export async function makeMissing(
  deps: Deps,
  tx: Transaction,
  command: Command,
  initiative: Initiative,
  series: ShiftSeries,
  { from, occurrences }: { readonly from: Slot; readonly occurrences: readonly Occurrence[] },
): Promise<number> {
  if (occurrences.length === 0) return 0;
  const standing = new Set((await tx.shifts.listBySeries(series.id, from)).map(({ slot }) => String(slot)));
  const missing = occurrences.filter(({ slot }) => !standing.has(String(slot)));
  await makeOccurrences(deps, tx, command, initiative, series, missing);
  return missing.length;
}

/** Schedules a shift for each occurrence: open if the initiative is, else a draft. */
export async function makeOccurrences(
  deps: Deps,
  tx: Transaction,
  command: Command,
  initiative: Initiative,
  series: ShiftSeries,
  occurrences: readonly Occurrence[],
): Promise<void> {
  for (const { slot, startsAt, endsAt } of occurrences) {
    const shift: Shift = {
      ...NEW_SHIFT,
      ...termsOf(series),
      id: deps.ids.next("shift"),
      landlordId: series.landlordId,
      initiativeId: series.initiativeId,
      seriesId: series.id,
      slot,
      startsAt,
      endsAt,
      zone: series.zone,
      state: initiative.state === "DRAFT" ? "DRAFT" : "OPEN",
    };
    await tx.shifts.insert(shift);
    await record(deps, tx, command, shift.id, { state: [null, shift.state], capacity: shift.capacity });
    if (shift.state === "OPEN") await setShiftTimer(tx, shift, deps.clock.now());
  }
}
