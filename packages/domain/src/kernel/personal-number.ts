import untypedPersonnummer from "personnummer";
import { plainText } from "./plain-text.ts";

// The module is the class itself; its type declarations describe an ES module with a default export.
const Personnummer = untypedPersonnummer as unknown as typeof untypedPersonnummer.default;

const SEPARATOR = String.raw`\s?[-+.]?\s?`;
const PARTS = [String.raw`(?:\d{2})?\d{2}`, String.raw`\d{2}`, String.raw`\d{2}`, String.raw`\d{4}`];
// Year, month, day and serial number with what people put between them, not inside a longer run of digits: a telephone number
// is grouped otherwise. The look-ahead finds one that begins within what looked like another.
const CANDIDATE = new RegExp(String.raw`(?<!\d)(?=(${PARTS.join(SEPARATOR)})(?!\d))`, "g");

/**
 * True if a text holds a Swedish personnummer or samordningsnummer: a valid date part and check digit
 * (Folkbokföringslagen 1991:481, 18 §). No field anywhere takes one.
 */
export function holdsPersonalNumber(text: string): boolean {
  return [...plainText(text).matchAll(CANDIDATE)].some(([, candidate = ""]) =>
    Personnummer.valid(candidate.replaceAll(/\D/g, "")),
  );
}
