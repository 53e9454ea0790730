import type { DocumentText } from "./document-text.ts";

export const sv: DocumentText = {
  signatures: "Underskrifter",
  signedAreTheWords:
    "Parterna undertecknar orden ovan, så som de står under dokumentets hashsumma. Ändras ett enda tecken blir summan en annan.",
  party: "Part",
  signatory: "Undertecknare",
  capacity: "Egenskap",
  signedAt: "Tidpunkt",
  method: "Hur",
  notSignedYet: "Inte undertecknat än",
  about: "Om dokumentet",
  fact: "Uppgift",
  value: "Innehåll",
  registryNumber: "Diarienummer",
  dated: "Daterat",
  hash: "Hashsumma (SHA-256)",
  verify: "Kontrollera dokumentet",
  page: (page, pages) => `sida ${page} av ${pages}`,
  hashInFooter: "Hashsumma",
};
