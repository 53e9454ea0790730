import type { PersonId } from "../kernel/ids.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { OpenRoster } from "../pledge/open-roster.ts";
import type { Pledge } from "../pledge/pledge.ts";
import { pledgersOf } from "../pledge/pledgers-of.ts";
import { isBusyElsewhere } from "../seat/person-busy.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { checkCovered, type PledgesNotCovered } from "./check-revision.ts";
import { durationMinutes, type Shift } from "./shift.ts";

/** People named on the shift sit elsewhere at its new time: give a reason, or take their names off first. */
export type PeopleBusy = { readonly type: "PeopleBusy"; readonly personIds: readonly PersonId[] };

/**
 * Takes a roster along to its shift's new time, which the roster's shift has already: checks that every pledge may stand and
 * everybody named is free, has promised minutes follow, and tells those affected what the time was.
 */
export async function moveRoster(
  tx: Transaction,
  command: Command,
  roster: OpenRoster,
  before: Shift,
  overlapReason: string | null,
): Promise<Result<null, PledgesNotCovered | PeopleBusy>> {
  const { shift } = roster;
  const covered = checkCovered(shift, await withAppendices(tx, roster.pledges));
  if (!covered.ok) return covered;
  const seats = await tx.seats.listByShift(shift.id);
  const people = seats.map(({ personId }) => personId).toSorted();
  const busy: PersonId[] = [];
  for (const personId of people) if (await isBusyElsewhere(tx, personId, shift)) busy.push(personId);
  if (busy.length > 0 && overlapReason === null) return err({ type: "PeopleBusy", personIds: busy });

  const times = { startedAt: before.startsAt.epochMilliseconds, endedAt: before.endsAt.epochMilliseconds };
  for (const pledge of roster.pledges) {
    const minutes = followDuration(pledge, durationMinutes(before), durationMinutes(shift));
    const after = minutes === pledge.minutes ? pledge : await roster.change(command, { ...pledge, minutes });
    await roster.tellPledger("YourShiftMoved", after, times);
    const told = await pledgersOf(tx, pledge);
    for (const { personId } of seats.filter((seat) => seat.pledgeId === pledge.id)) {
      if (!told.includes(personId)) await roster.tellPerson(personId, "YourShiftMoved", after, times);
    }
  }
  return ok(null);
}

/** Whoever promised the whole shift promises the whole of it; whoever promised less, no more than that and the shift. */
function followDuration(pledge: Pledge, before: number, after: number): number {
  const each = pledge.minutes / pledge.places;
  return pledge.places * (each === before ? after : Math.min(each, after));
}

async function withAppendices(tx: Transaction, pledges: readonly Pledge[]) {
  const found = [];
  for (const pledge of pledges) {
    const pledging = await tx.organisations.withAppendices(pledge.organisationId);
    if (!pledging) throw new Error(`Pledge ${pledge.id} has no organisation`);
    found.push({ pledge, ...pledging });
  }
  return found;
}
