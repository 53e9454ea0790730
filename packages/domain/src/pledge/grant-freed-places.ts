import { record } from "../audit/record.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { Deps } from "../kernel/deps.ts";
import { laneOfInitiative, laneOfPerson } from "../outbox/lane.ts";
import type { Shift } from "../shift/shift.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Pledge } from "./pledge.ts";
import { promote } from "./waitlist.ts";

/**
 * Gives free places to those who wait, and has them told. Answers the shift with the places taken; the caller saves it.
 */
export async function grantFreedPlaces(
  deps: Deps,
  tx: Transaction,
  command: Command,
  { shift, roster, initiative }: { shift: Shift; roster: readonly Pledge[]; initiative: Initiative },
): Promise<Shift> {
  const now = deps.clock.now();
  let taken = shift.taken;
  for (const { pledge, passed } of promote(roster, shift.capacity - shift.taken)) {
    await tx.pledges.save({ ...pledge, state: "CONFIRMED" });
    await record(deps, tx, command, pledge.id, { state: ["WAITLISTED", "CONFIRMED"], passed });
    const { id: pledgeId, shiftId, organisationId, places, madeBy } = pledge;
    const facts = { pledgeId, shiftId, initiativeId: initiative.id, organisationId, places };
    await tx.outbox.append(laneOfInitiative(initiative), { type: "PledgePromoted", ...facts }, now);
    if (madeBy !== null) {
      await tx.outbox.append(
        laneOfPerson(madeBy),
        { type: "PlacesGranted", ...facts, personId: madeBy },
        now,
      );
    }
    taken += places;
  }
  return { ...shift, taken };
}
