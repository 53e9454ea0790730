import type { Actor } from "../access/actor.ts";
import { maySpeakFor } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { NotOffered } from "./accept-offer.ts";
import { changeLivePledge, type LivePledgeRefusal } from "./change-live-pledge.ts";

export type DeclineOffer = { readonly pledgeId: PledgeId };
export type OfferDeclined = { readonly pledgeId: PledgeId; readonly shiftId: ShiftId };
export type DeclineOfferRefusal = LivePledgeRefusal | NotOffered;

/** Says no to the places held out to a pledge, and leaves the waitlist. The next in it is offered them. */
export async function declineOffer(
  deps: Deps,
  actor: Actor,
  { pledgeId }: DeclineOffer,
  key: string | null,
): Promise<Result<OfferDeclined, DeclineOfferRefusal | CommandKeyReused>> {
  const command = { actor, name: "declineOffer", key, input: { pledgeId } };
  return deps.store.transaction<OfferDeclined, DeclineOfferRefusal>(command, (tx) =>
    changeLivePledge<OfferDeclined, DeclineOfferRefusal>(
      deps,
      tx,
      command,
      pledgeId,
      maySpeakFor,
      async (pledge, roster) => {
        const { offer, state, shiftId } = pledge;
        if (!offer) return err({ type: "NotOffered", state });
        await roster.end(command, pledge, "DECLINED");
        await roster.tellChannel("OfferDeclined", pledge, { places: offer.places });
        return ok({ pledgeId, shiftId });
      },
    ),
  );
}
