/** Messages to one person. */
export const directTexts = {
  "direct.about": "*{title}* · {when} · {location}",
  "direct.offer":
    "*Det blev plats!* {places, plural, one {# plats} other {# platser}} hålls åt {organisation}.",
  "direct.offerOfPart":
    "*Det blev plats för några av er!* {places} av de {asked} platser som {organisation} bad om {places, plural, one {hålls åt er} other {hålls åt er}}.",
  "direct.offerReminder":
    "*Påminnelse:* {places, plural, one {# plats} other {# platser}} hålls fortfarande åt {organisation}.",
  "direct.offerBecomes":
    "Tar ni {places, plural, one {den platsen} other {de platserna}} gäller anmälan {places, plural, one {# plats} other {# platser}} i stället för {asked}.",
  "direct.offerUntil":
    "Svara senast {until}. Avstår ni, eller svarar ni inte, går {places, plural, one {platsen vidare} other {platserna vidare}} och ni lämnar reservlistan.",
  "direct.offerExpired":
    "*Erbjudandet gick ut.* Inget svar kom om {places, plural, one {# plats} other {# platser}}, så {organisation} står inte längre på reservlistan.",
  "direct.pledgeAgain": "Vill ni ändå vara med? Anmäl er igen.",
  "direct.approved":
    "*Godkänd!* {organisation} är anmäld med {places, plural, one {# plats} other {# platser}}.",
  "direct.approvedWaiting":
    "*Godkänd, men passet är fullt.* {organisation} står på reservlistan för {places, plural, one {# plats} other {# platser}}, nummer {position} i kön.",
  "direct.nameBy": "Namnge deltagarna senast {by}. Platser utan namn släpps då till andra.",
  "direct.withdrawBy": "Får ni förhinder, avanmäl senast {by}.",
  "direct.rejected": "*Nej den här gången.* En samordnare har inte godkänt anmälan från {organisation}.",
  "direct.removed":
    "*Anmälan är borttagen.* En samordnare har tagit bort anmälan för {organisation} på {places, plural, one {# plats} other {# platser}}.",
  "direct.changed":
    "*Anmälan är ändrad.* En samordnare har ändrat anmälan för {organisation} från {before} till {places, plural, one {# plats} other {# platser}}.",
  "direct.changedHours":
    "*Anmälan är ändrad.* En samordnare har ändrat timmarna för {organisation} till {amount}.",
  "direct.withdrawn":
    "*Anmälan är tillbakatagen.* {organisation} är inte längre anmäld med {places, plural, one {# plats} other {# platser}}. Hyresvärden har tagit tillbaka anmälan; fråga en samordnare om ni undrar varför.",
  "direct.movedToWaitlistOffered":
    "*Platserna räcker inte längre.* {organisation} har flyttats till reservlistan med {places, plural, one {# plats} other {# platser}}. Om några platser kan erbjudas er får ni ett eget meddelande.",
  "direct.movedToWaitlist":
    "*Platserna räcker inte längre.* {organisation} har flyttats till reservlistan med {places, plural, one {# plats} other {# platser}}, nummer {position} i kön.",
  "direct.lapsed":
    "*Det blev inget den här gången.* Passet har börjat utan att {organisation} hann få {places, plural, one {# plats} other {# platser}}. Anmälan är avslutad.",
  "direct.released":
    "*{places, plural, one {Platsen är släppt} other {Platserna är släppta}}.* Ingen var namngiven i tid, så {organisation} är inte längre anmäld med {places, plural, one {# plats} other {# platser}}.",
  "direct.releasedSome":
    "*{places, plural, one {# plats} other {# platser}} utan namn är {places, plural, one {nu släppt} other {nu släppta}}.* {organisation} har {left} kvar, med namn.",
  "direct.namesWanted":
    "*Namnge deltagarna senast {by}.* {places, plural, one {# plats} other {# platser}} för {organisation} saknar namn, och släpps annars till andra.",
  "direct.named": "*Klart!* Alla platser för {organisation} har namn.",
  "direct.namesOver": "*Inga namn behövs längre.*",
  "direct.offerOver": "*Erbjudandet gäller inte längre.*",
  "direct.askedAgain": "Det finns ett nyare meddelande om det här längre ner.",
  "direct.cancelled": "*{count, plural, one {Inställt pass} other {# inställda pass}}: {title}*",
  "direct.cancelledShift": "{when} · {organisation} är inte längre anmäld",
  "direct.movedShift": "{before} → *{when}* · {location} · {organisation}",
  "direct.relocatedShift": "{when} · *{location}* · {organisation}",
  "direct.relocatedPledge": "Anmälan gäller på den nya platsen. Passar den inte kan ni avanmäla er.",
  "direct.relocatedSeat": "Ditt namn står kvar på passet.",
  "direct.movedPledge": "Anmälan följer med till den nya tiden. Passar den inte kan ni avanmäla er.",
  "direct.movedSeat": "Ditt namn följer med till den nya tiden.",
  "direct.movedPledges": "Anmälningarna gäller fortfarande. Avanmäl er från det som inte passar.",
  "direct.movedSeats": "Ditt namn står kvar på passen. Säg till om du inte kan.",
  "direct.otherShifts": "På fliken Hem ser ni andra pass där ni behövs.",
  "direct.yourShifts": "På fliken Hem ser du vilka pass du står på.",
  "direct.paused":
    "*Pausad: {title}*\nSå länge erbjuds inga platser från reservlistan. Det ni har anmält ligger kvar.",
  "direct.pausedShift": "{when} · {organisation}",
  "direct.pausedWay": "Vill ni inte vänta kan ni avanmäla er.",
  "direct.hostedMoved":
    "*{count, plural, one {Ett pass} other {# pass}} där ni är värd har ny tid eller plats: {title}*",
  "direct.hostedCancelled":
    "*{count, plural, one {Ett pass där ni är värd är inställt} other {# pass där ni är värd är inställda}}: {title}*",
  "direct.hostedSeries": "*En passerie där ni är värd är ändrad: {title}*",
  "direct.hostedPaused":
    "*En insats där ni är värd är pausad: {title}*\nInga nya anmälningar tas emot så länge. Anmälda platser gäller.",
  "direct.hostedResumed":
    "*En insats där ni är värd är igång igen: {title}*\nNu går det att anmäla sig igen.",
  "direct.tomorrow": "*I morgon: {title}*",
  "direct.today": "*I dag: {title}*",
  "direct.soon": "*Snart: {title}*",
  "direct.yourSeat": "Du kommer från {organisation}. Får du förhinder, säg till så kan någon annan komma.",
  "direct.givenUpBy":
    "*{name} kan inte komma.* En plats för {organisation} är utan namn. Namnge någon annan, eller lämna tillbaka platsen.",
  "direct.givenUp":
    "*En deltagare kan inte komma.* En plats för {organisation} är utan namn. Namnge någon annan, eller lämna tillbaka platsen.",
  "direct.seatLost": "*Du står inte längre med på:*",
  "direct.lostWithdrawn": "{organisation} har avanmält sig.",
  "direct.lostRemoved": "En samordnare har tagit bort {organisation} från passet.",
  "direct.lostCancelled": "Passet är inställt.",
  "direct.lostWaitlisted": "{organisation} har flyttats till reservlistan.",
  "direct.lostUnnamed":
    "Ditt namn är borttaget. Fråga din kontaktperson i {organisation} om du undrar varför.",
  "direct.expected": "{organisation}, {places, plural, one {# plats} other {# platser}}: {people}",
  "direct.expectedName": "{name}",
  "direct.expectedUnnamed": "{count} utan namn",
  "direct.whenWhere": "{when} · {location}",
  "direct.expectedWithoutNames": "{organisation}, {places, plural, one {# plats} other {# platser}}",
} as const;
