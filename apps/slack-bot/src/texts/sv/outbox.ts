/** Messages that did not arrive, and channels that take none. */
export const outboxTexts = {
  "route.closed": "*Nyheter om {titles} kommer inte fram*",
  "route.notInChannel":
    "Jag är inte med i {channel}. Skriv `/invite @Socialsmart` i kanalen och tryck sedan på Försök igen.",
  "route.notFound":
    "Kanalen {channel} finns inte för mig: den är borttagen eller privat. Om den är privat, skriv `/invite @Socialsmart` i den och tryck sedan på Försök igen. Eller byt kanal.",
  "route.archived":
    "{channel} är arkiverad. Ta fram den ur arkivet och tryck sedan på Försök igen. Eller byt kanal.",
  "route.refused":
    "Slack tar inte emot något från mig i {channel}: `{error}`. När det är ordnat, tryck på Försök igen. Eller byt kanal.",
  "route.retry": "Försök igen",
  "route.retrySpoken": "Försök igen: {titles}",
  "route.retried":
    "Jag försöker igen nu. Går det, kommer det som väntat i kanalen om en stund; annars får du ett nytt meddelande.",
  "route.newsOf": "*Nyheter om {title}*",
  "route.seenTo": "Det här är omhändertaget. Kommer något ändå inte fram får du ett nytt meddelande.",
  "route.open": "Inget hålls tillbaka där längre.",
  "status.fine": "Alla meddelanden har kommit fram.",
  "status.heading": "*{count, plural, one {# meddelande} other {# meddelanden}} som inte säkert kom fram*",
  "status.refused": "{at} · {fact} · Slack sade nej: `{error}`",
  "status.uncertain": "{at} · {fact} · kom kanske fram: `{error}`. Titta efter, och säg hur det är.",
  "status.stopped": "{at} · {fact} · stoppat: {error}",
  "status.nothingLeft": "Det skulle inte säga något längre.",
  "status.notAllowed": "Bara samordnare ser meddelandens status.",
  "settle.arrived": "Det kom fram",
  "settle.done": "Ordnat ändå",
  "settle.sendAgain": "Skicka igen",
  "settle.spoken": "{label}: {fact}, {at}",
  "settle.noted": "*Noterat.*",
  "settle.sent": "*Skickas igen nu.*",
  "settle.settledBefore": "Någon har redan tagit hand om det meddelandet.",
} as const;
