/** Posts in an initiative's channel, and lines in its card's thread. */
export const channelTexts = {
  "log.confirmed": "{organisation} anmälde {places, plural, one {# plats} other {# platser}} till {when}",
  "log.waitlisted":
    "{organisation} ställde sig på reservlistan för {places, plural, one {# plats} other {# platser}} till {when}",
  "log.changed":
    "{organisation} ändrade från {before} till {places, plural, one {# plats} other {# platser}}, {when}",
  "log.changedHours": "{organisation} ändrade sina timmar, {when}",
  "log.withdrawn": "{organisation} avanmälde sig från {when}",
  "log.rush": "*{count} ändringar på en gång*",
  "log.rushConfirmed":
    "{when}: {organisations, plural, one {# organisation} other {# organisationer}} anmälde {places, plural, one {# plats} other {# platser}}",
  "log.rushWaitlisted":
    "{when}: {organisations, plural, one {# organisation} other {# organisationer}} ställde sig på reservlistan för {places, plural, one {# plats} other {# platser}}",
  "log.rushWithdrawn":
    "{when}: {organisations, plural, one {# organisation} other {# organisationer}} avanmälde {places, plural, one {# plats} other {# platser}}",
  "log.rushOther": "{when}: {count, plural, one {# annan ändring} other {# andra ändringar}}",
  "log.rushMore": "… och mer på fler pass: {count, plural, one {# rad till} other {# rader till}}",
  "post.published":
    "*Ny insats: {title}*\n{area} · {district} · {shifts, plural, =0 {passen kommer snart} one {# pass är öppet för anmälan} other {# pass är öppna för anmälan}}",
  "post.opened": "*{count, plural, one {Nytt pass} other {# nya pass}}: {title}*",
  "post.openedShift": "{when} · {location} · {capacity, plural, one {# plats} other {# platser}}",
  "log.rejected": "Anmälan från {organisation} till {when} godkändes inte",
  "log.removed": "En samordnare tog bort {organisation} från {when}",
  "log.unbacked": "{organisation} är inte längre anmäld till {when}: hyresbilagan gäller inte då",
  "log.movedToWaitlist": "{organisation} flyttades till reservlistan, {when}",
  "log.offered":
    "{organisation} erbjuds {places, plural, one {# plats} other {# platser}} från reservlistan, {when}",
  "log.offerAccepted":
    "{organisation} tog {places, plural, one {# plats} other {# platser}} från reservlistan, {when}",
  "log.offerDeclined": "{organisation} avstod från {places, plural, one {# plats} other {# platser}}, {when}",
  "log.offerExpired":
    "{organisation} svarade inte i tid om {places, plural, one {# plats} other {# platser}}, {when}",
  "log.released":
    "{places, plural, one {# plats} other {# platser}} utan namn släpptes från {organisation}, {when}",
  "log.named":
    "{organisation} har namngett {named} av {places, plural, one {# plats} other {# platser}}, {when}",
  "post.reason": "Skäl: {reason}",
  "post.paused":
    "*Pausad: {title}*\nSkäl: {reason}\nInga nya anmälningar tas emot så länge. Anmälda platser gäller.",
  "post.resumed": "*Igång igen: {title}*\nNu går det att anmäla sig igen.",
  "post.completed": "*Avslutad: {title}*\nAlla pass är genomförda. Tack till alla som var med!",
  "post.initiativeCancelled":
    "*Inställd insats: {title}*\n{shifts, plural, =0 {Inga kommande pass påverkas.} one {# kommande pass är inställt.} other {# kommande pass är inställda.}}\nSkäl: {reason}",
  "post.seriesRevised": "*Ändrad passerie: {title}*",
  "post.seriesAdded": "{count, plural, one {# nytt pass} other {# nya pass}}",
  "post.seriesUpdated": "{count, plural, one {# ändrat pass} other {# ändrade pass}}",
  "post.seriesDropped": "{count, plural, one {# pass utgår} other {# pass utgår}}",
  "post.moved": "*{count, plural, one {Ny tid} other {Nya tider}}: {title}*",
  "post.movedShift": "{before} → *{when}* · {location}",
  "post.relocated": "*{count, plural, one {Ny plats} other {Nya platser}}: {title}*",
  "post.relocatedShift": "{when} · *{location}*",
  "post.movedBoth": "*Nya tider och platser: {title}*",
  "post.cancelled": "*{count, plural, one {Inställt pass} other {# inställda pass}}: {title}*",
  "post.cancelledShift": "{when} · {location}",
  "post.pending":
    "*Säg ja eller nej: {organisation} vill vara med på {title}*\n{amount} · {when} · {taken} av {capacity} platser tagna",
  "post.pendingMany":
    "*Säg ja eller nej: {count, plural, one {# anmälan} other {# anmälningar}} till {title}*",
  "post.pendingNone": "*Besvarat:* ingen anmälan till {title} väntar längre på ett ja.",
  "post.pendingNewer": "Det finns ett nyare inlägg om anmälningar till {title} längre ner.",
  "post.pendingManyShift":
    "{when}: {organisations, plural, one {# organisation} other {# organisationer}} vill ha {places, plural, one {# plats} other {# platser}} · {taken} av {capacity} tagna",
  "post.pendingManyMore": "… och {count, plural, one {# pass till} other {# pass till}}",
  "post.pendingFull":
    "Så många platser är inte lediga. Efter ett ja väntar de på reservlistan tills det blir plats.",
  "post.withdrawnLate":
    "*Sen avanmälan: {title}*\n{organisation} lämnade {places, plural, one {# plats} other {# platser}}, {when} · {taken} av {capacity} platser tagna",
  "post.placesLeft":
    "*{places, plural, one {# plats är ledig} other {# platser är lediga}} på kort varsel: {title}*\n{when} · reservlista {waiting}\nSå här nära passet erbjuds platser inte automatiskt. En samordnare kan göra det.",
  "post.held": "{places, plural, one {# plats} other {# platser}} hålls åt dem som väntar.",
  "post.seriesNext": "Nästa pass: {when} · {location}",
  "post.decided": "{organisation} ville vara med på *{title}*\n{amount} · {when}",
  "post.decidedYes": "*Godkänd.*",
  "post.decidedWaiting": "*Godkänd*, och står på reservlistan.",
  "post.decidedNo": "*Inte godkänd.*",
  "post.decidedOver": "Inte aktuell längre.",
} as const;
