/** What there is to do, on working days. */
export const digestTexts = {
  "digest.heading": "*God morgon! Det här väntar på dig.*",
  "digest.offers": "*Platser som väntar på svar*",
  "digest.offer":
    "{organisation}: {places, plural, one {# plats} other {# platser}} till {until} · {title} · {when}",
  "digest.names": "*Namn som saknas*",
  "digest.name":
    "{organisation}: {places, plural, one {# plats} other {# platser}} utan namn, senast {by} · {title} · {when}",
  "digest.approvals": "*Väntar på ditt ja*",
  "digest.approval": "{organisation}: {amount} · {title} · {when}",
  "digest.toOffers": "*Lediga platser att erbjuda*",
  "digest.toOffer":
    "{title} · {when} · {places, plural, one {# ledig} other {# lediga}}, {waiting} på reservlistan",
  "digest.withdrawals": "*Sena avanmälningar*",
  "digest.withdrawal":
    "{organisation} lämnade {places, plural, one {# plats} other {# platser}} · {title} · {when} · {taken} kvar, minst {minPlaces} behövs",
  "digest.understaffed": "*För få anmälda*",
  "digest.lacking": "{title} · {when} · {taken} av {capacity} platser, minst {minPlaces} behövs",
  "digest.more": "… och {count} till",
  "digest.whereToDo": "Gör det på fliken Hem här i appen.",
} as const;
