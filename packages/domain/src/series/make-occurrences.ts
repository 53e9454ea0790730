import { record } from "../audit/record.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { Deps } from "../kernel/deps.ts";
import { NEW_SHIFT } from "../shift/schedule-shift.ts";
import type { Shift } from "../shift/shift.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { setShiftTimer } from "../timer/set-shift-timer.ts";
import type { Occurrence } from "./occurrences.ts";
import { termsOf } from "./read-series-plan.ts";
import type { ShiftSeries } from "./shift-series.ts";

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
