import type { RosterTotalsQuery } from "@socialsmart/client/__generated__/graphql";
import { hoursOf } from "../calendar/local-time.ts";

export type Totals = RosterTotalsQuery["shifts"]["totals"];

/** `3 shifts in week 2026-W49, Vivalla: 8 of 19 places taken, 4 wait, 1 shift understaffed; 24 hours promised.` */
export function totalsInWords(totals: Totals, where: string): string {
  const { shifts, placesTaken, capacity, placesOffered, waitlistedPlaces, understaffed } = totals;
  if (shifts === 0) return `No shifts ${where}.`;
  const places = [
    `${placesTaken} of ${counted(capacity, "place")} taken`,
    ...(placesOffered > 0 ? [`${placesOffered} offered`] : []),
    ...(waitlistedPlaces > 0 ? [`${waitlistedPlaces} on the waitlist`] : []),
    ...(understaffed > 0 ? [`${counted(understaffed, "shift")} understaffed`] : []),
    `${counted(hoursOf(totals.confirmedMinutes), "hour")} promised`,
  ];
  return `${counted(shifts, "shift")} ${where}: ${places.join(", ")}.`;
}

function counted(number: number, noun: string): string {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}
