import { describe, expect, test } from "vitest";
import { anAppendix } from "../testing/builders.ts";
import type { Commitment } from "./commitment.ts";
import { type CommitmentDays, proRataTarget } from "./pro-rata.ts";

const date = (text: string) => Temporal.PlainDate.from(text);

/** `2026-07-01/2027-01-01`, the second of which may be left out. */
function held(span: string, state: "ACTIVE" | "SIGNED" | "ENDED" | "OFFERED" | "DECLINED" = "ACTIVE") {
  const [from = "", to] = span.split("/");
  return anAppendix({ state, effectiveFrom: date(from), endsOn: to ? date(to) : null });
}
function exempt(span: string): CommitmentDays["exemptions"][number] {
  const [from = "", to = ""] = span.split("/");
  return { from: date(from), to: date(to) };
}

function left(
  line: Partial<Pick<Commitment, "year" | "unit" | "target">>,
  appendices: CommitmentDays["appendices"],
  exemptions: CommitmentDays["exemptions"] = [],
): number {
  return proRataTarget({ year: 2026, unit: "MINUTES", target: 6000, ...line }, { appendices, exemptions });
}

describe("of 6000 minutes in 2026 there are left", () => {
  test.each([
    ["all, where no appendix was agreed", [], 6000],
    [
      "all, where it was only offered or declined",
      [held("2026-07-01", "OFFERED"), held("2026-08-01", "DECLINED")],
      6000,
    ],
    ["all, where it holds all year", [held("2025-03-01")], 6000],
    ["all, where it begins on New Year's Day", [held("2026-01-01/2027-01-01")], 6000],
    // 364 of 365 days: 5983,6.
    ["a day less, where it begins on the second day", [held("2026-01-02")], 5970],
    // 184 of 365 days: 3024,7.
    ["half a year, where it begins on 1 July", [held("2026-07-01")], 3015],
    ["as much, where it is signed and has yet to begin", [held("2026-07-01", "SIGNED")], 3015],
    // 181 of 365 days: 2975,3.
    ["half a year, where it ended on 1 July", [held("2024-01-01/2026-07-01", "ENDED")], 2970],
    // 16,4.
    ["one quarter of an hour, where it begins on New Year's Eve", [held("2026-12-31")], 15],
    ["nothing, where it begins next year", [held("2027-01-01")], 0],
    ["nothing, where it ended last year", [held("2020-01-01/2026-01-01", "ENDED")], 0],
    ["nothing, where it ended and nobody has said when", [held("2020-01-01", "ENDED")], 0],
    ["nothing, where it ended before it began", [held("2026-07-01/2026-06-01", "ENDED")], 0],
    ["all, where another took its place", [held("2025-01-01/2026-05-01", "ENDED"), held("2026-05-01")], 6000],
    [
      "all, where two leases cover the year between them and overlap",
      [held("2025-01-01/2026-09-01"), held("2026-02-01")],
      6000,
    ],
    // 31 + 31 of 365 days: 1019,1.
    [
      "both ends, where a gap lies between",
      [held("2025-01-01/2026-02-01", "ENDED"), held("2026-12-01")],
      1005,
    ],
  ] as const)("%s", (_what, appendices, expected) => {
    expect(left({}, appendices)).toBe(expected);
  });

  test.each([
    // 334 of 365 days: 5490,4.
    ["a month that is exempt", ["2026-03-01/2026-04-01"], 5490],
    ["a month that is exempt twice, once", ["2026-03-01/2026-04-01", "2026-03-01/2026-04-01"], 5490],
    ["a month of which exemptions overlap, once", ["2026-03-01/2026-03-20", "2026-03-10/2026-04-01"], 5490],
    ["only the days of it that are in the year", ["2025-01-01/2026-02-01"], 5490],
    ["nothing for days of other years", ["2025-01-01/2026-01-01", "2027-01-01/2028-01-01"], 6000],
    ["nothing for one that was taken back", ["2026-03-01/2026-03-01"], 6000],
    ["everything, where all of the year is exempt", ["2025-06-01/2027-06-01"], 0],
  ] as const)("less %s", (_what, exemptions, expected) => {
    expect(left({}, [], exemptions.map(exempt))).toBe(expected);
  });

  test("less what is exempt of the days that it holds, and nothing twice for days that it does not", () => {
    // 184 days, 31 of them exempt: 2515,1.
    const july = [exempt("2026-07-01/2026-08-01")];
    expect(left({}, [held("2026-07-01")], july)).toBe(2505);
    expect(left({}, [held("2026-07-01")], [exempt("2026-02-01/2026-03-01")])).toBe(3015);
  });
});

test.each([
  // A leap year: 366 days, of which 1 July leaves 184.
  [{ year: 2028, target: 6000 }, "2028-07-01", 3015],
  [{ year: 2028, target: 366_000 }, "2028-12-31", 990],
  [{ year: 2028, target: 3660, unit: "PLACES" }, "2028-02-29", 3070],
  [{ year: 2026, target: 365, unit: "PLACES" }, "2026-03-01", 306],
  [{ target: 1, unit: "EVENTS" }, "2026-01-02", 0],
  [{ target: 4, unit: "EVENTS" }, "2026-07-01", 2],
  [{ target: 9, unit: "PLACES" }, "2026-07-01", 4],
  [{ target: 0 }, "2026-07-01", 0],
  [{ target: 0, unit: "PLACES" }, "2026-07-01", 0],
  [{ target: 14 }, "2026-01-02", 0],
  // Whole, it is not rounded.
  [{ target: 14 }, "2026-01-01", 14],
  [{ target: 100_000_000, unit: "PLACES" }, "2026-01-02", 99_726_027],
] as const)("of %j, with an appendix from %s, %i are left", (line, from, expected) => {
  expect(left(line, [held(from)])).toBe(expected);
});
