import { expect, test } from "vitest";
import { digestAfter, digestBefore } from "./digest-days.ts";

const ZONE = "Europe/Stockholm";
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).toInstant();
const local = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO(ZONE).toPlainDateTime().toString({ smallestUnit: "minute" });

test.each([
  ["before half past eight the same day", "2026-11-24T08:29", "2026-11-24T08:30"],
  ["at half past eight the next day", "2026-11-24T08:30", "2026-11-25T08:30"],
  ["on a Friday after that, Monday", "2026-11-27T12:00", "2026-11-30T08:30"],
  ["before Christmas the first working day after", "2026-12-23T12:00", "2026-12-28T08:30"],
  ["over the change to summer time by the clock", "2026-03-27T12:00", "2026-03-30T08:30"],
])("the next digest is %s", (_what, after, next) => {
  expect(local(digestAfter(ZONE, at(after)))).toBe(next);
});

test.each([
  ["a Monday", "2026-11-30T08:30", "2026-11-27T08:30"],
  ["a Tuesday", "2026-11-24T08:30", "2026-11-23T08:30"],
  ["the first one after Midsummer", "2026-06-22T08:30", "2026-06-18T08:30"],
])("before the digest of %s there was one on the last working day", (_what, before, last) => {
  expect(local(digestBefore(ZONE, at(before)))).toBe(last);
});
