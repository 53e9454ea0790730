import type { DocumentText } from "./document-text.ts";

export const sv: DocumentText = {
  appendix: "Socialsmart hyresbilaga",
  landlord: "Hyresvärd",
  tenant: "Hyresgäst",
  template: "Mall",
  templateIs: (number, language) => `version ${number}, på ${language === "sv" ? "svenska" : "engelska"}`,
  commitment: (area, amount, year) => `${area}: ${amount} under ${year}`,
  validUntil: "Kan undertecknas till och med",
  methods: { CODE_BY_CHAT: "Engångskod i chatten", CODE_BY_EMAIL: "Engångskod med e-post" },
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
  asPdf: "Hämta som PDF",
  noDocument: "Här finns inget dokument",
  noDocumentBecause:
    "Länken kan ha gått ut eller ersatts av en nyare, som i det mejl du fick senast. Be annars om en ny där du fick den, till exempel i chatten.",
  preview: "Förhandsvisning",
  noLink: "Du behöver en egen länk hit",
  noLinkBecause:
    "Adressen är till för program. Öppna dokumentet från chatten i stället, så får du en länk som är din.",
  tooOften: "För många försök härifrån",
  tooOftenBecause: (seconds) =>
    `Vänta ${seconds} sekunder och ladda sedan om sidan. Du behöver inte göra något annat.`,
  noForm: "Formuläret går inte att läsa",
  noFormBecause: "Ingenting är gjort. Öppna din länk igen och försök på nytt därifrån.",
  fault: "Något gick fel hos oss",
  faultBecause: (reference) =>
    `Öppna din länk igen och se hur det står till, innan du gör om något. Händer det igen, berätta för hyresvärden och nämn ${reference}.`,
  page: (page, pages) => `sida ${page} av ${pages}`,
  hashInFooter: "Hashsumma",
};
