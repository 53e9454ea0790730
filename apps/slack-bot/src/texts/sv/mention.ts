/** What is said to the bot in words. */
export const mentionTexts = {
  "mention.help":
    "Säg det som du skulle skriva det: *3h läxhjälp tisdag* anmäler, *vilka kommer på tisdag?* visar bemanningen. Svaret ser bara du.",
  "mention.asks": "Jag behöver veta lite mer.",
  "mention.openForm": "Öppna formuläret",
} as const;
