import { type Actor, actorId } from "../access/actor.ts";
import { mayPlan, maySpeakFor } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PersonId, PledgeId, SeatId, ShiftId } from "../kernel/ids.ts";
import { checkReason } from "../kernel/reason.ts";
import type { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { findMembership } from "../person/lock-membership.ts";
import { changeLivePledge, type LivePledgeRefusal } from "../pledge/change-live-pledge.ts";
import type { PledgeState } from "../pledge/pledge-states.ts";
import type { ShiftStarted } from "../pledge/sign-up.ts";
import { isPast } from "../shift/shift-deadlines.ts";
import { remindedAt } from "../shift/shift-moments.ts";
import { hasEnded, hasStarted } from "../shift/shift-phase.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { checkRequirements, type RequirementRefusal } from "./check-requirements.ts";
import { isBusyElsewhere, type PersonBusy } from "./person-busy.ts";

export type NamePerson = {
  readonly pledgeId: PledgeId;
  readonly personId: PersonId;
  /** The namer vouches that the person is 18 or older; asked for where the shift is for adults only. */
  readonly confirmsAdult?: boolean;
  /** With it a coordinator seats somebody who has a seat elsewhere at the same time. */
  readonly overlapReason?: string;
};
export type PersonNamed = { readonly seatId: SeatId; readonly pledgeId: PledgeId; readonly shiftId: ShiftId };
export type NamePersonRefusal =
  | LivePledgeRefusal
  /** Nobody of the pledge's organisation. */
  | NotFound<"Person">
  | InvalidInput
  | ShiftStarted
  /** Only confirmed places take names. */
  | { readonly type: "PledgeNotConfirmed"; readonly state: PledgeState }
  | { readonly type: "PersonAlreadyNamed"; readonly seatId: SeatId }
  /** Every place has a name. */
  | { readonly type: "NoUnnamedPlaces"; readonly places: number }
  | RequirementRefusal
  | PersonBusy;

/**
 * Puts a person's name on one of a confirmed pledge's places. It can be done until the shift starts, by staff until it ends.
 * Places that have no name at `nameBy` are released then; those that are confirmed or lose their name later stay without one, and
 * may be given one. Whoever is named too late to be reminded of the shift is told of it at once, unless they named themselves.
 */
export async function namePerson(
  deps: Deps,
  actor: Actor,
  input: NamePerson,
  key: string | null,
): Promise<Result<PersonNamed, NamePersonRefusal | CommandKeyReused>> {
  const { pledgeId, personId, confirmsAdult = false } = input;
  const command = { actor, name: "namePerson", key, input };
  return deps.store.transaction<PersonNamed, NamePersonRefusal>(command, (tx) =>
    changeLivePledge<PersonNamed, NamePersonRefusal>(
      deps,
      tx,
      command,
      pledgeId,
      maySpeakFor,
      async (pledge, roster) => {
        const { shift, now } = roster;
        const { state, organisationId, shiftId, landlordId } = pledge;
        const reason =
          input.overlapReason === undefined ? null : checkReason(input.overlapReason, "overlapReason");
        if (reason && !reason.ok) return reason;
        if (reason && !mayPlan(actor)) return err({ type: "NotAllowed" });
        if (mayPlan(actor) ? hasEnded(shift, now) : hasStarted(shift, now))
          return err({ type: "ShiftStarted", startsAt: shift.startsAt.toString() });
        if (state !== "CONFIRMED") return err({ type: "PledgeNotConfirmed", state });
        if (!(await findMembership(tx, { personId, organisationId }))) return err({ type: "PersonNotFound" });
        const seats = await tx.seats.listByShift(shiftId);
        const seat = seats.find((taken) => taken.personId === personId);
        // Another organisation's seat on the shift is its own business, as one on another shift is.
        const isTheirs = seat !== undefined && seat.pledgeId !== pledgeId && !mayPlan(actor);
        if (isTheirs) return err({ type: "PersonBusy", personId });
        if (seat) return err({ type: "PersonAlreadyNamed", seatId: seat.id });
        if (pledge.named >= pledge.places) return err({ type: "NoUnnamedPlaces", places: pledge.places });
        const notes = shift.requiresRecordExtract ? await tx.clearanceNotes.listByPerson(personId) : [];
        const meets = checkRequirements(shift, personId, { confirmsAdult, notes });
        if (!meets.ok) return meets;
        const isBusy = await isBusyElsewhere(tx, personId, shift);
        // Locked with the person: whoever takes them out of the organisation waits for the seat, or is seen here.
        const stillBelongs = await findMembership(tx, { personId, organisationId });
        if (!stillBelongs) return err({ type: "PersonNotFound" });
        if (isBusy && !reason) return err({ type: "PersonBusy", personId });

        const seatId = deps.ids.next("seat");
        const overlapReason = isBusy && reason ? reason.value : null;
        await tx.seats.insert({
          id: seatId,
          landlordId,
          pledgeId,
          shiftId,
          organisationId,
          personId,
          overlapReason,
        });
        const named = { ...pledge, named: pledge.named + 1 };
        await roster.change(command, named, { seat: [null, seatId], personId, overlapReason });
        await roster.tellChannel("SeatsNamed", named, {});
        const isTooLateToBeReminded = isPast(remindedAt(shift), now) && !hasStarted(shift, now);
        if (isTooLateToBeReminded && actorId(actor) !== personId)
          await roster.tellPerson(personId, "YourShiftTomorrow", named, {});
        return ok({ seatId, pledgeId, shiftId });
      },
    ),
  );
}
