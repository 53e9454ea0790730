import untypedPersonnummer from "personnummer";

// The module is the class itself; its type declarations describe an ES module with a default export.
const Personnummer = untypedPersonnummer as unknown as typeof untypedPersonnummer.default;

// Ten or twelve digits, with the separators people put between date and serial number, not inside a longer run of digits.
const CANDIDATE = /(?<!\d)(?:\d{2})?\d{6}[-+\s]?\d{4}(?!\d)/g;

/**
 * True if a text holds a Swedish personnummer or samordningsnummer: a valid date part and check digit
 * (Folkbokföringslagen 1991:481, 18 §). No field anywhere takes one.
 */
export function holdsPersonalNumber(text: string): boolean {
  const plain = text.normalize("NFKC").replaceAll(/[\u2010-\u2015\u2212]/g, "-");
  return (plain.match(CANDIDATE) ?? []).some((candidate) =>
    Personnummer.valid(candidate.replaceAll(/\s/g, "")),
  );
}
