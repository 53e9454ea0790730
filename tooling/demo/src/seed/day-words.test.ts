import { expect, test } from "vitest";
import { dayWords } from "./day-words.ts";

test.each([
  ["2026-11-23T07:00:00Z", "2026-11-24T15:00:00Z", "tisdag"],
  ["2026-11-24T14:59:59Z", "2026-11-24T15:00:00Z", "tisdag"],
  ["2026-11-25T07:00:00Z", "2026-12-01T15:00:00Z", "tisdag"],
  // The Tuesday to come is the National Day, on which nobody comes.
  ["2028-05-31T07:00:00Z", "2028-06-13T14:00:00Z", "2028-06-13"],
  ["2028-06-06T07:00:00Z", "2028-06-13T14:00:00Z", "2028-06-13"],
  ["2028-06-07T07:00:00Z", "2028-06-13T14:00:00Z", "tisdag"],
])("at %s one pledges to the shift of %s with %s", (now, startsAt, words) => {
  expect(dayWords(Temporal.Instant.from(startsAt), Temporal.Instant.from(now))).toBe(words);
});
