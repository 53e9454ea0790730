/** App Home. */
export const homeTexts = {
  "home.heading": "Mina anmälningar",
  "home.none":
    "Inga kommande anmälningar. Skriv `/pledge` för att anmäla, eller `/initiatives` för att se vad som finns.",
  "home.pledge": "*{title}*\n{when} · {amount} · {organisation}",
  "home.waiting": "*{title}*\n{when} · {amount} · {organisation} · reservlistan, nummer {position} i kön",
  "home.more": "… och {count} till",
} as const;
