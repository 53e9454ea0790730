import type { RosterTotalsQuery } from "@socialsmart/client/__generated__/graphql";
import { hoursOf } from "../calendar/local-time.ts";
import type { RosterShift } from "./read-roster.ts";

export type Totals = RosterTotalsQuery["shifts"]["totals"];

/** `3 shifts in week 2026-W49, Vivalla: 8 of 19 places taken, 4 wait, 1 shift understaffed; 24 hours promised.` */
export function totalsInWords(
  totals: Totals,
  where: string,
  shifts: readonly Pick<RosterShift, "state" | "capacity">[],
): string {
  const { placesTaken, placesOffered, waitlistedPlaces, understaffed } = totals;
  if (totals.shifts === 0) return `No shifts ${where}.`;
  // Nobody can take a place of a shift that is cancelled.
  const cancelled = shifts.filter(({ state }) => state === "CANCELLED");
  const capacity = cancelled.reduce((places, shift) => places - shift.capacity, totals.capacity);
  const all = `${counted(totals.shifts, "shift")} ${where}`;
  const beginning = cancelled.length === 0 ? all : `${all}, ${cancelled.length} cancelled`;
  const places = [
    `${placesTaken} of ${counted(capacity, "place")} taken`,
    ...(placesOffered > 0 ? [`${placesOffered} offered`] : []),
    ...(waitlistedPlaces > 0 ? [`${waitlistedPlaces} on the waitlist`] : []),
    ...(understaffed > 0 ? [`${counted(understaffed, "shift")} understaffed`] : []),
    `${counted(hoursOf(totals.confirmedMinutes), "hour")} promised`,
  ];
  return `${beginning}: ${places.join(", ")}.`;
}

function counted(number: number, noun: string): string {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}
