import { describe, expect, test } from "vitest";
import { aPledge, aSeat, aShift } from "../testing/builders.ts";
import type { ReportAttendance } from "./attendance-report.ts";
import { checkReport } from "./check-report.ts";

const { id: shiftId } = aShift();
const [{ id: seatId }, { id: pledgeId }] = [aSeat(), aPledge()];
const came = { seatId, state: "PRESENT" } as const;
const many = (count: number) => Array.from({ length: count }, () => ({ ...came, seatId: aSeat().id }));

function issuesOf(report: Omit<ReportAttendance, "shiftId">) {
  const checked = checkReport({ shiftId, ...report });
  return checked.ok ? [] : checked.refusal.issues;
}
const conflict = (field: string) => ({ type: "ConflictsWith", field });

describe("a report that no shift would make right is told all that is wrong with it", () => {
  test.each<[string, Omit<ReportAttendance, "shiftId">, readonly (readonly [string, object])[]]>([
    ["nothing is said", {}, [["seats", { type: "Empty" }]]],
    ["all came, and one did", { allCame: true, seats: [came] }, [["allCame", conflict("seats")]]],
    [
      "all came, and some heads did",
      { allCame: true, headCounts: [{ pledgeId, places: 1 }] },
      [["allCame", conflict("headCounts")]],
    ],
    [
      "all came, and as many seats as heads did",
      { allCame: true, seats: [came], headCounts: [{ pledgeId, places: 1 }] },
      [["allCame", conflict("seats")]],
    ],
    ["a seat stands twice", { seats: [came, came] }, [["seats.1", conflict("seats.0")]]],
    [
      "heads stand twice",
      { headCounts: [0, 1].map((places) => ({ pledgeId, places })) },
      [["headCounts.1", conflict("headCounts.0")]],
    ],
    [
      "somebody who did not come stayed",
      { seats: [{ seatId, state: "EXCUSED", minutes: 5 }] },
      [["seats.0.minutes", conflict("seats.0.state")]],
    ],
    [
      "no heads stayed",
      { headCounts: [{ pledgeId, places: 0, minutes: 5 }] },
      [["headCounts.0.minutes", conflict("headCounts.0.places")]],
    ],
    ["more lines than any shift has", { seats: many(1001) }, [["seats", { type: "TooMany", max: 1000 }]]],
  ])("%s", (_what, report, issues) => {
    expect(issuesOf(report)).toEqual(issues.map(([path, problem]) => ({ path, problem })));
  });

  test.each<[string, Omit<ReportAttendance, "shiftId">]>([
    ["all came", { allCame: true }],
    ["as many lines as a shift can have", { seats: many(1000) }],
    ["seats and as many heads", { seats: [came], headCounts: [{ pledgeId, places: 1 }] }],
    ["nobody, without minutes", { seats: [{ seatId, state: "NO_SHOW", minutes: null, reason: null }] }],
    ["a reason in several lines", { seats: [{ ...came, minutes: 200, reason: "Städade.\nOch diskade." }] }],
  ])("and nothing where it says %s", (_what, report) => {
    expect(issuesOf(report)).toEqual([]);
  });
});
