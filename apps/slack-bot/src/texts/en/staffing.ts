/** Too few people on a shift. */
export const staffingTexts = {
  "staffing.short":
    "*Too few signed up:* {title}\n{when} · {location} · {taken} of {capacity} places, at least {minPlaces} needed",
  "staffing.enough": "*Enough signed up:* {title}\n{when} · {taken} of {capacity} places",
  "staffing.over": "*No longer current:* {title}\n{when}",
  "staffing.newer": "There is a newer post about the shift further down.",
  "staffing.host":
    "*Too few signed up:* an organisation gave up places late.\n{title} · {when} · {taken} of {capacity} places, at least {minPlaces} needed",
  "staffing.hostWay":
    "The coordinator knows. Can the shift be held anyway, or do you know somebody who can come?",
} as const;
