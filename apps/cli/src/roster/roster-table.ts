import { timesOf } from "../calendar/local-time.ts";
import type { Heading } from "../output/table.ts";
import { wordOf } from "../pledge/pledge-states.ts";
import type { RosterShift } from "./read-roster.ts";

export const ROSTER_HEAD: readonly Heading[] = [
  { text: "WHEN", wraps: false },
  { text: "INITIATIVE", wraps: true },
  { text: "WHERE", wraps: true },
  { text: "PLACES", wraps: true },
  { text: "WHO COMES", wraps: true },
];

/** A shift as a person reads it. */
export function tableRowOf(shift: RosterShift): readonly string[] {
  // A night takes two lines, so that it does not make all of them wider.
  const when = timesOf(shift).replace(/–(?=\D)/, "–\n");
  return [when, shift.initiative.title, shift.location, placesOf(shift), whoComesTo(shift)];
}

function placesOf({ placesTaken, capacity, isUnderstaffed, minPlaces }: RosterShift): string {
  return `${placesTaken} of ${capacity}${isUnderstaffed ? `,\nneeds ${minPlaces}` : ""}`;
}

function whoComesTo({ state, cancelReason, pledges }: RosterShift): string {
  if (state === "CANCELLED") return cancelReason ? `Cancelled: ${cancelReason}` : "Cancelled";
  const lines = pledges.map(({ organisation, places, state, waitlistPosition }) => {
    const holds = state === "CONFIRMED" || state === "FULFILLED";
    const position = waitlistPosition === null ? "" : `, no. ${waitlistPosition}`;
    return `${places} × ${organisation.name}${holds ? "" : ` (${wordOf(state)}${position})`}`;
  });
  return lines.length > 0 ? lines.join("\n") : "nobody yet";
}
