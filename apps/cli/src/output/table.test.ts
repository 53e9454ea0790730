import { expect, test } from "vitest";
import { toTable } from "./table.ts";

const plain = (text: string) => text;

test("columns are as wide as their widest text, whatever it is written in", () => {
  const rows = [
    ["Läxhjälp", "3 of 6", "2 × Gymmet\n1 × Bageriet"],
    ["👩‍🌾", "0 of 12", "nobody yet"],
  ];
  expect(toTable(["INITIATIVE", "PLACES", "WHO COMES"], rows, plain)).toBe(
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
  expect(toTable(["INITIATIVE"], [], plain)).toBe("");
});

test("a name cannot tell the terminal what to do", () => {
  expect(toTable(["A"], [["\x1b[2Jgone\r\x07 \u202Ekcab"]], plain)).toBe("A\n [2Jgone    kcab\n");
});
