import { expect, test } from "vitest";
import { err } from "../kernel/result.ts";
import { answerOf } from "../testing/outcome.ts";
import { parsePeriod } from "./period.ts";

test.each([
  ["2026", "2025-12-31T23:00:00Z", "2026-12-31T23:00:00Z"],
  ["2026-H1", "2025-12-31T23:00:00Z", "2026-06-30T22:00:00Z"],
  ["2026-H2", "2026-06-30T22:00:00Z", "2026-12-31T23:00:00Z"],
  ["2026-Q2", "2026-03-31T22:00:00Z", "2026-06-30T22:00:00Z"],
  ["2026-Q4", "2026-09-30T22:00:00Z", "2026-12-31T23:00:00Z"],
  ["2026-02", "2026-01-31T23:00:00Z", "2026-02-28T23:00:00Z"],
  ["2028-02", "2028-01-31T23:00:00Z", "2028-02-29T23:00:00Z"],
  ["2026-12", "2026-11-30T23:00:00Z", "2026-12-31T23:00:00Z"],
])("%s goes from %s to %s in Stockholm, where midnight is another moment in summer", (text, from, to) => {
  const period = answerOf(parsePeriod(text, "Europe/Stockholm"));
  expect([period.from.toString(), period.to.toString()]).toEqual([from, to]);
});

test("a period begins at midnight of its zone", () => {
  expect(answerOf(parsePeriod("2026-11", "UTC")).from.toString()).toBe("2026-11-01T00:00:00Z");
});

test.each([
  "",
  "26",
  "2026-",
  "2026-13",
  "2026-00",
  "2026-1",
  "2026-Q0",
  "2026-Q5",
  "2026-H3",
  "2026-W12",
  "Q4",
  "2026-Q4 ",
])("%j is no period", (text) => {
  expect(parsePeriod(text, "Europe/Stockholm")).toEqual(err({ type: "NotAPeriod" }));
});
