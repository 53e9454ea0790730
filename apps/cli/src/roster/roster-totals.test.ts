import { expect, test } from "vitest";
import { totalsInWords } from "./roster-totals.ts";

const TOTALS = {
  shifts: 2,
  understaffed: 1,
  capacity: 9,
  placesTaken: 1,
  namedPlaces: 0,
  placesOffered: 0,
  placesLeft: 8,
  waitlistedPlaces: 0,
  pendingPlaces: 0,
  confirmedMinutes: 60,
} as const;

test("a shift that is cancelled is counted as such, and none of its places", () => {
  const shifts = [
    { state: "OPEN", capacity: 4 },
    { state: "CANCELLED", capacity: 5 },
  ] as const;
  expect(totalsInWords(TOTALS, "in 2026", shifts)).toBe(
    "2 shifts in 2026, 1 cancelled: 1 of 4 places taken, 1 shift understaffed, 1 hour promised.",
  );
});
