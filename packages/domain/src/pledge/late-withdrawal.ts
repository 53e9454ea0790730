import { actorId } from "../access/actor.ts";
import { laneOfPerson } from "../outbox/lane.ts";
import type { Shift } from "../shift/shift.ts";
import { isUnderstaffed } from "../shift/shift-phase.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { OpenRoster } from "./open-roster.ts";
import { hostsOf } from "./pledgers-of.ts";

/** So near the start too few people is a thing to see to now, and not in the morning. */
const URGENT_HOURS = 48;

/** Whether places that are given up now leave so little time that those who must find others hear of it at once. */
export function isUrgentWithdrawal({ startsAt }: Pick<Shift, "startsAt">, now: Temporal.Instant): boolean {
  return now.until(startsAt).total("hours") < URGENT_HOURS;
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
