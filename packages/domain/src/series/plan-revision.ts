import type { ShiftId } from "../kernel/ids.ts";
import type { ShiftException } from "../shift/shift.ts";
import type { Occurrence, Slot } from "./occurrences.ts";

/** A shift of a series as it stands. */
export type ExistingOccurrence = {
  readonly shiftId: ShiftId;
  /** Null for a shift that stands for no occurrence of the rule. */
  readonly slot: Slot | null;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** True if any pledge, waitlisted ones included, counts on it. */
  readonly hasPledges: boolean;
  readonly exception: ShiftException | null;
};

/** Every shift of the series that is not named here stays as it is. */
export type RevisionPlan = {
  /** In the series' hands and already at the times wanted. */
  readonly keep: readonly ShiftId[];
  readonly update: readonly { readonly shiftId: ShiftId; readonly occurrence: Occurrence }[];
  readonly drop: readonly ShiftId[];
  /** Somebody has pledged for times that the rule no longer gives: they stay as they are, out of the series' hands. */
  readonly detach: readonly ShiftId[];
  readonly add: readonly Occurrence[];
};

/**
 * What becomes of a series' occurrences from a date on when its rule, its times or its holiday policy change.
 *
 * What has pledges or an exception is never touched. A slot that any shift stands for, whatever has become of it, is not added
 * again. To plan again from what the plan has made changes nothing.
 */
export function planRevision(
  existing: readonly ExistingOccurrence[],
  wanted: readonly Occurrence[],
  from: Slot,
): RevisionPlan {
  const wantedBySlot = new Map(
    wanted
      .filter(({ slot }) => isFrom(slot, from))
      .map((occurrence) => [String(occurrence.slot), occurrence]),
  );
  const taken = new Set(existing.flatMap(({ slot }) => (slot ? [String(slot)] : [])));
  const plan = {
    keep: [] as ShiftId[],
    update: [] as { shiftId: ShiftId; occurrence: Occurrence }[],
    drop: [] as ShiftId[],
    detach: [] as ShiftId[],
    add: [...wantedBySlot.values()].filter(({ slot }) => !taken.has(String(slot))),
  };
  for (const shift of existing) {
    const { shiftId, slot, hasPledges, exception } = shift;
    if (!slot || !isFrom(slot, from) || exception) continue;
    const occurrence = wantedBySlot.get(String(slot));
    if (occurrence && isAt(shift, occurrence)) plan.keep.push(shiftId);
    else if (hasPledges) plan.detach.push(shiftId);
    else if (occurrence) plan.update.push({ shiftId, occurrence });
    else plan.drop.push(shiftId);
  }
  return plan;
}

function isFrom(slot: Slot, from: Slot): boolean {
  return Temporal.PlainDate.compare(slot, from) >= 0;
}

function isAt(shift: ExistingOccurrence, { startsAt, endsAt }: Occurrence): boolean {
  return shift.startsAt.equals(startsAt) && shift.endsAt.equals(endsAt);
}
