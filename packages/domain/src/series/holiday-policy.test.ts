import { expect, test } from "vitest";
import { applyHolidayPolicy, HOLIDAY_POLICIES, type HolidayPolicies } from "./holiday-policy.ts";
import type { Occurrence } from "./occurrences.ts";

/** From 22:00 to 06:00 in Stockholm. */
function aNightFrom(date: string): Occurrence {
  const slot = Temporal.PlainDate.from(date);
  const startsAt = slot.toZonedDateTime({ timeZone: "Europe/Stockholm", plainTime: "22:00" }).toInstant();
  return { slot, startsAt, endsAt: startsAt.add({ hours: 8 }) };
}

/** What becomes of nights from these dates, as `date` or `date name`. */
function verdictOn(dates: readonly string[], policies: HolidayPolicies) {
  const { kept, skipped, warnings } = applyHolidayPolicy(dates.map(aNightFrom), policies);
  const named = (of: typeof skipped) => of.map(({ slot, day }) => `${slot} ${day.name.sv}`);
  return { kept: kept.map(({ slot }) => String(slot)), skipped: named(skipped), warnings: named(warnings) };
}

const MONDAYS = ["2026-03-30", "2026-04-06", "2026-04-13"];
const EASTER_MONDAY = "2026-04-06 annandag påsk";

test.each([
  ["SKIP", { kept: ["2026-03-30", "2026-04-13"], skipped: [EASTER_MONDAY], warnings: [] }],
  ["WARN", { kept: MONDAYS, skipped: [], warnings: [EASTER_MONDAY] }],
  ["KEEP", { kept: MONDAYS, skipped: [], warnings: [] }],
] as const)("a holiday Monday under %s", (holidays, verdict) => {
  for (const customaryFreeDays of HOLIDAY_POLICIES) {
    expect(verdictOn(MONDAYS, { holidays, customaryFreeDays })).toEqual(verdict);
  }
});

const FRIDAYS = ["2026-06-12", "2026-06-19", "2026-06-26"];
const MIDSUMMER_EVE = "2026-06-19 midsommarafton";

test.each([
  ["SKIP", { kept: ["2026-06-12", "2026-06-26"], skipped: [MIDSUMMER_EVE], warnings: [] }],
  ["WARN", { kept: FRIDAYS, skipped: [], warnings: [MIDSUMMER_EVE] }],
  ["KEEP", { kept: FRIDAYS, skipped: [], warnings: [] }],
] as const)("an eve that is free by custom has its own policy, %s", (customaryFreeDays, verdict) => {
  for (const holidays of HOLIDAY_POLICIES) {
    expect(verdictOn(FRIDAYS, { holidays, customaryFreeDays })).toEqual(verdict);
  }
});

test("a night belongs to the day it begins on", () => {
  const policies = { holidays: "SKIP", customaryFreeDays: "KEEP" } as const;
  expect(verdictOn(["2026-12-23", "2026-12-24", "2026-12-26"], policies)).toEqual({
    kept: ["2026-12-23", "2026-12-24"],
    skipped: ["2026-12-26 annandag jul"],
    warnings: [],
  });
});
