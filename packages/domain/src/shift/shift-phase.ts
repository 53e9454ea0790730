import type { Shift } from "./shift.ts";

export function hasStarted(shift: Shift, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(shift.startsAt, now) <= 0;
}

export function hasEnded(shift: Shift, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(shift.endsAt, now) <= 0;
}

export function isFull(shift: Shift): boolean {
  return shift.taken >= shift.capacity;
}

/** An open shift that has not started and has fewer places taken than it needs. */
export function isUnderstaffed(shift: Shift, now: Temporal.Instant): boolean {
  return shift.state === "OPEN" && !hasStarted(shift, now) && shift.taken < shift.minPlaces;
}
