import type { PledgeId } from "../kernel/ids.ts";
import type { Pledge } from "./pledge.ts";

/** Sorts as the queue stands: by (queuedAt, id). */
export function byQueueOrder(a: Pick<Pledge, "queuedAt" | "id">, b: Pick<Pledge, "queuedAt" | "id">): number {
  return Temporal.Instant.compare(a.queuedAt, b.queuedAt) || (a.id < b.id ? -1 : 1);
}

/**
 * The moment at which somebody joins the queue now: behind everybody in it, even where a machine's clock that put them
 * there was ahead of ours. Whole milliseconds, as they are stored.
 */
export function joinQueue(roster: readonly Pledge[], now: Temporal.Instant): Temporal.Instant {
  const last = roster.toSorted(byQueueOrder).at(-1);
  const moment = now.round({ smallestUnit: "millisecond", roundingMode: "floor" });
  const isBehind = !last || Temporal.Instant.compare(last.queuedAt, moment) < 0;
  return isBehind ? moment : last.queuedAt.add({ milliseconds: 1 });
}

export function waitlistOf(roster: readonly Pledge[]): readonly Pledge[] {
  return roster.filter((pledge) => pledge.state === "WAITLISTED").toSorted(byQueueOrder);
}

/** Places held out to a pledge that waits, and the pledges it passes: they stand before it, do not fit and refuse part. */
export type PlannedOffer = {
  readonly pledge: Pledge;
  readonly places: number;
  readonly passed: readonly PledgeId[];
};

/** Who is offered the free places: in queue order, each that fits whole, or takes the rest where it accepts part. */
export function planOffers(roster: readonly Pledge[], free: number): readonly PlannedOffer[] {
  let left = free;
  const offers: PlannedOffer[] = [];
  const passed: PledgeId[] = [];
  for (const pledge of waitlistOf(roster)) {
    const places = placesOf(pledge, left);
    if (places === 0) {
      passed.push(pledge.id);
    } else {
      offers.push({ pledge, places, passed: [...passed] });
      left -= places;
    }
  }
  return offers;
}

/** How many of the free places a pledge that waits would take. */
function placesOf(pledge: Pick<Pledge, "places" | "acceptsPart">, free: number): number {
  if (pledge.places <= free) return pledge.places;
  return pledge.acceptsPart ? Math.max(0, free) : 0;
}

export type Admission =
  | { readonly state: "CONFIRMED"; readonly passed: readonly PledgeId[] }
  | { readonly state: "WAITLISTED"; readonly position: number };

/**
 * First come, first served: confirmed if the places are free and nobody who waits ahead would take any of them, else put in
 * the waitlist. `ahead` are those who wait with a better claim, in any order.
 */
export function admit(ahead: readonly Pledge[], free: number, places: number): Admission {
  const waiting = waitlistOf(ahead);
  return places <= placesPast(ahead, free)
    ? { state: "CONFIRMED", passed: waiting.map((pledge) => pledge.id) }
    : { state: "WAITLISTED", position: waiting.length + 1 };
}

/** Places of those free that somebody may have past those who wait ahead: none where any of them would take some. */
export function placesPast(ahead: readonly Pledge[], free: number): number {
  return waitlistOf(ahead).every((pledge) => placesOf(pledge, free) === 0) ? free : 0;
}

/** The place in the waitlist, 1 for the first; null for a pledge that does not wait. */
export function positionOf(roster: readonly Pledge[], id: PledgeId): number | null {
  const index = waitlistOf(roster).findIndex((pledge) => pledge.id === id);
  return index === -1 ? null : index + 1;
}
