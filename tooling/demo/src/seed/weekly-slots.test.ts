import { expect, test } from "vitest";
import { recurrenceOf, type WeeklySlot, weeksAhead } from "./weekly-slots.ts";

const zone = "Europe/Stockholm";
const HOMEWORK: WeeklySlot = { weekday: "TUESDAY", from: "16:00", to: "19:00", everyWeeks: 1 };
const now = Temporal.Instant.from("2026-11-22T22:30:00Z");

test("a weekly slot recurs on its weekday, counted from the local Monday of this week", () => {
  expect(recurrenceOf(HOMEWORK, { zone, now })).toEqual({
    rule: "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU",
    startsOn: "2026-11-16",
    startTime: "16:00",
    durationMinutes: 180,
    zone,
  });
  const monday = { zone, now: now.add({ minutes: 30 }) };
  expect(recurrenceOf({ ...HOMEWORK, everyWeeks: 2 }, monday)).toMatchObject({
    rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    startsOn: "2026-11-23",
  });
});

test.each([
  ["00:00", 4 * 60],
  ["02:30", 6 * 60 + 30],
  ["20:00", 24 * 60],
])("a slot from 20:00 to %s ends on the next day", (to, durationMinutes) => {
  const slot: WeeklySlot = { weekday: "FRIDAY", from: "20:00", to, everyWeeks: 1 };
  expect(recurrenceOf(slot, { zone, now })).toMatchObject({ durationMinutes });
});

test("weeks ahead begin on local Mondays, and this week now", () => {
  const lateOnSunday = Temporal.Instant.from("2026-11-22T23:30:00Z");
  expect(weeksAhead(0, { zone, now: lateOnSunday })).toBe(lateOnSunday);
  expect(weeksAhead(1, { zone, now: lateOnSunday }).toString()).toBe("2026-11-29T23:00:00Z");
});
