import type { PersonId } from "../kernel/ids.ts";
import type { Shift } from "../shift/shift.ts";
import type { Transaction } from "../store/transaction.ts";

/**
 * The person has a seat on another shift at the same time. It says no more: the other shift may be another organisation's
 * business.
 */
export type PersonBusy = { readonly type: "PersonBusy"; readonly personId: PersonId };

/**
 * Locks a person, so that nobody else seats them meanwhile, and says whether they have a seat elsewhere during the shift.
 * Shifts are half-open intervals: one may end as the next begins. Lock people after the shift, several by their ids' order.
 */
export async function isBusyElsewhere(
  tx: Transaction,
  personId: PersonId,
  shift: Pick<Shift, "id" | "startsAt" | "endsAt">,
): Promise<boolean> {
  const person = await tx.people.lockById(personId);
  if (!person) throw new Error(`There is no person ${personId}`);
  await tx.people.save(person);
  const seats = await tx.seats.listOverlapping(personId, { from: shift.startsAt, to: shift.endsAt });
  return seats.some((seat) => seat.shiftId !== shift.id);
}
