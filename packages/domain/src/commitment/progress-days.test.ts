import { expect, test } from "vitest";
import { progressAfter, yearOfProgress } from "./progress-days.ts";

const ZONE = "Europe/Stockholm";
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).toInstant();

test.each([
  ["in the middle of a quarter, that of the next one", "2026-11-24T12:00", "2027-01-05T08:30"],
  ["before it in the same quarter, that one", "2026-10-01T12:00", "2026-10-06T08:30"],
  ["on that morning before half past eight, the same day", "2026-10-06T08:29", "2026-10-06T08:30"],
  ["at half past eight, that of the next quarter", "2026-10-06T08:30", "2027-01-05T08:30"],
  ["in a quarter that begins on a Wednesday, six days on", "2026-04-01T00:00", "2026-04-07T08:30"],
  ["in a quarter that begins on a Tuesday, its first day", "2030-09-30T00:00", "2030-10-01T08:30"],
])("the next first Tuesday is, %s", (_what, after, next) => {
  expect(progressAfter(ZONE, at(after))).toEqual(at(next));
});

test.each([
  ["2027-01-05T08:30", 2026],
  ["2027-04-06T08:30", 2027],
  ["2027-10-05T08:30", 2027],
])("what is told on %s is of %i", (local, year) => {
  expect(yearOfProgress(ZONE, at(local))).toBe(year);
});
