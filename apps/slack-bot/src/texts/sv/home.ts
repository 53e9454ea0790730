/** App Home. */
export const homeTexts = {
  "home.heading": "Mina anmälningar",
  "home.none":
    "Inga kommande anmälningar. Skriv `/pledge` för att anmäla, eller `/initiatives` för att se vad som finns.",
  "home.pledge": "*{title}*\n{when} · {amount} · {organisation}",
  "home.more": "… och {count} till",
  "home.waitingHeading": "Väntar på ditt ja",
  "home.waitingLine": "*{organisation}* · {title}\n{amount} · {when} · {taken} av {capacity} platser tagna",
  "home.pending": "väntar på en samordnares ja",
  "home.waitlisted": "reservlistan, nummer {position} i kön",
  "home.offered": "{offered} av {places, plural, one {# plats} other {# platser}} hålls åt er till {until}",
  "home.offerOver": "erbjudandet har gått ut",
  "home.paused": "insatsen är pausad",
} as const;
