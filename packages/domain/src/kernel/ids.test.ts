import { expect, test } from "vitest";
import { isId, parseId } from "./ids.ts";

const SUFFIX = "01k5p8m4x2e0wbq7rr3vd9t6ha";

test("an id is its kind, an underscore and 26 characters", () => {
  expect(isId("pledge", `pledge_${SUFFIX}`)).toBe(true);
  expect(parseId("shift", `shift_${SUFFIX}`)).toBe(`shift_${SUFFIX}`);
});

test.each([
  ["nothing", ""],
  ["its suffix alone", SUFFIX],
  ["no kind", `_${SUFFIX}`],
  ["another kind", `shift_${SUFFIX}`],
  ["a kind in capitals", `PLEDGE_${SUFFIX}`],
  ["a kind within a kind", `x_pledge_${SUFFIX}`],
  ["no underscore", `pledge${SUFFIX}`],
  ["capitals", `pledge_${SUFFIX.toUpperCase()}`],
  ["one character too few", `pledge_${SUFFIX.slice(1)}`],
  ["one character too many", `pledge_${SUFFIX}0`],
  ["more than 128 bits", `pledge_8${SUFFIX.slice(1)}`],
  ["a letter that is not used, i", `pledge_${SUFFIX.slice(0, -1)}i`],
  ["a letter that is not used, l", `pledge_${SUFFIX.slice(0, -1)}l`],
  ["a letter that is not used, o", `pledge_${SUFFIX.slice(0, -1)}o`],
  ["a letter that is not used, u", `pledge_${SUFFIX.slice(0, -1)}u`],
  ["a line break at its end", `pledge_${SUFFIX}\n`],
  ["spaces around it", ` pledge_${SUFFIX} `],
])("a pledge's id is not one with %s: %j", (_, text) => {
  expect(isId("pledge", text)).toBe(false);
  expect(parseId("pledge", text)).toBeUndefined();
});
