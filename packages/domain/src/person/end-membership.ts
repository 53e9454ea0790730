import { type Actor, actorId } from "../access/actor.ts";
import { mayOperate } from "../access/policy.ts";
import { tellSignatoryLeft } from "../appendix/tell-signatory-left.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { changeRoster } from "../pledge/change-roster.ts";
import type { Seat } from "../seat/seat.ts";
import { takeNameOff, tellGivenUp } from "../seat/take-name-off.ts";
import { hasStarted } from "../shift/shift-phase.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { isLastContact, type LastContact, mayTakeLastContact } from "./last-contact.ts";
import { lockMembership, type MembershipOf } from "./lock-membership.ts";
import { staffRoleOf } from "./membership.ts";

export type MembershipEnded = {
  readonly personId: PersonId;
  /** How many places lost the person's name. */
  readonly seats: number;
};
export type EndMembershipRefusal =
  | NotAllowed
  /** Nobody of the organisation's. */
  | NotFound<"Person">
  | LastContact;

/**
 * Ends somebody's place in an organisation, and takes their name off its places on shifts that have not started, whatever the
 * hour names are due at: who belongs there no more comes for it no more. The places stay with their pledges, to be given another
 * name or back. What has been, stays. Staff are taken out by who runs the installation alone.
 */
export async function endMembership(
  deps: Deps,
  tx: Transaction,
  command: Command,
  of: MembershipOf,
): Promise<Result<MembershipEnded, EndMembershipRefusal>> {
  const { actor } = command;
  const { personId, organisationId } = of;
  const membership = await lockMembership(tx, of);
  if (!membership) return err({ type: "PersonNotFound" });
  if (staffRoleOf(membership.roles) && !mayOperate(actor)) return err({ type: "NotAllowed" });
  if ((await isLastContact(tx, membership)) && !mayTakeLastContact(actor))
    return err({ type: "LastContact" });

  // First of all, so that what is told of the seats goes to those who remain.
  await tx.memberships.delete(membership.id);
  await record(deps, tx, command, personId, { organisationId, roles: [membership.roles, null] });
  await tellSignatoryLeft(deps, tx, membership);
  const freed = await freeSeats(deps, tx, command, of);
  // Whoever was about to name the person has done so by now, or sees that they are gone: see namePerson.
  const person = await tx.people.lockById(personId);
  if (!person) throw new Error(`There is no person ${personId}`);
  await tx.people.save(person);
  return ok({ personId, seats: freed + (await freeSeats(deps, tx, command, of)) });
}

async function freeSeats(
  deps: Deps,
  tx: Transaction,
  command: Command,
  { personId, organisationId }: MembershipOf,
): Promise<number> {
  const coming = await tx.seats.listComing(personId, deps.clock.now());
  const seats = coming.filter((seat) => seat.organisationId === organisationId);
  let freed = 0;
  for (const seat of seats) if (await freeSeat(deps, tx, command, seat)) freed += 1;
  return freed;
}

/** Takes the name off a place, unless it is off by now, or the shift has begun. */
async function freeSeat(deps: Deps, tx: Transaction, command: Command, seat: Seat): Promise<boolean> {
  const { shiftId, pledgeId, personId } = seat;
  const answer = await changeRoster<boolean, never>(deps, tx, command, shiftId, async (roster) => {
    const pledge = roster.find(pledgeId);
    if (!pledge || hasStarted(roster.shift, roster.now)) return ok(false);
    const unnamed = await takeNameOff(tx, roster, command, pledge, seat);
    if (!unnamed) return ok(false);
    if (!isThemselves(command.actor, personId))
      await roster.tellPerson(personId, "YourSeatLost", unnamed, {});
    await tellGivenUp(tx, roster, unnamed, { personId, by: actorId(command.actor) });
    return ok(true);
  });
  return answer?.ok === true && answer.value;
}

function isThemselves(actor: Actor, personId: PersonId): boolean {
  return actorId(actor) === personId;
}
