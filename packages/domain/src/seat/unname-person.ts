import type { Actor } from "../access/actor.ts";
import { mayPlan, maySpeakFor } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PledgeId, SeatId, ShiftId } from "../kernel/ids.ts";
import type { NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { changeLivePledge, type LivePledgeRefusal } from "../pledge/change-live-pledge.ts";
import type { ShiftStarted } from "../pledge/sign-up.ts";
import { isPast, nameBy } from "../shift/shift-deadlines.ts";
import { hasStarted } from "../shift/shift-phase.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { takeNameOff, tellGivenUp } from "./take-name-off.ts";

export type UnnamePerson = { readonly seatId: SeatId };
export type PersonUnnamed = { readonly pledgeId: PledgeId; readonly shiftId: ShiftId };
export type UnnamePersonRefusal =
  | LivePledgeRefusal
  | NotFound<"Seat">
  | ShiftStarted
  /** From `nameBy` on nobody but the person and a coordinator takes a name off: a place without one would have been released. */
  | { readonly type: "NamesDue"; readonly nameBy: string };

/**
 * Takes a person's name off a place, which the pledge keeps: until `nameBy`, by a coordinator until the shift starts. Whoever
 * sits there may give it up until then too, for nobody comes who cannot; whoever pledged is then told, to find somebody else or
 * give the place back.
 */
export async function unnamePerson(
  deps: Deps,
  actor: Actor,
  { seatId }: UnnamePerson,
  key: string | null,
): Promise<Result<PersonUnnamed, UnnamePersonRefusal | CommandKeyReused>> {
  const command = { actor, name: "unnamePerson", key, input: { seatId } };
  return deps.store.transaction<PersonUnnamed, UnnamePersonRefusal>(command, async (tx) => {
    const seat = await tx.seats.byId(seatId);
    if (!seat) return err({ type: "SeatNotFound" });
    const { pledgeId, shiftId, personId } = seat;
    const isSelf = actor.kind === "PERSON" && actor.personId === personId;
    const may = (by: Actor, pledge: Parameters<typeof maySpeakFor>[1]) => isSelf || maySpeakFor(by, pledge);
    return changeLivePledge<PersonUnnamed, UnnamePersonRefusal>(
      deps,
      tx,
      command,
      pledgeId,
      may,
      async (pledge, roster) => {
        const { shift, now } = roster;
        if (hasStarted(shift, now)) return err({ type: "ShiftStarted", startsAt: shift.startsAt.toString() });
        const due = nameBy(shift);
        if (due && isPast(due, now) && !isSelf && !mayPlan(actor))
          return err({ type: "NamesDue", nameBy: due.toString() });
        const unnamed = await takeNameOff(tx, roster, command, pledge, seat);
        if (!unnamed) return err({ type: "SeatNotFound" });
        if (!isSelf) await roster.tellPerson(personId, "YourSeatLost", unnamed, {});
        else await tellGivenUp(tx, roster, unnamed, { personId, by: personId });
        return ok({ pledgeId, shiftId });
      },
    );
  });
}
