/** Too few people on a shift. */
export const staffingTexts = {
  "staffing.short":
    "*För få anmälda:* {title}\n{when} · {location} · {taken} av {capacity} platser, minst {minPlaces} behövs",
  "staffing.enough": "*Tillräckligt många:* {title}\n{when} · {taken} av {capacity} platser",
  "staffing.over": "*Inte aktuellt längre:* {title}\n{when}",
  "staffing.newer": "Det finns ett nyare inlägg om passet längre ner.",
  "staffing.host":
    "*För få anmälda:* en organisation har lämnat platser sent.\n{title} · {when} · {taken} av {capacity} platser, minst {minPlaces} behövs",
  "staffing.hostWay":
    "Samordnaren har fått veta det. Kan passet hållas ändå, eller vet du någon som kan komma?",
} as const;
