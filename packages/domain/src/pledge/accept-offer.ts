import type { Actor } from "../access/actor.ts";
import { maySpeakFor } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { changeLivePledge, type LivePledgeRefusal } from "./change-live-pledge.ts";
import { withPlaces } from "./pledge.ts";
import type { PledgeState } from "./pledge-states.ts";
import { type AppendixNotActive, checkAppendix } from "./sign-up.ts";

export type AcceptOffer = { readonly pledgeId: PledgeId };
export type OfferAccepted = {
  readonly pledgeId: PledgeId;
  readonly shiftId: ShiftId;
  /** Confirmed now: those that were offered. */
  readonly places: number;
};
export type AcceptOfferRefusal =
  | LivePledgeRefusal
  /** Nothing is offered: it is in that state instead. An offer that has expired has ended the pledge. */
  | NotOffered
  | AppendixNotActive;
export type NotOffered = { readonly type: "NotOffered"; readonly state: PledgeState };

/** Takes the places that are held out to a pledge. Where they are part of what it asked for, the pledge is of that part. */
export async function acceptOffer(
  deps: Deps,
  actor: Actor,
  { pledgeId }: AcceptOffer,
  key: string | null,
): Promise<Result<OfferAccepted, AcceptOfferRefusal | CommandKeyReused>> {
  const command = { actor, name: "acceptOffer", key, input: { pledgeId } };
  return deps.store.transaction<OfferAccepted, AcceptOfferRefusal>(command, (tx) =>
    changeLivePledge<OfferAccepted, AcceptOfferRefusal>(
      deps,
      tx,
      command,
      pledgeId,
      maySpeakFor,
      async (pledge, roster) => {
        const { shiftId, organisationId, offer, state } = pledge;
        if (!offer) return err({ type: "NotOffered", state });
        const pledging = await tx.organisations.withAppendices(organisationId);
        if (!pledging) throw new Error(`Pledge ${pledgeId} has no organisation`);
        const covered = checkAppendix({ shift: roster.shift, ...pledging });
        if (!covered.ok) return covered;

        const { places } = offer;
        const accepted = { ...withPlaces(pledge, places), state: "CONFIRMED" } as const;
        await roster.tellChannel("OfferAccepted", await roster.change(command, accepted), {});
        return ok({ pledgeId, shiftId, places });
      },
    ),
  );
}
