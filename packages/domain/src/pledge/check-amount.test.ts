import { describe, expect, test } from "vitest";
import { err, ok } from "../kernel/result.ts";
import { aShift } from "../testing/builders.ts";
import { refusalOf } from "../testing/outcome.ts";
import { checkAmount } from "./check-amount.ts";

/** Ten days before the shift. */
const NOW = Temporal.Instant.from("2026-02-28T15:00:00Z");
const whole = aShift({ capacity: 4, allowsPartOfShift: false });
const inPart = aShift({ capacity: 4, allowsPartOfShift: true });

test.each([
  { shift: whole, places: 1, minutesPerPlace: null, minutes: 180 },
  { shift: whole, places: 4, minutesPerPlace: null, minutes: 720 },
  { shift: whole, places: 2, minutesPerPlace: 180, minutes: 360 },
  { shift: inPart, places: 2, minutesPerPlace: null, minutes: 360 },
  { shift: inPart, places: 3, minutesPerPlace: 90, minutes: 270 },
  { shift: inPart, places: 1, minutesPerPlace: 1, minutes: 1 },
])("$places places of $minutesPerPlace minutes come to $minutes minutes", ({ shift, minutes, ...amount }) => {
  expect(checkAmount(shift, amount, NOW)).toEqual(ok(minutes));
});

test("a night shift over the change from summer time has an hour more to promise", () => {
  const night = aShift({
    startsAt: Temporal.Instant.from("2026-10-24T20:00:00Z"),
    endsAt: Temporal.Instant.from("2026-10-25T05:00:00Z"),
  });
  expect(checkAmount(night, { places: 2, minutesPerPlace: null }, NOW)).toEqual(ok(2 * 9 * 60));
});

test.each([
  [
    "more places than there are",
    whole,
    { places: 5, minutesPerPlace: null },
    { type: "MoreThanCapacity", capacity: 4 },
  ],
  [
    "more than the shift, in part",
    inPart,
    { places: 1, minutesPerPlace: 181 },
    { type: "LongerThanShift", shiftMinutes: 180 },
  ],
  [
    "more than the shift, whole",
    whole,
    { places: 1, minutesPerPlace: 181 },
    { type: "LongerThanShift", shiftMinutes: 180 },
  ],
  [
    "part of a shift that must be whole",
    whole,
    { places: 1, minutesPerPlace: 179 },
    { type: "PartOfShiftNotAllowed", shiftMinutes: 180 },
  ],
] as const)("%s is refused", (_, shift, amount, refusal) => {
  expect(checkAmount(shift, amount, NOW)).toEqual(err(refusal));
});

test.each([
  { places: 0, minutesPerPlace: null, wrong: ["places"] },
  { places: -1, minutesPerPlace: null, wrong: ["places"] },
  { places: 1.5, minutesPerPlace: null, wrong: ["places"] },
  { places: Number.NaN, minutesPerPlace: null, wrong: ["places"] },
  { places: 1, minutesPerPlace: 0, wrong: ["minutesPerPlace"] },
  { places: 1, minutesPerPlace: -30, wrong: ["minutesPerPlace"] },
  { places: 1, minutesPerPlace: 22.5, wrong: ["minutesPerPlace"] },
  { places: 1, minutesPerPlace: 24 * 60 + 1, wrong: ["minutesPerPlace"] },
  { places: 0, minutesPerPlace: 0, wrong: ["places", "minutesPerPlace"] },
])(
  "$places places of $minutesPerPlace minutes are nothing that one could promise",
  ({ wrong, ...amount }) => {
    const refusal = refusalOf(checkAmount(inPart, amount, NOW));
    expect(refusal.type === "InvalidInput" && refusal.issues.map((issue) => issue.path)).toEqual(wrong);
  },
);

describe("a cap of 2 places per organisation", () => {
  const RELEASED = Temporal.Instant.from("2026-03-08T15:00:00Z");
  const justBefore = RELEASED.subtract({ milliseconds: 1 });
  const released = { perOrganisationCap: 2, capReleaseMinutes: 2 * 24 * 60 };
  const forGood = { perOrganisationCap: 2, capReleaseMinutes: null };
  const overCap = err({ type: "OverCap", cap: 2, releasesAt: RELEASED.toString() });

  test.each([
    { rules: released, places: 2, now: justBefore, answer: ok(2 * 180) },
    { rules: released, places: 3, now: justBefore, answer: overCap },
    { rules: released, places: 3, now: RELEASED, answer: ok(3 * 180) },
    { rules: forGood, places: 3, now: RELEASED, answer: err({ type: "OverCap", cap: 2, releasesAt: null }) },
    { rules: released, places: 5, now: justBefore, answer: err({ type: "MoreThanCapacity", capacity: 4 }) },
  ])("released $rules.capReleaseMinutes minutes before: $places places at $now", (given) => {
    const shift = aShift({ capacity: 4, ...given.rules });
    expect(checkAmount(shift, { places: given.places, minutesPerPlace: null }, given.now)).toEqual(
      given.answer,
    );
  });
});
