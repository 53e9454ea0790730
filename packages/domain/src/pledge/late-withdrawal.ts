import { actorId } from "../access/actor.ts";
import { laneOfPerson } from "../outbox/lane.ts";
import type { Shift } from "../shift/shift.ts";
import { isPast } from "../shift/shift-deadlines.ts";
import { staffingCheckedAt } from "../shift/shift-moments.ts";
import { isUnderstaffed } from "../shift/shift-phase.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { OpenRoster } from "./open-roster.ts";
import { hostsOf } from "./pledgers-of.ts";

/**
 * Whether places that are given up now leave so little time that those who must find others hear of it at once: the shift is
 * not looked at any more, and the next digest may come on its own morning.
 */
export function isUrgentWithdrawal(shift: Pick<Shift, "startsAt" | "zone">, now: Temporal.Instant): boolean {
  return isPast(staffingCheckedAt(shift, "DAYS_BEFORE"), now);
}

/** The host hears at once that places were given up late, where it has too few people now and the start is near. */
export async function tellHostOfShortage(
  tx: Transaction,
  { actor }: Command,
  { shift, initiative, now }: OpenRoster,
): Promise<void> {
  if (!isUnderstaffed(shift, now) || !isUrgentWithdrawal(shift, now)) return;
  const fact = { type: "YourShiftShort", shiftId: shift.id, initiativeId: initiative.id } as const;
  for (const personId of await hostsOf(tx, initiative)) {
    if (personId !== actorId(actor))
      await tx.outbox.append(laneOfPerson(personId), { ...fact, personId }, now);
  }
}
