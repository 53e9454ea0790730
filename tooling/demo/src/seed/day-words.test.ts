import { expect, test } from "vitest";
import { dayWords } from "./day-words.ts";
import { INITIATIVES } from "./initiatives.ts";
import { ZONE } from "./landlord.ts";
import { occasionsInAYear } from "./weekly-slots.ts";

test.each([
  ["2026-11-23T07:00:00Z", "tisdag"],
  ["2026-11-24T14:59:59Z", "tisdag"],
  ["2026-11-25T07:00:00Z", "tisdag"],
  // The Tuesday to come is the National Day, on which nobody comes.
  ["2028-05-31T07:00:00Z", "2028-06-13"],
  ["2028-06-06T07:00:00Z", "2028-06-13"],
  ["2028-06-07T07:00:00Z", "tisdag"],
])("at %s one pledges to the first homework help with %s", (at, words) => {
  const now = Temporal.Instant.from(at);
  const [first] = occasionsInAYear(INITIATIVES.homework.slot, { zone: ZONE, now });
  expect(first && dayWords(first.startsAt, now)).toBe(words);
});
