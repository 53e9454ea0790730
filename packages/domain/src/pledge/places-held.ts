import type { Shift } from "../shift/shift.ts";
import { isPast } from "../shift/shift-deadlines.ts";
import type { Pledge } from "./pledge.ts";

export type PlacesHeld = Pick<Shift, "taken" | "offered">;

/** The places that a roster holds: taken by confirmed pledges, and held by offers. */
export function placesHeld(roster: readonly Pledge[]): PlacesHeld {
  return {
    taken: sum(roster.map((pledge) => (pledge.state === "CONFIRMED" ? pledge.places : 0))),
    offered: sum(roster.map((pledge) => pledge.offer?.places ?? 0)),
  };
}

/** True if the pledge has an offer that can no longer be accepted. */
export function isOfferOver(pledge: Pledge, now: Temporal.Instant): boolean {
  return pledge.offer !== null && isPast(pledge.offer.expiresAt, now);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
