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

test.each([
  ["nothing that anybody sees", "\u200b\u2060 \u00ad", [{ type: "Empty" }]],
  ["a filler that is shown as nothing", "\u3164\u2800", [{ type: "Empty" }]],
  ["NUL", "a\0b", [{ type: "HoldsControlCharacters" }]],
  ["an escape sequence", "\u001b[31mred", [{ type: "HoldsControlCharacters" }]],
  ["a line break", "a\nb", [{ type: "HoldsControlCharacters" }]],
  ["a tab", "a\tb", [{ type: "HoldsControlCharacters" }]],
  ["a line separator", "a\u2028b", [{ type: "HoldsControlCharacters" }]],
  ["half a character", "a\ud83d", [{ type: "HoldsControlCharacters" }]],
  ["an emoji of several", "👩‍👧 Läxhjälp", []],
] as const)("a text of one line with %s has its problems", (_, text, expected) => {
  const check = new InputCheck();
  check.text("name", text, { max: 40 });
  expect(problems(check)).toEqual(expected);
});

test.each([
  ["Line one\r\n\tline two", []],
  ["a\0b", [{ type: "HoldsControlCharacters" }]],
  ["a\u0085b", [{ type: "HoldsControlCharacters" }]],
] as const)("a text of several lines, %j, has the problems %j", (text, expected) => {
  const check = new InputCheck();
  check.text("description", text, { max: 40, lines: "MANY" });
  expect(problems(check)).toEqual(expected);
});

test.each([
  ["C0123ABC", []],
  ["", [{ type: "Empty" }]],
  ["läxhjälp", [{ type: "NotAChatId" }]],
  ["T1/C1", [{ type: "NotAChatId" }]],
  ["C".repeat(51), [{ type: "TooLong", max: 50 }]],
] as const)("a chat platform's id %j has the problems %j", (text, expected) => {
  const check = new InputCheck();
  check.chatId("channel.channelId", text);
  expect(problems(check)).toEqual(expected);
});

test.each(["+010000-01-01T00:00Z", "0999-12-31T23:59Z", "-002026-01-01T00:00Z", "9999-12-31T23:30-01:00"])(
  "a moment outside the years 1000 to 9999 is none: %s",
  (text) => {
    const check = new InputCheck();
    expect(check.instant("startsAt", text)).toBeUndefined();
    expect(problems(check)).toEqual([{ type: "NotAnInstant" }]);
  },
);

test.each(["+010000-01-01", "0999-12-31"])("a date outside the years 1000 to 9999 is none: %s", (text) => {
  const check = new InputCheck();
  expect(check.date("endsOn", text)).toBeUndefined();
  expect(problems(check)).toEqual([{ type: "NotADate" }]);
});

test("the years 1000 and 9999 are taken from their first moment to their last", () => {
  const check = new InputCheck();
  expect(check.instant("startsAt", "1000-01-01T00:00Z")?.toString()).toBe("1000-01-01T00:00:00Z");
  expect(check.instant("startsAt", "9999-12-31T23:59:59Z")?.toString()).toBe("9999-12-31T23:59:59Z");
  expect(check.date("endsOn", "1000-01-01")?.toString()).toBe("1000-01-01");
  expect(check.date("endsOn", "9999-12-31")?.toString()).toBe("9999-12-31");
  expect(check.refusal()).toBeUndefined();
});
