import { expect, test } from "vitest";
import { addCounts, summaryLine } from "./summary.ts";

test("the last line adds up the checks and the tests", () => {
  const checks = { passed: 3, failed: 1, skipped: 0 };
  const tests = { passed: 210, failed: 0, skipped: 12 };
  expect(summaryLine(addCounts(checks, tests))).toBe("213 passed, 1 failed, 12 skipped");
});
