import { expect, test } from "vitest";
import { layLines } from "./lay-lines.ts";
import { LINE_BREAK, type Piece } from "./pieces.ts";

const piece = (text: string, face: Piece["face"] = "regular"): Piece => ({ text, face });
const laid = (width: number, ...pieces: Piece[]) =>
  layLines(pieces, width, (text) => text.length).map((line) => line.map(({ text }) => text).join("¦"));

test.each([
  ["ett två tre", 8, ["ett två ", "tre"]],
  ["språk- och läxhjälp", 6, ["språk- ", "och ", "läxhjä", "lp"]],
  ["landlord-tenant", 10, ["landlord-", "tenant"]],
  ["via e-post", 7, ["via ", "e-post"]],
  ["nr SHA-256", 8, ["nr ", "SHA-256"]],
  ["5\u00A0000 kronor", 9, ["5\u00A0000 ", "kronor"]],
  ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
  ["", 4, [""]],
])("%j, at most %i wide", (text, width, lines) => {
  expect(laid(width, piece(text))).toEqual(lines);
});

test("a word that changes its face stays whole, and a line break is a space for whoever listens", () => {
  expect(laid(8, piece("ett "), piece("två", "bold"), piece("tre fyra"))).toEqual([
    "ett ",
    "två¦tre ",
    "fyra",
  ]);
  expect(laid(8, piece("ett"), piece(LINE_BREAK), piece("två"))).toEqual(["ett ", "två"]);
});
