import type { Shift } from "./shift.ts";

export function hasStarted(shift: Pick<Shift, "startsAt">, now: Temporal.Instant): boolean {
  return hasCome(shift.startsAt, now);
}

export function hasEnded(shift: Pick<Shift, "endsAt">, now: Temporal.Instant): boolean {
  return hasCome(shift.endsAt, now);
}

/** Places that are neither taken nor held by an offer. */
export function placesLeft(shift: Pick<Shift, "capacity" | "taken" | "offered">): number {
  return shift.capacity - shift.taken - shift.offered;
}

export function isFull(shift: Pick<Shift, "capacity" | "taken" | "offered">): boolean {
  return placesLeft(shift) <= 0;
}

/** An open shift that has not started and has fewer places taken than it needs. */
export function isUnderstaffed(shift: Shift, now: Temporal.Instant): boolean {
  return shift.state === "OPEN" && !hasStarted(shift, now) && shift.taken < shift.minPlaces;
}

/** By its number, which lists ask of each shift: `Temporal.Instant.compare` takes more than ten times as long. */
function hasCome(moment: Temporal.Instant, now: Temporal.Instant): boolean {
  return moment.epochNanoseconds <= now.epochNanoseconds;
}
