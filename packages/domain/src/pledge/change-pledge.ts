import type { Actor } from "../access/actor.ts";
import { isContactOf, isStaffWithAnothers, maySpeakFor } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import { checkReason } from "../kernel/reason.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { hasStarted } from "../shift/shift-phase.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { changeLivePledge, type LivePledgeRefusal } from "./change-live-pledge.ts";
import { type Amount, type AmountRefusal, checkAmount } from "./check-amount.ts";
import { tellHostOfShortage } from "./late-withdrawal.ts";
import { offerBefore } from "./offer-freed-places.ts";
import type { OpenRoster } from "./open-roster.ts";
import type { Pledge } from "./pledge.ts";
import {
  type AppendixNotActive,
  awaitsApproval,
  checkAppendix,
  checkInitiativeOpen,
  type InitiativeNotOpen,
  type ShiftStarted,
} from "./sign-up.ts";
import { admit, joinQueue, placesPast } from "./waitlist.ts";
import { isGivenUpLate, type RemovalNeedsReason } from "./withdraw-pledge.ts";

export type ChangePledge = Pick<Amount, "places"> & {
  readonly pledgeId: PledgeId;
  /** As long as each place was, unless said; null for the whole shift. */
  readonly minutesPerPlace?: number | null;
  /** As it was, unless said. */
  readonly acceptsPart?: boolean;
  /** Why staff change another's pledge, which whoever pledged is told; they need none for more. */
  readonly reason?: string;
};
export type PledgeChanged = { readonly pledgeId: PledgeId; readonly shiftId: ShiftId };
export type ChangePledgeRefusal =
  | LivePledgeRefusal
  | AmountRefusal
  /** Staff ask for less of another's pledge, and do not say why. */
  | RemovalNeedsReason
  | ShiftStarted
  /** Asked where the pledge is to promise more than it does. */
  | AppendixNotActive
  /** The initiative takes no more for now; fewer places it takes. */
  | InitiativeNotOpen
  /** A coordinator is to say yes to more: they can make it more. */
  | { readonly type: "ApprovalNeeded" }
  /** Places are held out to it: to be accepted or declined first. */
  | { readonly type: "OfferPending"; readonly offered: number }
  /** More people are named than there would be places: take names off first. */
  | { readonly type: "MoreNamedThanPlaces"; readonly named: number }
  /** The places asked for on top do not fit; the pledge stays as it was. `placesLeft` are those it could have on top. */
  | { readonly type: "ShiftFull"; readonly placesLeft: number };

/**
 * Changes how much a live pledge promises. Fewer places free the rest for those who wait, and are told as late where
 * withdrawing them would be; more follow the rule of a new
 * pledge for the difference, and a pledge that waits and asks for more goes last in the queue.
 */
export async function changePledge(
  deps: Deps,
  actor: Actor,
  input: ChangePledge,
  key: string | null,
): Promise<Result<PledgeChanged, ChangePledgeRefusal | CommandKeyReused>> {
  const command = { actor, name: "changePledge", key, input };
  return deps.store.transaction<PledgeChanged, ChangePledgeRefusal>(command, (tx) =>
    changeLivePledge<PledgeChanged, ChangePledgeRefusal>(
      deps,
      tx,
      command,
      input.pledgeId,
      maySpeakFor,
      async (pledge, roster) => {
        const { shift, now } = roster;
        const { id: pledgeId, shiftId } = pledge;
        if (hasStarted(shift, now)) return err({ type: "ShiftStarted", startsAt: shift.startsAt.toString() });
        if (pledge.offer) return err({ type: "OfferPending", offered: pledge.offer.places });
        const minutes = checkAmount(shift, amountOf(pledge, input), now, pledge);
        if (!minutes.ok) return minutes;
        const reason = input.reason === undefined ? null : checkReason(input.reason);
        if (reason && !reason.ok) return reason;
        const { places, acceptsPart = pledge.acceptsPart } = input;
        // What an organisation does itself it owes nobody a reason for.
        const isOwn = isContactOf(actor, pledge.organisationId);
        const staffReason = isOwn ? pledge.staffReason : (reason?.value ?? null);
        const wanted: Pledge = { ...pledge, places, minutes: minutes.value, acceptsPart, staffReason };
        if (isSame(pledge, wanted)) return ok({ pledgeId, shiftId });
        const asksLess = places < pledge.places || wanted.minutes < pledge.minutes;
        if (asksLess && !reason && isStaffWithAnothers(actor, pledge))
          return err({ type: "RemovalNeedsReason" });
        if (places < pledge.named) return err({ type: "MoreNamedThanPlaces", named: pledge.named });

        const asksMore = places > pledge.places;
        if (asksMore || wanted.minutes > pledge.minutes) {
          const allowed = await checkMore(tx, actor, pledge, roster);
          if (!allowed.ok) return allowed;
        }
        const grows = pledge.state === "CONFIRMED" && asksMore;
        if (grows) await offerBefore(tx, roster);
        const others = roster.pledges.filter((other) => other.id !== pledgeId);
        const growth = grows ? admit(others, roster.free, places - pledge.places) : null;
        if (growth?.state === "WAITLISTED")
          return err({ type: "ShiftFull", placesLeft: placesPast(others, roster.free) });

        const isQueued = pledge.state !== "CONFIRMED";
        const queuedAt = isQueued && asksMore ? joinQueue(others, now) : pledge.queuedAt;
        const isLate = places < pledge.places && isGivenUpLate(pledge, roster);
        const givesUpLate = isLate && !isStaffWithAnothers(actor, pledge);
        const changed = await roster.change(
          command,
          { ...wanted, queuedAt },
          {
            passed: growth?.passed ?? [],
            ...(givesUpLate && { givenUpLate: pledge.places - places }),
            ...(staffReason !== null && !isOwn && { reason: staffReason }),
          },
        );
        const { places: placesBefore, minutes: minutesBefore } = pledge;
        const amounts = { places, placesBefore, minutes: changed.minutes, minutesBefore };
        await roster.tellChannel("PledgeChanged", changed, amounts);
        if (givesUpLate) {
          await roster.tellChannel("PledgeWithdrawnLate", changed, { places: placesBefore - places });
          await tellHostOfShortage(tx, command, roster);
        }
        const isOtherAmount = places !== placesBefore || changed.minutes !== minutesBefore;
        if (isOtherAmount) await roster.tellPledgerOfAnother(command, "YourPledgeChanged", changed, amounts);
        return ok({ pledgeId, shiftId });
      },
    ),
  );
}

function amountOf(pledge: Pledge, { places, minutesPerPlace }: ChangePledge): Amount {
  const each = pledge.minutes / pledge.places;
  return { places, minutesPerPlace: minutesPerPlace === undefined ? each : minutesPerPlace };
}

function isSame(a: Pledge, b: Pledge): boolean {
  return a.places === b.places && a.minutes === b.minutes && a.acceptsPart === b.acceptsPart;
}

/** Whether the pledge may promise more than it does, all but the question of places. */
async function checkMore(
  tx: Transaction,
  actor: Actor,
  pledge: Pledge,
  { shift, initiative }: OpenRoster,
): Promise<Result<null, ChangePledgeRefusal>> {
  const open = checkInitiativeOpen(initiative);
  if (!open.ok) return open;
  if (pledge.state !== "PENDING" && awaitsApproval({ actor, shift })) return err({ type: "ApprovalNeeded" });
  const pledging = await tx.organisations.withAppendices(pledge.organisationId);
  if (!pledging) throw new Error(`Pledge ${pledge.id} has no organisation`);
  return checkAppendix({ shift, ...pledging });
}
