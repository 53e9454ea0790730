/** Posts in an initiative's channel, and lines in its card's thread. */
export const channelTexts = {
  "log.confirmed": "{organisation} anmälde {places, plural, one {# plats} other {# platser}} till {when}",
  "log.waitlisted":
    "{organisation} ställde sig på reservlistan för {places, plural, one {# plats} other {# platser}} till {when}",
  "log.changed":
    "{organisation} ändrade från {before} till {places, plural, one {# plats} other {# platser}}, {when}",
  "log.changedHours": "{organisation} ändrade sina timmar, {when}",
  "log.withdrawn": "{organisation} avanmälde sig från {when}",
  "log.promoted":
    "{organisation} fick {places, plural, one {# plats} other {# platser}} från reservlistan till {when}",
  "log.more": "… och {count, plural, one {# ändring till} other {# ändringar till}}",
  "post.published":
    "*Ny insats: {title}*\n{area} · {district} · {shifts, plural, =0 {passen kommer snart} one {# pass är öppet för anmälan} other {# pass är öppna för anmälan}}",
  "post.opened": "*{count, plural, one {Nytt pass} other {# nya pass}}: {title}*",
  "post.openedShift": "{when} · {location} · {capacity, plural, one {# plats} other {# platser}}",
  "post.cancelled": "*Inställt pass: {title}*\n{when} · {location}\nSkäl: {reason}",
} as const;
