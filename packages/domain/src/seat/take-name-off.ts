import type { PersonId } from "../kernel/ids.ts";
import type { OpenRoster } from "../pledge/open-roster.ts";
import type { Pledge } from "../pledge/pledge.ts";
import { pledgersOf } from "../pledge/pledgers-of.ts";
import { isPast, nameBy } from "../shift/shift-deadlines.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Seat } from "./seat.ts";

/** Takes a name off a place of a live pledge and tells the channel; undefined if the name is off already. */
export async function takeNameOff(
  tx: Transaction,
  roster: OpenRoster,
  command: Command,
  pledge: Pledge,
  { id, personId }: Pick<Seat, "id" | "personId">,
): Promise<Pledge | undefined> {
  const seats = await tx.seats.listByPledge(pledge.id);
  if (!seats.some((seat) => seat.id === id)) return undefined;
  await tx.seats.delete(id);
  const unnamed = { ...pledge, named: pledge.named - 1 };
  await roster.change(command, unnamed, { seat: [id, null], personId });
  await roster.tellChannel("SeatsNamed", unnamed, {});
  return unnamed;
}

/**
 * Has whoever pledged find somebody else, unless they were the one who sat there or who took the name off: as long as names are
 * asked for by that, later by word of the one place.
 */
export async function tellGivenUp(
  tx: Transaction,
  roster: OpenRoster,
  pledge: Pledge,
  gone: { readonly personId: PersonId; readonly by: string | null },
): Promise<void> {
  const due = nameBy(roster.shift);
  const isAskedFor = due !== null && !isPast(due, roster.now);
  for (const personId of await pledgersOf(tx, pledge)) {
    if (personId === gone.personId || personId === gone.by) continue;
    if (isAskedFor) {
      const places = pledge.places - pledge.named;
      await roster.tellPerson(personId, "YourNamesWanted", pledge, { places });
    } else
      await roster.tellPerson(personId, "YourSeatGivenUp", pledge, {
        places: 1,
        seatPersonId: gone.personId,
      });
  }
}
