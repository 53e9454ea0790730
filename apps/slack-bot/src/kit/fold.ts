/**
 * A text made comparable, letter by letter: lower case, without accents (`Läxhjälp` and `laxhjalp` are one), in a form
 * where index n still is letter n of the text. Compose the text first (`NFC` or `NFKC`).
 */
export function fold(composed: string): string {
  return Array.from({ length: composed.length }, (_, index) => foldLetter(composed.charAt(index))).join("");
}

function foldLetter(letter: string): string {
  // Nearly all are, and thousands of names are read at once where somebody names one.
  if (letter <= "~") return letter.toLowerCase();
  const folded = letter.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return folded.length === 1 ? folded : letter;
}
