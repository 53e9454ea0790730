import { afterEach, expect, test, vi } from "vitest";
import { readRetryAfter, waitBefore } from "./retry.ts";

afterEach(() => vi.restoreAllMocks());

const PATIENCE = { firstWaitMs: 250 };

test("the wait is any time up to a limit that doubles, and stops doubling at eight seconds", () => {
  const chance = vi.spyOn(Math, "random").mockReturnValue(0.999_999);
  const longest = [1, 2, 3, 4, 5, 6, 7].map((attempt) => Math.round(waitBefore(attempt, null, PATIENCE)));
  expect(longest).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 8_000]);
  chance.mockReturnValue(0);
  expect(waitBefore(5, null, PATIENCE)).toBe(0);
});

test("a time that the API named is waited for, and not by everybody to the same moment", () => {
  const chance = vi.spyOn(Math, "random").mockReturnValue(0);
  expect(waitBefore(1, 30_000, PATIENCE)).toBe(30_000);
  chance.mockReturnValue(0.5);
  expect(waitBefore(1, 30_000, PATIENCE)).toBe(30_125);
});

test.each([
  ["3", 3_000],
  ["0", 0],
  ["Tue, 01 Dec 2026 15:00:10 GMT", 10_000],
  ["Tue, 01 Dec 2026 14:00:00 GMT", 0],
  ["soon", null],
  ["-1", null],
  ["1.5", null],
  ["", null],
  [null, null],
])("Retry-After: %s is %s ms", (header, ms) => {
  expect(readRetryAfter(header, Date.parse("2026-12-01T15:00:00Z"))).toBe(ms);
});
