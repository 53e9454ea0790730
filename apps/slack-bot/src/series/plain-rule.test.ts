import { occurrencesOf } from "@socialsmart/domain/series/occurrences";
import { parseRecurrenceRule } from "@socialsmart/domain/series/recurrence-rule";
import { describe, expect, test } from "vitest";
import { plainRule, type Repeats, untilOf, withUntil } from "./plain-rule.ts";

const day = (date: string) => Temporal.PlainDate.from(date);

function checked(rule: string) {
  const parsed = parseRecurrenceRule(rule);
  if (!parsed.ok) throw new Error(`${rule}: ${parsed.refusal.type}`);
  return parsed.value;
}

describe("a plain choice", () => {
  test.each<[Repeats, string, string, readonly string[]]>([
    ["WEEKLY", "2026-11-24", "2026-12-08", ["2026-11-24", "2026-12-01", "2026-12-08"]],
    ["BIWEEKLY", "2026-12-22", "2027-01-19", ["2026-12-22", "2027-01-05", "2027-01-19"]],
    ["MONTHLY", "2026-11-10", "2027-01-31", ["2026-11-10", "2026-12-08", "2027-01-12"]],
    ["MONTHLY", "2026-12-31", "2027-02-28", ["2026-12-31", "2027-01-28", "2027-02-25"]],
    ["MONTHLY", "2026-11-22", "2027-01-31", ["2026-11-22", "2026-12-27", "2027-01-24"]],
  ])("%s from %s until %s", (repeats, from, until, dates) => {
    const rule = checked(plainRule(repeats, day(from), day(until)));
    const timing = {
      ...{ rule, startsOn: day(from), startTime: Temporal.PlainTime.from("16:00") },
      ...{ durationMinutes: 180, zone: "Europe/Stockholm" },
    };
    const found = occurrencesOf(timing, { from: day(from), to: day("2027-06-01") }, 20);
    expect([...found].map(({ slot }) => slot.toString())).toEqual(dates);
  });

  test("without an end goes on", () => {
    expect(plainRule("WEEKLY", day("2026-11-29"))).toBe("FREQ=WEEKLY;BYDAY=SU");
  });
});

describe("the end of a rule", () => {
  test("takes the place of the one it had, and of a number of times", () => {
    expect(withUntil("FREQ=WEEKLY;UNTIL=20261208;BYDAY=TU", day("2027-01-12"))).toBe(
      "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270112",
    );
    expect(withUntil("FREQ=WEEKLY;COUNT=4;BYDAY=TU", undefined)).toBe("FREQ=WEEKLY;BYDAY=TU");
  });

  test.each([
    ["FREQ=WEEKLY;UNTIL=20261208;BYDAY=TU", "2026-12-08"],
    ["FREQ=WEEKLY;COUNT=4;BYDAY=TU", ""],
    ["FREQ=WEEKLY;BYDAY=TU", ""],
  ])("of %s is “%s”", (rule, until) => {
    expect(untilOf(checked(rule))).toBe(until);
  });
});
