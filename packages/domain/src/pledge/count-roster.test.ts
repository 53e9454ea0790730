import { expect, test } from "vitest";
import { NO_PLEDGES } from "../shift/roster-counts.ts";
import { aPledge } from "../testing/builders.ts";
import { countRoster } from "./count-roster.ts";

const EXPIRES = Temporal.Instant.from("2026-03-05T08:00:00Z");

test.each([
  {
    state: "CONFIRMED",
    given: { named: 2 },
    counts: { taken: 3, named: 2, confirmedMinutes: 540, organisations: 1 },
  },
  { state: "WAITLISTED", given: {}, counts: { waitlisted: 3 } },
  { state: "PENDING", given: {}, counts: { pending: 3 } },
  { state: "OFFERED", given: { offer: { places: 2, expiresAt: EXPIRES } }, counts: { offered: 2 } },
] as const)("a pledge of 3 places that is $state counts as $counts", ({ state, given, counts }) => {
  const pledge = aPledge({ places: 3, minutes: 540, state, ...given });
  expect(countRoster([pledge])).toEqual({ ...NO_PLEDGES, ...counts });
});

test("a roster counts all its pledges together, and nobody's as nothing", () => {
  const roster = [
    aPledge({ places: 2, minutes: 120, named: 1 }),
    aPledge({ places: 1, minutes: 90 }),
    aPledge({ places: 4, state: "WAITLISTED" }),
    aPledge({ places: 5, state: "WAITLISTED" }),
  ];
  expect(countRoster(roster)).toEqual({
    ...NO_PLEDGES,
    taken: 3,
    named: 1,
    confirmedMinutes: 210,
    organisations: 2,
    waitlisted: 9,
  });
  expect(countRoster([])).toEqual(NO_PLEDGES);
});
