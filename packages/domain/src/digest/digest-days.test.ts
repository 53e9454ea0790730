import { expect, test } from "vitest";
import { digestAfter, digestBefore, digestBy } from "./digest-days.ts";

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

test.each([
  ["the moment of one", "2026-11-24T08:30", "2026-11-24T08:30"],
  ["a minute before it", "2026-11-24T08:29", "2026-11-23T08:30"],
  ["an evening", "2026-11-27T20:00", "2026-11-27T08:30"],
  ["a Sunday morning", "2026-11-29T06:00", "2026-11-27T08:30"],
  ["the last of Christmas", "2026-12-27T12:00", "2026-12-23T08:30"],
])("by %s the last one is that of a working day", (_what, by, last) => {
  expect(local(digestBy(ZONE, at(by)))).toBe(last);
});
