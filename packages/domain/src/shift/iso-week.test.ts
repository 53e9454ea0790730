import { assert, constantFrom, date, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { err } from "../kernel/result.ts";
import { answerOf } from "../testing/outcome.ts";
import { formatIsoWeek, parseIsoWeek } from "./iso-week.ts";

const ZONE = "Europe/Stockholm";

function hoursOf(text: string): number {
  const { from, to } = answerOf(parseIsoWeek(text, ZONE));
  return to.since(from).total("hours");
}

describe("a week", () => {
  test.each([
    ["2026-W12", "2026-03-16", "2026-03-23"],
    ["2026-W01", "2025-12-29", "2026-01-05"],
    ["2025-W01", "2024-12-30", "2025-01-06"],
    ["2026-W53", "2026-12-28", "2027-01-04"],
    ["2020-W53", "2020-12-28", "2021-01-04"],
    ["2027-W01", "2027-01-04", "2027-01-11"],
  ])("%s goes from Monday %s to Monday %s, local midnight", (text, monday, next) => {
    const midnight = (date: string) => Temporal.PlainDate.from(date).toZonedDateTime(ZONE).toInstant();
    expect(answerOf(parseIsoWeek(text, ZONE))).toEqual({ from: midnight(monday), to: midnight(next) });
  });

  test("begins at midnight of its zone, not of the machine's", () => {
    expect(answerOf(parseIsoWeek("2026-W12", ZONE)).from.toString()).toBe("2026-03-15T23:00:00Z");
    expect(answerOf(parseIsoWeek("2026-W12", "UTC")).from.toString()).toBe("2026-03-16T00:00:00Z");
  });

  test.each([
    ["2026-W12", 168],
    ["2026-W13", 167],
    ["2026-W43", 169],
  ])("%s is %i hours long", (text, hours) => {
    expect(hoursOf(text)).toBe(hours);
  });

  test("ends where the next begins", () => {
    expect(answerOf(parseIsoWeek("2026-W53", ZONE)).to).toEqual(
      answerOf(parseIsoWeek("2027-W01", ZONE)).from,
    );
  });
});

test.each([
  "2025-W53",
  "2024-W53",
  "2026-W54",
  "2026-W00",
  "2026-W99",
  "2026-W1",
  "2026-12",
  "2026W12",
  "26-W12",
  "v. 12",
  "2026-w12",
  " 2026-W12",
  "2026-W12\n",
  "",
])("%j is not a week", (text) => {
  expect(parseIsoWeek(text, ZONE)).toEqual(err({ type: "NotAWeek" }));
});

test.each([
  ["2026-03-16", "2026-W12"],
  ["2026-01-04", "2026-W01"],
  ["2025-12-29", "2026-W01"],
  ["2027-01-03", "2026-W53"],
  ["2027-01-04", "2027-W01"],
])("%s lies in %s", (date, week) => {
  expect(formatIsoWeek(Temporal.PlainDate.from(date))).toBe(week);
});

test("whatever the day and the zone, the day lies in its week and the week is written as it was read", () => {
  const moments = date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  const zones = constantFrom(ZONE, "UTC", "America/St_Johns", "Pacific/Apia", "America/Sao_Paulo");
  const liesInItsWeek = property(moments, zones, (moment, zone) => {
    const day = moment.toTemporalInstant().toZonedDateTimeISO("UTC").toPlainDate();
    const week = answerOf(parseIsoWeek(formatIsoWeek(day), zone));
    const [first, next] = [week.from, week.to].map((at) => at.toZonedDateTimeISO(zone).toPlainDate());
    expect(first?.toString()).toBe(day.subtract({ days: day.dayOfWeek - 1 }).toString());
    expect(first?.until(next ?? day).days).toBe(7);
  });
  assert(liesInItsWeek, { seed: 53, numRuns: 300 });
});
