import { record } from "../audit/record.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { Deps } from "../kernel/deps.ts";
import type { Shift } from "../shift/shift.ts";
import { hasStarted } from "../shift/shift-phase.ts";
import { moveShift } from "../shift/shift-states.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { setShiftTimer } from "../timer/set-shift-timer.ts";
import { later, planUntil } from "./horizon.ts";
import { makeOccurrences } from "./make-occurrences.ts";
import type { Occurrence, Slot } from "./occurrences.ts";
import { planRevision } from "./plan-revision.ts";
import { termsOf } from "./read-series-plan.ts";
import type { ShiftSeries } from "./shift-series.ts";

export type RevisionCounts = {
  readonly added: number;
  /** Another time or other terms. */
  readonly updated: number;
  readonly dropped: number;
  /** Have pledges, and so stay as they are: whoever coordinates sees to each. */
  readonly detached: number;
};

type Revision = {
  readonly series: ShiftSeries;
  readonly initiative: Initiative;
  readonly from: Slot;
  readonly reason: string;
};

/**
 * Makes a series' shifts from a date on what the series is now, whose `madeUntil` says how far they are to be made. What has
 * pledges, has started or went its own way is not touched. The caller has locked the series and the initiative, and saves the
 * series.
 */
export async function applyRevision(
  deps: Deps,
  tx: Transaction,
  command: Command,
  { series, initiative, from, reason }: Revision,
): Promise<RevisionCounts> {
  const now = deps.clock.now();
  const terms = termsOf(series);
  const shifts = new Map<string, Shift>();
  const pledged = new Set<string>();
  for (const shift of await tx.shifts.listBySeries(series.id, from)) {
    shifts.set(shift.id, shift);
    if ((await tx.pledges.listLiveByShift(shift.id)).length > 0) pledged.add(shift.id);
  }
  const existing = [...shifts.values()].map((shift) => ({
    ...shift,
    shiftId: shift.id,
    hasPledges: pledged.has(shift.id),
    // What has begun is as much out of the series' hands as what went its own way.
    exception: hasStarted(shift, now) ? ("DETACHED" as const) : shift.exception,
  }));
  const plan = planRevision(existing, wantedOf(series, [...shifts.values()], from, now), from);
  const kept = plan.keep.flatMap((id) => shifts.get(id) ?? []).filter((shift) => !isAsIn(series, shift));
  const detached = [...plan.detach, ...kept.filter(({ id }) => pledged.has(id)).map(({ id }) => id)];
  const updated = [
    ...plan.update.flatMap(({ shiftId, occurrence: { startsAt, endsAt } }) => {
      const shift = shifts.get(shiftId);
      return shift ? [{ ...shift, startsAt, endsAt }] : [];
    }),
    ...kept.filter(({ id }) => !pledged.has(id)),
  ];

  for (const shift of updated) {
    const after = {
      ...shift,
      ...terms,
      zone: series.zone,
      namesReleased: false,
      revision: shift.revision + 1,
    };
    await tx.shifts.save(after);
    await record(deps, tx, command, shift.id, { revision: [shift.revision, after.revision] });
    if (after.state === "OPEN") await setShiftTimer(tx, after, now);
  }
  for (const id of detached) {
    const shift = shifts.get(id);
    if (shift) await tx.shifts.save({ ...shift, exception: "DETACHED" });
    await record(deps, tx, command, id, { exception: [null, "DETACHED"] });
  }
  for (const id of plan.drop) {
    const shift = shifts.get(id);
    if (!shift) continue;
    // Without its slot, so that the series may have a shift on that date again.
    await tx.shifts.save({ ...shift, ...moveShift(shift, "CANCELLED"), cancelReason: reason, slot: null });
    await record(deps, tx, command, id, { state: [shift.state, "CANCELLED"] });
  }
  await makeOccurrences(deps, tx, command, initiative, series, plan.add);

  return {
    added: plan.add.length,
    updated: updated.length,
    dropped: plan.drop.length,
    detached: detached.length,
  };
}

/**
 * What the series gives from a date on as far as shifts are made, and beyond that only what stands there already: where it
 * used to begin later than it does now.
 */
function wantedOf(
  series: ShiftSeries,
  existing: readonly Shift[],
  from: Slot,
  now: Temporal.Instant,
): readonly Occurrence[] {
  const standing = new Set(existing.map(({ slot }) => String(slot)));
  const last = existing.at(-1)?.slot ?? from;
  const to = later(series.madeUntil, last.add({ days: 1 }));
  const isMade = (slot: Slot) => Temporal.PlainDate.compare(slot, series.madeUntil) < 0;
  return planUntil(series, from, to, now).kept.filter(
    ({ slot }) => isMade(slot) || standing.has(String(slot)),
  );
}

function isAsIn(series: ShiftSeries, shift: Shift): boolean {
  const terms = Object.entries({ ...termsOf(series), zone: series.zone });
  return terms.every(([name, value]) => shift[name as keyof Shift] === value);
}
