import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkit";

/** Source Sans 3, by Adobe, under the SIL Open Font License 1.1: embedded, as far as it is used. */
const FILES = {
  regular: "400Regular/SourceSans3_400Regular.ttf",
  italic: "400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  bold: "600SemiBold/SourceSans3_600SemiBold.ttf",
  boldItalic: "600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf",
};
export type Face = keyof typeof FILES;
export const FACES = Object.keys(FILES) as readonly Face[];

const { resolve } = createRequire(import.meta.url);
const read = new Map<Face, Buffer>();

/**
 * A face's file, read once.
 *
 * A parsed font is not to be kept for the next document: it remembers of a glyph the letter that it was first drawn for, so that
 * what a PDF says could depend on the documents before it.
 */
export function fontFile(face: Face): Buffer {
  const known = read.get(face);
  if (known) return known;
  const file = readFileSync(resolve(`@expo-google-fonts/source-sans-3/${FILES[face]}`));
  read.set(face, file);
  return file;
}

let letters: ReadonlySet<number> | undefined;

/** True if every face has a glyph for each of these letters. */
export function isDrawable(text: string): boolean {
  letters ??= FACES.map((face) => lettersOf(face)).reduce((one, other) => one.intersection(other));
  return Array.from(text).every((letter) => letters?.has(letter.codePointAt(0) ?? 0));
}

function lettersOf(face: Face): Set<number> {
  const font = create(fontFile(face));
  if (!("characterSet" in font)) throw new Error("A file of several fonts");
  return new Set(font.characterSet);
}
