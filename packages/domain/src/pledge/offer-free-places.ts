import type { Actor } from "../access/actor.ts";
import { mayPledgeForAnyone } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { hasStarted } from "../shift/shift-phase.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { changeRoster } from "./change-roster.ts";
import { offerFreedPlaces } from "./offer-freed-places.ts";
import { checkOpen, type NotOpen } from "./sign-up.ts";

export type OfferFreePlaces = { readonly shiftId: ShiftId };
export type FreePlacesOffered = {
  readonly shiftId: ShiftId;
  /** Those who have been offered places, in queue order. */
  readonly pledgeIds: readonly PledgeId[];
};
export type OfferFreePlacesRefusal =
  | NotAllowed
  | NotFound<"Shift">
  | NotOpen
  /** Nobody waits who would take what is free, though so many pledges wait. */
  | { readonly type: "NothingToOffer"; readonly placesLeft: number; readonly waiting: number };

/**
 * Offers a shift's free places to those who wait, in order, as a coordinator may in its last hours too, when nothing is
 * offered without one. Such an offer holds until the shift starts.
 */
export async function offerFreePlaces(
  deps: Deps,
  actor: Actor,
  { shiftId }: OfferFreePlaces,
  key: string | null,
): Promise<Result<FreePlacesOffered, OfferFreePlacesRefusal | CommandKeyReused>> {
  const command = { actor, name: "offerFreePlaces", key, input: { shiftId } };
  return deps.store.transaction<FreePlacesOffered, OfferFreePlacesRefusal>(command, async (tx) => {
    if (!mayPledgeForAnyone(actor)) return err({ type: "NotAllowed" });
    const answer = await changeRoster<FreePlacesOffered, OfferFreePlacesRefusal>(
      deps,
      tx,
      command,
      shiftId,
      async (roster) => {
        const open = checkOpen(roster, hasStarted(roster.shift, roster.now));
        if (!open.ok) return open;
        const offered = await offerFreedPlaces(tx, command, roster, "COORDINATOR");
        if (offered.length === 0) {
          const waiting = roster.pledges.filter(({ state }) => state === "WAITLISTED").length;
          return err({ type: "NothingToOffer", placesLeft: roster.free, waiting });
        }
        return ok({ shiftId, pledgeIds: offered.map(({ id }) => id) });
      },
    );
    return answer ?? err({ type: "ShiftNotFound" });
  });
}
