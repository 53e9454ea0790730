/** What is said of what an organisation takes on for a year. */
export const commitmentTexts = {
  "commitment.open": "Det här bidrar vi med …",
  "commitment.ours": "Våra åtaganden …",
  "commitment.all": "Åtaganden och undantag …",
  "commitment.whoseTitle": "Åtaganden och undantag",
  "commitment.whoseAbout":
    "*Vems åtaganden {year} vill du se?*\nDär kan du också ge undantag för dagar då inget väntas.",
  "commitment.whoseSubmit": "Visa",
  "commitment.title": "Vad bidrar ni med?",
  "commitment.submit": "Spara",
  "commitment.about":
    "*Vad vill {organisation} bidra med {year}?*\nTimmar, platser eller tillfällen, för ett område i taget eller för alla. Det är ett mål att prata om vid avstämningen, och går att ändra under året. Noll är vanligt och helt i sin ordning.",
  "commitment.area": "Område",
  "commitment.line": "• {area}: *{target}*",
  "commitment.proRata": "för dagarna som räknas: {target}",
  "commitment.was": "{target} till {on}",
  "commitment.wasBy": "{target} till {on}, ändrat av {name}",
  "commitment.meanwhile":
    "Någon annan har ändrat raden sedan du öppnade formuläret. Stäng det och öppna det igen.",
} as const;
