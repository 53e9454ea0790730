import { hostedMove, tellHosts } from "../initiative/tell-hosts.ts";
import type { PersonId } from "../kernel/ids.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { announceOffer } from "../pledge/offer-freed-places.ts";
import { expiryAfterMove } from "../pledge/offer-policy.ts";
import type { OpenRoster } from "../pledge/open-roster.ts";
import type { PlaceOffer, Pledge } from "../pledge/pledge.ts";
import { pledgersOf } from "../pledge/pledgers-of.ts";
import { checkRequirements } from "../seat/check-requirements.ts";
import { isBusyElsewhere } from "../seat/person-busy.ts";
import type { Seat } from "../seat/seat.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { checkCovered, type NamesStandInTheWay, type PledgesNotCovered } from "./check-revision.ts";
import { durationMinutes, isRetimed, type Shift } from "./shift.ts";

/** People named on the shift sit elsewhere at its new time: give a reason, or take their names off first. */
export type PeopleBusy = { readonly type: "PeopleBusy"; readonly personIds: readonly PersonId[] };

/**
 * Takes a roster along to its shift's new time or place, which the roster's shift has already, and tells those affected, its
 * host too, what the time was. At another time every pledge must stand, and everybody named may come and be free; promised minutes follow, and
 * offers end in time. Another place asks none of that.
 * Answers who was let sit in two places at once.
 */
export async function moveRoster(
  tx: Transaction,
  command: Command,
  roster: OpenRoster,
  before: Shift,
  overlapReason: string | null,
): Promise<Result<readonly PersonId[], PledgesNotCovered | NamesStandInTheWay | PeopleBusy>> {
  const { shift } = roster;
  const seats = await tx.seats.listByShift(shift.id);
  const isAtAnotherTime = isRetimed(before, shift);
  const busy = isAtAnotherTime ? await seatAnew(tx, roster, seats, overlapReason) : ok([]);
  if (!busy.ok) return busy;
  const heard: PersonId[] = [];
  const times = { startedAt: before.startsAt.epochMilliseconds, endedAt: before.endsAt.epochMilliseconds };
  for (const pledge of roster.pledges) {
    const minutes = followDuration(pledge, durationMinutes(before), durationMinutes(shift));
    const offer = pledge.offer && isAtAnotherTime ? heldUntil(pledge.offer, roster) : pledge.offer;
    const isCut = offer !== null && offer !== pledge.offer;
    const isChanged = minutes !== pledge.minutes || isCut;
    const change = isCut ? { expiresAt: offer.expiresAt.toString() } : {};
    const after = isChanged ? await roster.change(command, { ...pledge, minutes, offer }, change) : pledge;
    await roster.tellPledger("YourShiftMoved", after, times);
    if (isCut) await announceOffer(tx, roster, after, offer);
    const told = await pledgersOf(tx, pledge);
    for (const { personId } of seats.filter((seat) => seat.pledgeId === pledge.id)) {
      if (!told.includes(personId)) await roster.tellPerson(personId, "YourShiftMoved", after, times);
      heard.push(personId);
    }
    heard.push(...told);
  }
  const { initiative, now } = roster;
  await tellHosts(tx, command, { initiative, news: hostedMove(before, shift), now, butNot: heard });
  return busy;
}

/** Whether the roster may come at the shift's new time; answers who was let sit in two places at once. */
async function seatAnew(
  tx: Transaction,
  roster: OpenRoster,
  seats: readonly Seat[],
  overlapReason: string | null,
): Promise<Result<readonly PersonId[], PledgesNotCovered | NamesStandInTheWay | PeopleBusy>> {
  const { shift } = roster;
  const covered = await checkCovered(tx, shift, roster.pledges);
  if (!covered.ok) return covered;
  const people = seats.map(({ personId }) => personId).toSorted();
  const unclear = await withoutExtract(tx, shift, people);
  if (unclear.length > 0) return err({ type: "NamesStandInTheWay", named: unclear.length });
  const busy: PersonId[] = [];
  for (const personId of people) if (await isBusyElsewhere(tx, personId, shift)) busy.push(personId);
  if (busy.length > 0 && overlapReason === null) return err({ type: "PeopleBusy", personIds: busy });
  for (const seat of seats.filter(({ personId }) => busy.includes(personId))) {
    await tx.seats.delete(seat.id);
    await tx.seats.insert({ ...seat, overlapReason });
  }
  return ok(busy);
}

/** Those of whom nobody has noted a record extract that counts on the shift's date, where it asks for one. */
async function withoutExtract(tx: Transaction, shift: Shift, people: readonly PersonId[]) {
  if (!shift.requiresRecordExtract) return [];
  const unclear: PersonId[] = [];
  for (const personId of people) {
    const notes = await tx.clearanceNotes.listByPerson(personId);
    if (!checkRequirements(shift, personId, { confirmsAdult: true, notes }).ok) unclear.push(personId);
  }
  return unclear;
}

/** What is held out for an earlier start than was said has to be answered earlier. */
function heldUntil(offer: PlaceOffer, { shift, now }: OpenRoster): PlaceOffer {
  const expiresAt = expiryAfterMove(offer.expiresAt, shift, now);
  return expiresAt.equals(offer.expiresAt) ? offer : { ...offer, expiresAt };
}

/** Whoever promised the whole shift promises the whole of it; whoever promised less, no more than that and the shift. */
function followDuration(pledge: Pledge, before: number, after: number): number {
  const each = pledge.minutes / pledge.places;
  return pledge.places * (each === before ? after : Math.min(each, after));
}
