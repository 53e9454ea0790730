/** Which notices somebody gets. */
export const noticeTexts = {
  "notice.open": "Välj meddelanden",
  "notice.title": "Meddelanden till dig",
  "notice.submit": "Spara",
  "notice.wanted": "Det här vill jag få",
  "notice.always":
    "Det här får du alltid: erbjudna platser, namn och närvaro som du ska lämna, och ändringar av det som du är anmäld till.",
  "notice.chosen": "*Sparat.*",
  "notice.mute": "Sluta skicka sådana",
  "notice.muted": "*Avstängt:* {kind}. Du kan få dem igen när du vill.",
  "notice.off": "Avstängda meddelanden: {kinds}.",
  "noticeKind.PLACE_OFFER": "Erbjudna platser",
  "noticeKind.OFFER_REMINDER": "Påminnelse om en erbjuden plats",
  "noticeKind.NAMES_WANTED": "Namn som behövs",
  "noticeKind.SHIFT_REMINDER": "Påminnelse dagen före mina pass",
  "noticeKind.CHANGE": "Ändringar av det jag är anmäld till",
  "noticeKind.ATTENDANCE": "Närvaro att rapportera",
  "noticeKind.STAFFING": "Pass där det saknas folk",
  "noticeKind.DIGEST": "Sammandrag på morgonen",
  "noticeKind.PROGRESS": "Hur det går, en gång i kvartalet",
  "noticeKind.APPENDIX": "Socialsmart hyresbilaga",
  "noticeKind.SIGNING_CODE": "Koder för att skriva under",
} as const;
