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

/** A pledge that gets places, and those it passes: they stand before it and ask for more than was left when its turn came. */
export type Promotion = { readonly pledge: Pledge; readonly passed: readonly PledgeId[] };

/** Who gets the free places: in queue order, each that fits whole; one that does not fit is passed. */
export function promote(roster: readonly Pledge[], free: number): readonly Promotion[] {
  let left = free;
  const promotions: Promotion[] = [];
  const tooLarge: PledgeId[] = [];
  for (const pledge of waitlistOf(roster)) {
    if (pledge.places <= left) {
      promotions.push({ pledge, passed: [...tooLarge] });
      left -= pledge.places;
    } else {
      tooLarge.push(pledge.id);
    }
  }
  return promotions;
}

export type Admission =
  | { readonly state: "CONFIRMED"; readonly passed: readonly PledgeId[] }
  | { readonly state: "WAITLISTED"; readonly position: number };

/**
 * First come, first served: confirmed if the places are free and nobody who waits would fit in them, else last in the
 * waitlist. Whoever waits for more places than are free is passed.
 */
export function admit(roster: readonly Pledge[], free: number, places: number): Admission {
  const waitlist = waitlistOf(roster);
  const nobodyAheadFits = waitlist.every((pledge) => pledge.places > free);
  return places <= free && nobodyAheadFits
    ? { state: "CONFIRMED", passed: waitlist.map((pledge) => pledge.id) }
    : { state: "WAITLISTED", position: waitlist.length + 1 };
}

/** The place in the waitlist, 1 for the first; null for a pledge that does not wait. */
export function positionOf(roster: readonly Pledge[], id: PledgeId): number | null {
  const index = waitlistOf(roster).findIndex((pledge) => pledge.id === id);
  return index === -1 ? null : index + 1;
}
