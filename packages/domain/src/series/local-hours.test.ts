import { describe, expect, test } from "vitest";
import { hoursOn } from "./local-hours.ts";

/** `start/end` in local time with its offset, and the minutes that pass between them. */
function spanOn(
  date: string,
  at: string,
  minutes: number,
  zone = "Europe/Stockholm",
): readonly [string, number] {
  const hours = { startTime: Temporal.PlainTime.from(at), durationMinutes: minutes, zone };
  const { startsAt, endsAt } = hoursOn(Temporal.PlainDate.from(date), hours);
  const [start, end] = [startsAt, endsAt].map((instant) =>
    instant.toZonedDateTimeISO(zone).toString({ smallestUnit: "minute", timeZoneName: "never" }),
  );
  return [`${start}/${end}`, endsAt.since(startsAt).total("minutes")];
}

describe("a night shift ends at six whatever the night", () => {
  test.each([
    ["2026-03-27", "2026-03-27T22:00+01:00/2026-03-28T06:00+01:00", 480],
    ["2026-03-28", "2026-03-28T22:00+01:00/2026-03-29T06:00+02:00", 420],
    ["2026-10-24", "2026-10-24T22:00+02:00/2026-10-25T06:00+01:00", 540],
    ["2026-10-25", "2026-10-25T22:00+01:00/2026-10-26T06:00+01:00", 480],
    ["2026-12-31", "2026-12-31T22:00+01:00/2027-01-01T06:00+01:00", 480],
  ])("from %s: %s, %i minutes", (date, span, minutes) => {
    expect(spanOn(date, "22:00", 480)).toEqual([span, minutes]);
  });
});

test.each([
  ["02:30", 30, "2026-03-29T03:30+02:00/2026-03-29T04:00+02:00", 30],
  ["02:30", 60, "2026-03-29T03:30+02:00/2026-03-29T04:30+02:00", 60],
  ["02:30", 61, "2026-03-29T03:30+02:00/2026-03-29T03:31+02:00", 1],
  ["02:30", 120, "2026-03-29T03:30+02:00/2026-03-29T04:30+02:00", 60],
  ["01:30", 30, "2026-03-29T01:30+01:00/2026-03-29T03:00+02:00", 30],
  ["01:30", 60, "2026-03-29T01:30+01:00/2026-03-29T03:30+02:00", 60],
  ["01:30", 90, "2026-03-29T01:30+01:00/2026-03-29T03:00+02:00", 30],
])("when an hour is skipped, %s + %i is %s, %i minutes", (at, minutes, span, real) => {
  expect(spanOn("2026-03-29", at, minutes)).toEqual([span, real]);
});

test.each([
  ["01:30", 60, "2026-10-25T01:30+02:00/2026-10-25T02:30+02:00", 60],
  ["01:30", 90, "2026-10-25T01:30+02:00/2026-10-25T03:00+01:00", 150],
  ["02:15", 15, "2026-10-25T02:15+02:00/2026-10-25T02:30+02:00", 15],
  ["02:30", 60, "2026-10-25T02:30+02:00/2026-10-25T03:30+01:00", 120],
])("when an hour comes twice, %s + %i is %s, %i minutes", (at, minutes, span, real) => {
  expect(spanOn("2026-10-25", at, minutes)).toEqual([span, real]);
});

test.each([
  ["America/St_Johns", "2026-03-08", "2026-03-08T03:30-02:30/2026-03-08T04:30-02:30", 60],
  ["America/New_York", "2026-03-08", "2026-03-08T03:30-04:00/2026-03-08T04:30-04:00", 60],
  ["Asia/Kolkata", "2026-03-08", "2026-03-08T02:30+05:30/2026-03-08T04:30+05:30", 120],
  ["UTC", "2026-03-29", "2026-03-29T02:30+00:00/2026-03-29T04:30+00:00", 120],
])("02:30 + 120 in %s on %s is %s, %i minutes", (zone, date, span, real) => {
  expect(spanOn(date, "02:30", 120, zone)).toEqual([span, real]);
});

test("half an hour that is skipped moves the start half an hour", () => {
  const [span] = spanOn("2026-10-04", "02:15", 60, "Australia/Lord_Howe");
  expect(span).toBe("2026-10-04T02:45+11:00/2026-10-04T03:15+11:00");
});

test("hours are whole minutes where clocks were once off by seconds", () => {
  const hours = { startTime: Temporal.PlainTime.from("12:00"), durationMinutes: 90, zone: "Africa/Monrovia" };
  const { startsAt, endsAt } = hoursOn(Temporal.PlainDate.from("1970-05-01"), hours);
  expect([String(startsAt), String(endsAt)]).toEqual(["1970-05-01T12:44:00Z", "1970-05-01T14:14:00Z"]);
});
