import type { Shift } from "../shift/shift.ts";
import { isPast, nameBy } from "../shift/shift-deadlines.ts";
import { hasStarted } from "../shift/shift-phase.ts";
import { isOfferOver } from "./places-held.ts";
import { type Pledge, withPlaces } from "./pledge.ts";

/**
 * A live pledge as time has left it, whether or not anybody has noticed: its offer may have expired, its places without a
 * name may have been released at `nameBy`, and it may have waited until the shift began. The same pledge where nothing is due.
 */
export function byTheClock(shift: Shift, pledge: Pledge, now: Temporal.Instant): Pledge {
  if (isOfferOver(pledge, now)) return { ...pledge, state: "OFFER_EXPIRED" };
  const waits = pledge.state === "WAITLISTED" || pledge.state === "PENDING";
  if (waits && hasStarted(shift, now)) return { ...pledge, state: "LAPSED" };
  const releases = pledge.state === "CONFIRMED" && areNamesDue(shift, now) && pledge.named < pledge.places;
  if (!releases) return pledge;
  return pledge.named > 0 ? withPlaces(pledge, pledge.named) : { ...pledge, state: "RELEASED" };
}

/** True once places without a name are to be released, until that is done. */
export function areNamesDue(shift: Shift, now: Temporal.Instant): boolean {
  return !shift.namesReleased && isPast(nameBy(shift), now);
}
