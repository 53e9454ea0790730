import type { Shift } from "../shift/shift.ts";
import { hasStarted } from "../shift/shift-phase.ts";

const OFFER_LASTS_HOURS = 24;
/** So close to the start only a coordinator offers places: somebody has to make sure that people come. */
export const LAST_HOURS = 6;
/** An offer is answered this long before the start, so that a no leaves time for the next. */
const ANSWERED_HOURS_BEFORE = 3;

/** Who holds out free places to those who wait: the clockwork that follows every change, or a coordinator. */
export type Offerer = "AUTOMATIC" | "COORDINATOR";

/** True in a shift's last hours, when free places are left for a coordinator to offer. */
export function isInLastHours(shift: Pick<Shift, "startsAt">, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(shift.startsAt.subtract({ hours: LAST_HOURS }), now) <= 0;
}

/** When an offer made now expires; null where none may be made. Whole milliseconds, as it is stored. */
export function offerExpiry(
  shift: Pick<Shift, "startsAt">,
  now: Temporal.Instant,
  by: Offerer,
): Temporal.Instant | null {
  if (hasStarted(shift, now)) return null;
  const moment = now.round({ smallestUnit: "millisecond", roundingMode: "floor" });
  if (isInLastHours(shift, now)) return by === "COORDINATOR" ? shift.startsAt : null;
  return earlier(moment.add({ hours: OFFER_LASTS_HOURS }), answerBy(shift));
}

/** When an offer expires that was made for another start: no later than it did, and in time for the shift where that can be. */
export function expiryAfterMove(
  expiresAt: Temporal.Instant,
  shift: Pick<Shift, "startsAt">,
  now: Temporal.Instant,
): Temporal.Instant {
  const inTime = answerBy(shift);
  const latest = Temporal.Instant.compare(now, inTime) < 0 ? inTime : shift.startsAt;
  return earlier(expiresAt, latest);
}

function answerBy({ startsAt }: Pick<Shift, "startsAt">): Temporal.Instant {
  return startsAt.subtract({ hours: ANSWERED_HOURS_BEFORE });
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) <= 0 ? a : b;
}
