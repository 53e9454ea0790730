import { expect, test } from "vitest";
import { median, percentile, rounded } from "./statistics.ts";

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 100, 2], 3],
])("the median of %j is %d", (values, expected) => {
  expect(median(values)).toBe(expected);
});

test.each([
  [0.99, 99],
  [0.5, 50],
  [1, 100],
  [0, 1],
])("of the numbers from 1 to 100, a share of %d does not exceed %d", (share, expected) => {
  const values = Array.from({ length: 100 }, (_, n) => 100 - n);
  expect(percentile(values, share)).toBe(expected);
});

test("nothing has no median", () => {
  expect(() => median([])).toThrow(RangeError);
});

test("a figure is rounded to the digits that it is worth", () => {
  expect([rounded(1234.5), rounded(0.012345)]).toEqual([1230, 0.0123]);
});
