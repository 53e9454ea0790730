import { byTime } from "../timer/by-time.ts";
import { areNamesDue, byTheClock } from "./by-the-clock.ts";
import type { OpenRoster } from "./open-roster.ts";
import type { Pledge } from "./pledge.ts";

/**
 * Does what time has made due on a roster, before anything else is decided on it: so an offer that has expired holds nothing,
 * and a place without a name is free at `nameBy`, whether or not a timer has run. Tells what it did.
 */
export async function bringUpToDate(roster: OpenRoster): Promise<void> {
  const { shift, now } = roster;
  if (shift.state !== "OPEN") return;
  let lapsed = 0;
  for (const before of roster.pledges) {
    const after = byTheClock(shift, before, now);
    if (after === before) continue;
    await roster.change(byTime(before.landlordId), after);
    await tell(roster, before, after);
    if (after.state === "LAPSED") lapsed += 1;
  }
  if (lapsed > 0) await roster.tellChannelOfShift({ type: "WaitlistLapsed", pledges: lapsed });
  if (areNamesDue(shift, now)) roster.changeShift({ namesReleased: true });
}

async function tell(roster: OpenRoster, before: Pledge, after: Pledge): Promise<void> {
  if (after.state === "LAPSED") return roster.tellPledger("YourPledgeLapsed", before, {});
  if (after.state === "OFFER_EXPIRED") {
    const places = before.offer?.places ?? 0;
    await roster.tellChannel("OfferExpired", before, { places });
    return roster.tellPledger("YourOfferExpired", before, { places });
  }
  const places = before.places - before.named;
  await roster.tellChannel("PlacesReleased", before, { places });
  await roster.tellPledger("YourPlacesReleased", before, { places });
}
