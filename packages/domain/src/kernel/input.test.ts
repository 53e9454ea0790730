import { expect, test } from "vitest";
import { refusalOf } from "../testing/outcome.ts";
import { InputCheck } from "./input.ts";
import type { InputProblem } from "./refusal.ts";

function problems(check: InputCheck): readonly InputProblem[] {
  const refusal = check.refusal();
  return refusal ? refusalOf(refusal).issues.map((issue) => issue.problem) : [];
}

test.each([
  ["a", []],
  ["four", []],
  ["fives", [{ type: "TooLong", max: 4 }]],
  ["", [{ type: "Empty" }]],
  [" \t", [{ type: "Empty" }]],
] as const)("a text %j of 4 at most has the problems %j", (text, expected) => {
  const check = new InputCheck();
  check.text("name", text, { max: 4 });
  expect(problems(check)).toEqual(expected);
});

test("an optional text may be empty", () => {
  const check = new InputCheck();
  check.text("note", "", { max: 4, optional: true });
  expect(check.refusal()).toBeUndefined();
});

test.each([
  [1, []],
  [9, []],
  [0, [{ type: "OutOfRange", min: 1, max: 9 }]],
  [10, [{ type: "OutOfRange", min: 1, max: 9 }]],
  [1.5, [{ type: "NotAnInteger" }]],
  [Number.NaN, [{ type: "NotAnInteger" }]],
  [Number.POSITIVE_INFINITY, [{ type: "NotAnInteger" }]],
] as const)("the number %d of 1 to 9 has the problems %j", (number, expected) => {
  const check = new InputCheck();
  check.integer("places", number, { min: 1, max: 9 });
  expect(problems(check)).toEqual(expected);
});

test("every problem is told at once, each at its own field", () => {
  const check = new InputCheck();
  check.text("name", "", { max: 10 });
  check.text("note", "850709-9805, and more", { max: 10 });
  check.integer("places", 0, { min: 1, max: 2 });
  const refusal = check.refusal();
  expect(refusal && refusalOf(refusal)).toEqual({
    type: "InvalidInput",
    issues: [
      { path: "name", problem: { type: "Empty" } },
      { path: "note", problem: { type: "TooLong", max: 10 } },
      { path: "note", problem: { type: "HoldsPersonalNumber" } },
      { path: "places", problem: { type: "OutOfRange", min: 1, max: 2 } },
    ],
  });
});
