import { expect, test } from "vitest";
import type { Shift } from "../shift/shift.ts";
import { anAppendix, anInitiative, anOrganisation, aShift } from "../testing/builders.ts";
import { type Helper, shiftsThatFit } from "./shifts-that-fit.ts";

const NOW = Temporal.Instant.from("2026-03-02T08:00:00Z");
const club: Helper = {
  organisation: anOrganisation({ kind: "ASSOCIATION" }),
  appendices: [],
  pledgedOn: new Set(),
};

/** A shift of two hours so many days from now. */
function inDays(days: number, given: Partial<Shift> = {}): Shift {
  const startsAt = NOW.add({ hours: 24 * days });
  return aShift({ startsAt, endsAt: startsAt.add({ hours: 2 }), ...given });
}

function idsOf(offered: readonly Shift[], helpers: readonly Helper[] = [club]) {
  const of = offered.map((shift) => ({ initiative: anInitiative(), shifts: [shift] }));
  return shiftsThatFit(helpers, of, NOW).map(({ shift }) => shift.id);
}

test("those that lack people come first, then the next ones", () => {
  const [late, early, lacking] = [inDays(2), inDays(1), inDays(9, { minPlaces: 2, taken: 1 })];
  expect(idsOf([late, early, lacking])).toEqual([lacking.id, early.id, late.id]);
});

test("of each initiative only the next shift is told", () => {
  const shifts = [inDays(3), inDays(1), inDays(2)];
  const found = shiftsThatFit([club], [{ initiative: anInitiative(), shifts }], NOW);
  expect(found.map(({ shift }) => shift)).toEqual([shifts[1]]);
});

test.each<readonly [what: string, shift: Shift]>([
  ["is full", inDays(1, { capacity: 2, taken: 1, offered: 1 })],
  ["has begun", inDays(0)],
  ["is cancelled", inDays(1, { state: "CANCELLED" })],
])("a shift that %s does not fit", (_what, shift) => {
  expect(idsOf([shift])).toEqual([]);
});

test("a shift that one of the helpers has pledged on does not fit, though another one could come", () => {
  const shift = inDays(1);
  expect(idsOf([shift], [club, { ...club, pledgedOn: new Set([shift.id]) }])).toEqual([]);
});

test("a paused initiative has nothing that fits", () => {
  const paused = { initiative: anInitiative({ state: "PAUSED" }), shifts: [inDays(1)] };
  expect(shiftsThatFit([club], [paused], NOW)).toEqual([]);
});

test("a tenant's appendix must hold on the day; one helper for whom it does is enough", () => {
  const organisation = anOrganisation({ kind: "TENANT" });
  const effectiveFrom = Temporal.PlainDate.from("2026-03-05");
  const tenant = { ...club, organisation, appendices: [anAppendix({ effectiveFrom })] };
  const [before, after] = [inDays(1), inDays(5)];
  expect(idsOf([before, after], [tenant])).toEqual([after.id]);
  expect(idsOf([before, after], [tenant, club])).toEqual([before.id, after.id]);
});
