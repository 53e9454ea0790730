import { expect, test } from "vitest";
import { aShift } from "../testing/builders.ts";
import { durationMinutes, localDate } from "./shift.ts";

/** A shift from 22 to 06 by the clock in Örebro. */
function nightOf(date: string) {
  const evening = Temporal.PlainDate.from(date);
  const at = (day: Temporal.PlainDate, plainTime: string) =>
    day.toZonedDateTime({ timeZone: "Europe/Stockholm", plainTime: Temporal.PlainTime.from(plainTime) });
  return aShift({
    startsAt: at(evening, "22:00").toInstant(),
    endsAt: at(evening.add({ days: 1 }), "06:00").toInstant(),
  });
}

test.each([
  ["2026-03-27", 8],
  ["2026-03-28", 7],
  ["2026-03-29", 8],
  ["2026-10-23", 8],
  ["2026-10-24", 9],
  ["2026-10-25", 8],
])("a night shift 22–06 that begins on %s lasts %i hours", (date, hours) => {
  expect(durationMinutes(nightOf(date))).toBe(hours * 60);
});

test("a shift's date is the one it starts on where it is held", () => {
  const startsAt = Temporal.Instant.from("2026-03-31T22:30:00Z");
  expect(localDate({ startsAt, zone: "Europe/Stockholm" }).toString()).toBe("2026-04-01");
  expect(localDate({ startsAt, zone: "UTC" }).toString()).toBe("2026-03-31");
  expect(localDate({ startsAt, zone: "America/St_Johns" }).toString()).toBe("2026-03-31");
});
