import { expect, test } from "vitest";
import { shownText, typedText } from "./typed-text.ts";

test.each([
  ["a letter and its accent", "A\u030A", "Å"],
  ["a text that turns around", "Kaffe\u202EBA", "Kaffe[U+202E]BA"],
  ["a space without width", "Kaffe\u200Bbönan", "Kaffe[U+200B]bönan"],
  ["half a letter", "Kaffe\uD83D", "Kaffe\uFFFD"],
  ["a control character", "Kaffe\u0000", "Kaffe[U+0000]"],
  ["a letter of nobody's", "\u{F0000}", "[U+F0000]"],
  ["a letter that Unicode has not given out", "\u{50000}", "[U+50000]"],
  ["a soft hyphen, which is not seen", "Kaffe\u00ADbönan", "Kaffebönan"],
  ["a joined emoji", "👩🏽\u200D🏫", "👩🏽\u200D🏫"],
  ["line breaks of every kind", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ["what Markdown would take", "# *_<|`[x](y)", "# *_<|`[x](y)"],
])("%s is shown as it can be", (_, typed, shown) => {
  expect(shownText(typed)).toBe(shown);
});

test("each line of what was typed goes in its own direction", () => {
  expect(typedText("Kaffe\nشركة")).toEqual([
    { type: "text", value: "Kaffe", data: { hName: "bdi" } },
    { type: "break" },
    { type: "text", value: "شركة", data: { hName: "bdi" } },
  ]);
});
