import { laneOfInitiative } from "../outbox/lane.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { byTime } from "../timer/by-time.ts";
import { isInLastHours, type Offerer, offerExpiry } from "./offer-policy.ts";
import type { OpenRoster } from "./open-roster.ts";
import type { PlaceOffer, Pledge } from "./pledge.ts";
import { planOffers } from "./waitlist.ts";

/**
 * Holds free places out to those who wait, in order, each until its offer expires; has them told, and sets the timers. In a
 * shift's last hours, and while its initiative is paused, it offers nothing by itself. Answers the pledges that were offered.
 */
export async function offerFreedPlaces(
  tx: Transaction,
  command: Command,
  roster: OpenRoster,
  by: Offerer = "AUTOMATIC",
): Promise<readonly Pledge[]> {
  const { shift, initiative, now } = roster;
  if (shift.state !== "OPEN" || initiative.state !== "PUBLISHED") return [];
  const expiresAt = offerExpiry(shift, now, by);
  if (!expiresAt) return [];
  const offered: Pledge[] = [];
  for (const { pledge, places, passed } of planOffers(roster.pledges, roster.free)) {
    const offer = { places, expiresAt };
    offered.push(
      await roster.change(
        command,
        { ...pledge, state: "OFFERED", offer },
        { offered: places, expiresAt: expiresAt.toString(), passed },
      ),
    );
    await roster.tellChannel("PlacesOffered", pledge, { places });
    await announceOffer(tx, roster, pledge, offer);
  }
  return offered;
}

/**
 * Offers what time alone has set free, before somebody is let in: what becomes of a newcomer is then the same whether or not a
 * timer has run.
 */
export async function offerBefore(tx: Transaction, roster: OpenRoster): Promise<void> {
  await offerFreedPlaces(tx, byTime(roster.shift.landlordId), roster);
}

/** Has whoever pledged told what is held out to them and until when, and sets the timers for it. */
export async function announceOffer(
  tx: Transaction,
  roster: OpenRoster,
  pledge: Pledge,
  { places, expiresAt }: PlaceOffer,
): Promise<void> {
  const { now } = roster;
  const until = expiresAt.epochMilliseconds;
  await roster.tellPledger("YourOffer", pledge, { places, expiresAt: until });
  const { shiftId, id: pledgeId } = pledge;
  const half = now.add({ milliseconds: Math.floor((until - now.epochMilliseconds) / 2) });
  await tx.outbox.appendTimer({ type: "OfferHalfTime", shiftId, pledgeId, expiresAt: until }, half);
  await tx.outbox.appendTimer({ type: "OfferExpiry", shiftId }, expiresAt);
}

/**
 * Says to the channel that places fell free which somebody waits for and which nobody is offered any more: for a coordinator
 * to see to. `freeBefore` is what was free before the change.
 */
export async function leaveToCoordinator(
  tx: Transaction,
  roster: OpenRoster,
  freeBefore: number,
): Promise<void> {
  const { shift, initiative, free, now } = roster;
  if (shift.state !== "OPEN" || initiative.state !== "PUBLISHED") return;
  if (free <= freeBefore || !isInLastHours(shift, now)) return;
  if (planOffers(roster.pledges, free).length === 0) return;
  const fact = { type: "PlacesLeftForCoordinator", shiftId: shift.id, initiativeId: initiative.id } as const;
  await tx.outbox.append(laneOfInitiative(initiative), { ...fact, places: free }, now);
}
