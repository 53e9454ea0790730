import type { AppendixState } from "@socialsmart/domain/appendix/appendix-states";
import type { Language } from "@socialsmart/domain/person/person";
import type { KnownSignature } from "./verification.ts";

/** What is said about documents; what they say themselves has the same words here as there. */
export type VerificationText = {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly check: string;
  readonly otherLanguage: string;
  readonly found: string;
  readonly compare: string;
  readonly unknown: string;
  readonly unknownBecause: string;
  readonly noHash: string;
  readonly noHashBecause: string;
  readonly document: string;
  readonly state: string;
  readonly states: Readonly<Record<AppendixState, string>>;
  readonly offeredOn: string;
  readonly effectiveFrom: string;
  readonly endsOn: string;
  readonly signature: (party: KnownSignature["party"], capacity: string, on: string) => string;
  readonly none: string;
};

const sv: VerificationText = {
  title: "Kontrollera ett dokument",
  lead: "Varje dokument har en hashsumma, längst ned på sidorna. Skriv eller klistra in den här, så ser du om dokumentet är äkta.",
  label: "Hashsumma, 64 tecken",
  check: "Kontrollera",
  otherLanguage: "In English",
  found: "Dokumentet finns",
  compare:
    "Hashsumman hör till dokumentet nedan. Stämmer uppgifterna med dem du har framför dig? Lita annars inte på det.",
  unknown: "Inget dokument har den hashsumman",
  unknownBecause:
    "Den kan vara fel avskriven. Annars kommer dokumentet inte härifrån, eller så har något i det ändrats.",
  noHash: "Det där är ingen hashsumma",
  noHashBecause: "En hashsumma är 64 tecken: siffrorna 0–9 och bokstäverna a–f.",
  document: "Dokument",
  state: "Läge",
  states: {
    DRAFT: "Utkast, inte erbjudet än",
    OFFERED: "Erbjudet, inte undertecknat än",
    PARTLY_SIGNED: "Undertecknat av den ena parten",
    SIGNED: "Undertecknat av båda parterna, gäller inte än",
    ACTIVE: "Gäller",
    ENDED: "Har upphört att gälla",
    DECLINED: "Hyresgästen avböjde",
    EXPIRED: "Undertecknades inte i tid",
    WITHDRAWN: "Hyresvärden drog tillbaka erbjudandet",
  },
  offeredOn: "Erbjudet",
  effectiveFrom: "Gäller från och med",
  endsOn: "Upphör",
  signature: (party, capacity, on) =>
    `${party === "LANDLORD" ? "Hyresvärden" : "Hyresgästen"}: ${capacity}, ${on}`,
  none: "Inga än",
};

const en: VerificationText = {
  title: "Check a document",
  lead: "Every document has a hash, at the foot of its pages. Type or paste it here to see whether the document is genuine.",
  label: "Hash, 64 characters",
  check: "Check",
  otherLanguage: "På svenska",
  found: "The document exists",
  compare:
    "The hash belongs to the document below. Are these the details that you have before you? If not, do not trust it.",
  unknown: "No document has this hash",
  unknownBecause:
    "It may have been copied wrongly. Otherwise the document does not come from here, or something in it was changed.",
  noHash: "This is no hash",
  noHashBecause: "A hash is 64 characters: the digits 0–9 and the letters a–f.",
  document: "Document",
  state: "State",
  states: {
    DRAFT: "A draft, not offered yet",
    OFFERED: "Offered, not signed yet",
    PARTLY_SIGNED: "Signed by one of the parties",
    SIGNED: "Signed by both parties, not in force yet",
    ACTIVE: "In force",
    ENDED: "No longer in force",
    DECLINED: "Declined by the tenant",
    EXPIRED: "Not signed in time",
    WITHDRAWN: "Withdrawn by the landlord",
  },
  offeredOn: "Offered",
  effectiveFrom: "In force from",
  endsOn: "Ends",
  signature: (party, capacity, on) =>
    `${party === "LANDLORD" ? "The landlord" : "The tenant"}: ${capacity}, ${on}`,
  none: "None yet",
};

export const VERIFICATION_TEXT: Readonly<Record<Language, VerificationText>> = { sv, en };
