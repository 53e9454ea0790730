import { expect, test } from "vitest";
import { dateAndTimeOf, hoursOf, momentOf, timesOf } from "./local-time.ts";

const zone = "Europe/Stockholm";

test("times are by the clock on the wall of the shift, and name another day", () => {
  expect(timesOf({ startsAt: "2026-12-01T15:00:00Z", endsAt: "2026-12-01T18:00:00Z", zone })).toBe(
    "Tue 1 Dec 16:00–19:00",
  );
  expect(timesOf({ startsAt: "2026-03-28T21:00:00Z", endsAt: "2026-03-29T04:00:00Z", zone })).toBe(
    "Sat 28 Mar 22:00–Sun 29 Mar 06:00",
  );
  expect(momentOf("2026-12-01T15:00:00Z", zone)).toBe("Tue 1 Dec 16:00");
  expect(dateAndTimeOf("2026-12-31T23:30:00Z", zone)).toEqual({ date: "2027-01-01", time: "00:30" });
});

test("hours have two decimals at most", () => {
  expect([90, 20, 0, 6_000].map(hoursOf)).toEqual([1.5, 0.33, 0, 100]);
});
