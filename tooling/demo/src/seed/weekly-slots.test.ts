import { describe, expect, test } from "vitest";
import { occasionsInAYear, type WeeklySlot, weeksAhead } from "./weekly-slots.ts";

const zone = "Europe/Stockholm";
const HOMEWORK: WeeklySlot = { weekday: "TUESDAY", from: "16:00", to: "19:00", everyWeeks: 1 };

function startsAt(now: string, slot: WeeklySlot = HOMEWORK): readonly string[] {
  const occasions = occasionsInAYear(slot, { zone, now: Temporal.Instant.from(now) });
  return occasions.map((occasion) => occasion.startsAt.toString());
}

describe("the occasions of a weekly slot", () => {
  test("begin this week, if today's has not begun", () => {
    expect(startsAt("2026-11-23T07:00:00Z")[0]).toBe("2026-11-24T15:00:00Z");
    expect(startsAt("2026-11-24T14:59:59Z")[0]).toBe("2026-11-24T15:00:00Z");
    expect(startsAt("2026-11-24T15:00:00Z")[0]).toBe("2026-12-01T15:00:00Z");
  });

  test("keep their local time when summer time begins and ends", () => {
    const starts = startsAt("2026-03-01T12:00:00Z");
    expect(starts).toContain("2026-03-24T15:00:00Z");
    expect(starts).toContain("2026-03-31T14:00:00Z");
    expect(starts).toContain("2026-10-20T14:00:00Z");
    expect(starts).toContain("2026-10-27T15:00:00Z");
  });

  test("are a year of weeks, or half as many", () => {
    expect(startsAt("2026-11-23T07:00:00Z")).toHaveLength(52);
    expect(startsAt("2026-11-23T07:00:00Z", { ...HOMEWORK, everyWeeks: 2 })).toHaveLength(26);
  });

  test("leave out days on which nobody comes", () => {
    const starts = startsAt("2026-11-23T07:00:00Z", { ...HOMEWORK, weekday: "THURSDAY" });
    expect(starts).toContain("2026-12-17T15:00:00Z");
    expect(starts).not.toContain("2026-12-24T15:00:00Z");
    expect(starts).not.toContain("2026-12-31T15:00:00Z");
  });

  test("that end at midnight end on the next day", () => {
    const [first] = occasionsInAYear(
      { weekday: "FRIDAY", from: "20:00", to: "00:00", everyWeeks: 1 },
      { zone, now: Temporal.Instant.from("2026-11-23T07:00:00Z") },
    );
    expect(first?.startsAt.toString()).toBe("2026-11-27T19:00:00Z");
    expect(first?.endsAt.toString()).toBe("2026-11-27T23:00:00Z");
  });
});

test("weeks ahead begin on local Mondays, and this week now", () => {
  const now = Temporal.Instant.from("2026-11-22T23:30:00Z");
  expect(weeksAhead(0, { zone, now })).toBe(now);
  expect(weeksAhead(1, { zone, now }).toString()).toBe("2026-11-29T23:00:00Z");
});
