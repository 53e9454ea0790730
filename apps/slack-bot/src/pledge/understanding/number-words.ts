import { named } from "./named.ts";

/** Numbers as words, folded (see fold.ts), in Swedish and English: as far as people count places. */
export const NUMBERS: Readonly<Record<string, number>> = {
  ...named(1, "en", "ett", "one", "an"),
  ...named(2, "tva", "two"),
  ...named(3, "tre", "three"),
  ...named(4, "fyra", "four"),
  ...named(5, "fem", "five"),
  ...named(6, "sex", "six"),
  ...named(7, "sju", "seven"),
  ...named(8, "atta", "eight"),
  ...named(9, "nio", "nine"),
  ...named(10, "tio", "ten"),
  ...named(11, "elva", "eleven"),
  ...named(12, "tolv", "twelve"),
  ...named(13, "tretton", "thirteen"),
  ...named(14, "fjorton", "fourteen"),
  ...named(15, "femton", "fifteen"),
  ...named(16, "sexton", "sixteen"),
  ...named(17, "sjutton", "seventeen"),
  ...named(18, "arton", "eighteen"),
  ...named(19, "nitton", "nineteen"),
  ...named(20, "tjugo", "twenty"),
  ...named(30, "trettio", "thirty"),
  ...named(45, "fyrtiofem", "forty-five"),
  ...named(90, "nittio", "ninety"),
};

/** The hours of a clock face. */
export const CLOCK_HOURS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(NUMBERS).filter(([word, number]) => number <= 12 && word !== "en" && word !== "an"),
);

/** @param folded digits, with a decimal comma or point, or a word of `NUMBERS` */
export function numberOf(folded = ""): number {
  return NUMBERS[folded] ?? Number(folded.replaceAll(" ", "").replace(",", "."));
}
