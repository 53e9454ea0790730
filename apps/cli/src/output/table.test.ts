import { expect, test } from "vitest";
import { toTable } from "./table.ts";

const screen = { columns: undefined, emphasise: (text: string) => text };
const head = (...texts: readonly string[]) => texts.map((text) => ({ text, wraps: text !== "WHEN" }));

test("columns are as wide as their widest text, whatever it is written in", () => {
  const rows = [
    ["Läxhjälp", "3 of 6", "2 × Gymmet\n1 × Bageriet"],
    ["👩‍🌾", "0 of 12", "nobody yet"],
  ];
  expect(toTable(head("INITIATIVE", "PLACES", "WHO COMES"), rows, screen)).toBe(
    [
      "INITIATIVE  PLACES   WHO COMES",
      "Läxhjälp    3 of 6   2 × Gymmet",
      "                     1 × Bageriet",
      "👩‍🌾          0 of 12  nobody yet",
      "",
    ].join("\n"),
  );
});

test("without rows there is nothing", () => {
  expect(toTable(head("INITIATIVE"), [], screen)).toBe("");
});

test("a name cannot tell the terminal what to do", () => {
  expect(toTable(head("A"), [["\x1b[2Jgone\r\x07 \u202Ekcab"]], screen)).toBe("A\n[2Jgone    kcab\n");
});

test("the widest columns are wrapped to fit the screen, words longer than that too, and what says when is not", () => {
  const rows = [["Tue 10 Mar 16:00–19:00", "Läxhjälp i Vivalla centrum", `2 × ${"Samverkan".repeat(9)}`]];
  const wide = toTable(head("WHEN", "INITIATIVE", "WHO COMES"), rows, { ...screen, columns: 90 });
  const narrow = toTable(head("WHEN", "INITIATIVE", "WHO COMES"), rows, { ...screen, columns: 40 });
  expect(widestLineOf(wide)).toBe(90);
  // A table in fewer than 80 would be no table.
  expect(widestLineOf(narrow)).toBe(80);
  for (const text of [wide, narrow]) {
    expect(text).toContain("Tue 10 Mar 16:00–19:00  Läxhjälp");
  }
});

function widestLineOf(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}
