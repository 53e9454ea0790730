import { expect, test } from "vitest";
import { commandKeyProblem, MAX_COMMAND_KEY_LENGTH } from "./command-key.ts";

test.each(["0b5e9a1c-9f5f-4f0e-8a52-6c1d7a3e9d10", "order 17 / åäö 😀", "k".repeat(MAX_COMMAND_KEY_LENGTH)])(
  "a key may be %j",
  (key) => {
    expect(commandKeyProblem(key)).toBeUndefined();
  },
);

test("a UUID that looks like a personnummer by chance is no personnummer", () => {
  expect(commandKeyProblem("ab850709-9805-4abc-8abc-0123456789ab")).toBeUndefined();
});

test.each([
  ["", { type: "Empty" }],
  ["\u200b", { type: "Empty" }],
  ["k".repeat(MAX_COMMAND_KEY_LENGTH + 1), { type: "TooLong", max: MAX_COMMAND_KEY_LENGTH }],
  ["a\nb", { type: "HoldsControlCharacters" }],
  ["850709-9805", { type: "HoldsPersonalNumber" }],
  ["pledge-19850769-9802-1", { type: "HoldsPersonalNumber" }],
])("no key is %j", (key, problem) => {
  expect(commandKeyProblem(key)).toEqual(problem);
});
