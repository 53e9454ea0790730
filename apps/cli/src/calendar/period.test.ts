import { describe, expect, test } from "vitest";
import { NotUnderstood } from "../exit.ts";
import { momentsOf, parsePeriod } from "./period.ts";
import { parseWeek, weekNow } from "./week.ts";

describe("a period", () => {
  test.each([
    ["2026", "2026-01-01", "2027-01-01"],
    ["2026-Q1", "2026-01-01", "2026-04-01"],
    ["2026-Q4", "2026-10-01", "2027-01-01"],
    ["2026-H1", "2026-01-01", "2026-07-01"],
    ["2026-H2", "2026-07-01", "2027-01-01"],
    ["2026-02", "2026-02-01", "2026-03-01"],
    ["2026-12", "2026-12-01", "2027-01-01"],
    ["2026-W01", "2025-12-29", "2026-01-05"],
    ["2026-W53", "2026-12-28", "2027-01-04"],
    ["2026-12-24", "2026-12-24", "2026-12-25"],
    ["2026-12-01..2026-12-24", "2026-12-01", "2026-12-25"],
    ["2026-Q1..2026-Q2", "2026-01-01", "2026-07-01"],
  ])("%s is from %s up to but not including %s", (text, from, to) => {
    const period = parsePeriod(text);
    expect([String(period.from), String(period.to)]).toEqual([from, to]);
  });

  test.each([
    "",
    "26",
    "2026-13",
    "2026-00",
    "2026-Q5",
    "2026-H3",
    "2027-W53",
    "2026-W00",
    "2026-02-30",
    "2026-1-1",
    "next year",
  ])("“%s” is none", (text) => {
    expect(() => parsePeriod(text)).toThrow(NotUnderstood);
  });

  test.each(["2026-02..2026-01", "2026..", "..2026", "2026-01..2026-02..2026-03"])(
    "“%s” is none either",
    (text) => {
      expect(() => parsePeriod(text)).toThrow(NotUnderstood);
    },
  );

  test("goes from midnight to midnight in the zone, also where the clocks change within it", () => {
    const { from, to } = momentsOf(parsePeriod("2026-03"), "Europe/Stockholm");
    expect([String(from), String(to)]).toEqual(["2026-02-28T23:00:00Z", "2026-03-31T22:00:00Z"]);
  });
});

describe("a week", () => {
  test("may be written in small letters", () => {
    expect(parseWeek("2026-w53")).toBe("2026-W53");
  });

  test.each(["2027-W53", "2026-W54", "W49", "49", "2026-12"])("“%s” is none", (text) => {
    expect(() => parseWeek(text)).toThrow(`There is no week “${text}”: give one such as 2026-W49.`);
  });

  test("begins on Monday at midnight in the zone, and belongs to the year of its Thursday", () => {
    const zone = "Europe/Stockholm";
    expect(weekNow(Temporal.Instant.from("2026-11-29T22:59:59Z"), zone)).toBe("2026-W48");
    expect(weekNow(Temporal.Instant.from("2026-11-29T23:00:00Z"), zone)).toBe("2026-W49");
    expect(weekNow(Temporal.Instant.from("2027-01-01T12:00:00Z"), zone)).toBe("2026-W53");
  });
});
