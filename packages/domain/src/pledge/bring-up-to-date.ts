import { isPast, nameBy } from "../shift/shift-deadlines.ts";
import { hasStarted } from "../shift/shift-phase.ts";
import { byTime } from "../timer/by-time.ts";
import type { OpenRoster } from "./open-roster.ts";
import { isOfferOver } from "./places-held.ts";
import { withPlaces } from "./pledge.ts";

/**
 * Does what time has made due on a roster, before anything else is decided on it: so an offer that has expired holds nothing,
 * and a place without a name is free at `nameBy`, whether or not a timer has run. Tells what it did.
 */
export async function bringUpToDate(roster: OpenRoster): Promise<void> {
  if (roster.shift.state !== "OPEN") return;
  await expireOffers(roster);
  await releaseUnnamed(roster);
  if (hasStarted(roster.shift, roster.now)) await lapseWaiting(roster);
}

async function expireOffers(roster: OpenRoster): Promise<void> {
  for (const pledge of roster.pledges.filter((each) => isOfferOver(each, roster.now))) {
    const places = pledge.offer?.places ?? 0;
    await roster.end(byTime(pledge.landlordId), pledge, "OFFER_EXPIRED");
    await roster.tellChannel("OfferExpired", pledge, { places });
    await roster.tellPledger("YourOfferExpired", pledge, { places });
  }
}

async function releaseUnnamed(roster: OpenRoster): Promise<void> {
  const { shift } = roster;
  if (shift.namesReleased || !isPast(nameBy(shift), roster.now)) return;
  for (const pledge of roster.pledges) {
    const places = pledge.places - pledge.named;
    if (pledge.state !== "CONFIRMED" || places === 0) continue;
    const command = byTime(pledge.landlordId);
    await (pledge.named > 0
      ? roster.change(command, withPlaces(pledge, pledge.named))
      : roster.end(command, pledge, "RELEASED"));
    await roster.tellChannel("PlacesReleased", pledge, { places });
    await roster.tellPledger("YourPlacesReleased", pledge, { places });
  }
  roster.changeShift({ namesReleased: true });
}

/** Once the shift has begun nobody waits for it any more. */
async function lapseWaiting(roster: OpenRoster): Promise<void> {
  for (const pledge of roster.pledges) {
    if (pledge.state !== "WAITLISTED" && pledge.state !== "PENDING") continue;
    await roster.end(byTime(pledge.landlordId), pledge, "LAPSED");
    await roster.tellPledger("YourPledgeLapsed", pledge, {});
  }
}
