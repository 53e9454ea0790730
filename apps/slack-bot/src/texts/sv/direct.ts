/** Messages to one person. */
export const directTexts = {
  "direct.granted":
    "*Det blev plats!* {organisation} har {places, plural, one {# plats} other {# platser}} på *{title}*, {when}, {location}.\nKan ni inte komma? Ångra, så går platsen till nästa i kön.",
  "direct.cancelled": "*Inställt:* {title}, {when}. {organisation} är inte längre anmäld.\nSkäl: {reason}",
} as const;
