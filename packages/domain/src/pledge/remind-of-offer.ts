import type { SystemActor } from "../access/actor.ts";
import type { Deps } from "../kernel/deps.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Timer } from "../timer/timer.ts";
import { OpenRoster } from "./open-roster.ts";

export type OfferReminded = { readonly reminded: boolean };

/** Reminds whoever has not answered an offer, when half its time has passed. */
export async function remindOfOffer(
  deps: Deps,
  actor: SystemActor,
  { pledgeId, shiftId, expiresAt }: Extract<Timer, { type: "OfferHalfTime" }>,
  key: string | null,
): Promise<Result<OfferReminded, CommandKeyReused>> {
  const command = { actor, name: "remindOfOffer", key, input: { pledgeId, shiftId, expiresAt } };
  return deps.store.transaction<OfferReminded, never>(command, async (tx) => {
    const roster = await OpenRoster.lock(deps, tx, shiftId);
    const pledge = roster?.find(pledgeId);
    const isOpen =
      pledge?.offer?.expiresAt.epochMilliseconds === expiresAt &&
      deps.clock.now().epochMilliseconds < expiresAt;
    if (roster && pledge?.offer && isOpen) {
      await roster.tellPledger("YourOfferReminder", pledge, { places: pledge.offer.places, expiresAt });
    }
    await roster?.close();
    return ok({ reminded: isOpen });
  });
}
