/** What is said of offers, of names on places, and of pledges that wait for an answer, in Swedish. */
export const pledgingTexts = {
  // --- a pledge that is not confirmed, or not yet
  "pledge.pending":
    "*Anmälan väntar på ett ja.* En samordnare ska godkänna att {organisation} är med. Du får ett meddelande när det är gjort.",
  "pledge.pendingPlace": "väntar på godkännande",
  "pledge.offered":
    "{offered, plural, one {*# av {places} platser är ledig.* Den hålls åt {organisation} till {until}. Ta den, eller avstå så går den vidare.} other {*# av {places} platser är lediga.* De hålls åt {organisation} till {until}. Ta dem, eller avstå så går de vidare.}}",
  "pledge.offeredWhole":
    "*Det finns plats!* {offered, plural, one {# plats} other {# platser}} hålls åt {organisation} till {until}.",
  "pledge.offeredPlace": "{offered, plural, one {# plats} other {# platser}} hålls till {until}",
  "withdraw.none":
    "Jag hittar ingen kommande anmälan att avanmäla. Vill ni anmäla er, öppnar `/pledge` ett formulär.",
  "withdraw.which":
    "{count, plural, one {Gäller det den här?} other {Vilken av de här gäller det?}} Inget är avanmält än.",
  "withdraw.coming": "*Era kommande pass:*",
  "withdraw.noneComing": "Ni är inte anmälda till något kommande pass.",
  "withdraw.missed": "Ingen av era anmälningar stämmer med ”{words}”. De här har ni:",
  "withdraw.more": "… och {count} till. Skriv vilken dag det gäller, så visar jag den.",
  "seat.none":
    "Ditt namn står inte på något kommande pass. Din kontaktperson, eller en samordnare, kan skriva upp dig.",
  "pledge.withdrawnLate":
    "*{organisation} är avanmäld.* {title} · {when}\nSista tid att avanmäla sig var {by}, så avanmälan räknas som sen.",

  // --- an offer
  "offer.accepted": "*Klart!* {organisation} har {places, plural, one {# plats} other {# platser}}.",
  "offer.declined": "*{organisation} avstod.* Platserna är lediga för andra. {title} · {when}",
  "offer.taken": "Platserna är redan era.",
  "offer.waiting": "Erbjudandet gäller inte längre. Ni står kvar på reservlistan.",
  "offer.pending": "Anmälan väntar på att en samordnare säger ja. Det finns inget att svara på än.",

  // --- a pledge that has ended, and how
  "ended.REJECTED": "Samordnaren har sagt nej till anmälan.",
  "ended.DECLINED": "Ni har redan avstått från platserna.",
  "ended.OFFER_EXPIRED":
    "Erbjudandet har gått ut, och platserna har gått vidare. Anmäl er igen om ni vill stå i kön.",
  "ended.LAPSED": "Passet hann börja innan det blev plats.",
  "ended.WITHDRAWN": "Ni är redan avanmälda från passet.",
  "ended.WITHDRAWN_LATE": "Ni är redan avanmälda från passet.",
  "ended.RELEASED": "Platserna är släppta, eftersom ingen var namngiven i tid.",
  "ended.REMOVED": "En samordnare har tagit bort anmälan.",
  "ended.CANCELLED_BY_ORGANISER": "Passet är inställt, och anmälan med det.",
  "ended.FULFILLED": "Passet har varit.",

  // --- why not
  "refusal.overCap": "En organisation får ha högst {cap, plural, one {# plats} other {# platser}} på passet.",
  "refusal.overCapUntil":
    "En organisation får ha högst {cap, plural, one {# plats} other {# platser}} på passet till {until}. Därefter får ni ta fler, om några är lediga.",
  "refusal.initiativePaused": "Insatsen är pausad och tar inte emot anmälningar just nu.",
  "refusal.initiativePausedWhy": "Insatsen är pausad och tar inte emot anmälningar just nu: {reason}",
  "refusal.initiativeNotOpen": "Insatsen tar inte emot anmälningar.",
  "refusal.initiativeOver": "Insatsen är avslutad.",
  "refusal.approvalNeeded": "En samordnare behöver säga ja till fler. Be samordnaren utöka anmälan.",
  "refusal.offerPending":
    "{offered, plural, one {# plats hålls åt er. Ta den, eller avstå först.} other {# platser hålls åt er. Ta dem, eller avstå först.}}",
  "refusal.moreNamedThanPlaces":
    "{named, plural, one {# person är namngiven} other {# personer är namngivna}}. Ta bort namn först, så att de får plats.",
  "refusal.removalNeedsReason": "Anmälan är en annan organisations. Säg varför den minskas eller tas bort.",
  "refusal.notPending": "Anmälan väntar inte på godkännande längre.",
  "refusal.nothingToOffer":
    "{left, plural, =0 {Det finns inga lediga platser att erbjuda.} one {# plats är ledig, men ingen i kön kan ta den.} other {# platser är lediga, men ingen i kön kan ta dem.}}",
  "refusal.nobodyToOffer":
    "{left, plural, one {# plats är ledig} other {# platser är lediga}}, men ingen står på reservlistan.",
  "refusal.shiftEnded": "Passet är slut. Det som har varit går inte att ändra.",

  // --- the form
  "form.reasonHint": "Behövs om anmälan blir mindre. De som har anmält sig får läsa det.",
  "form.acceptsPart": "Om det inte finns plats för alla",
  "form.acceptsPartOption": "Vi tar gärna färre platser",
  "form.willWait": "Passet är fullt. {organisation} hamnar på reservlistan.",
  "form.willBePending": "En samordnare säger ja eller nej till anmälan.",
  "form.most": "{organisation} kan anmäla högst {most, plural, one {# plats} other {# platser}} just nu.",

  // --- names
  "people.title": "Vilka kommer?",
  "people.submit": "Namnge",
  "people.nameBy": "Namnge senast {by}. Platser utan namn släpps då till andra.",
  "people.nameByPast": "Sista tid att namnge var {by}.",
  "people.noDeadline": "Namnen behöver finnas innan passet börjar.",
  "people.headCount": "Till det här passet räcker antalet. Namn är frivilliga.",
  "people.seat": "{number}. {name}",
  "people.unnamed":
    "{count, plural, =0 {Alla platser har namn.} one {# plats är utan namn.} other {# platser är utan namn.}}",
  "people.more": "… och {count} till",
  "people.choose": "Personer",
  "people.choosePlaceholder": "Välj en eller flera",
  "people.group": "{first} – {last}",
  "people.nobodyLeft":
    "Det finns inga fler personer i {organisation} att välja. Kontaktpersonen kan skapa en kod på fliken Hem, så att fler kan gå med.",
  "people.adult": "Ålder",
  "people.adultOption": "De jag väljer är 18 år eller äldre",
  "people.overlap": "Skäl, om någon redan har ett pass då",
  "people.overlapHint": "Bara samordnare kan låta någon stå på två pass samtidigt.",
  "people.takeOff": "Ta bort",
  "people.takeOffSpoken": "Ta bort {name}",
  "people.named": "{names} {count, plural, one {är namngiven} other {är namngivna}}.",
  "people.takenOff": "{name} är borttagen.",
  "people.notNamed": "{name} {why}",
  "people.gaveUp":
    "Ditt namn är borttaget från *{title}*, {when}. Platsen är kvar hos {organisation}, som kan namnge någon annan.",
  "people.gaveUpBefore": "Ditt namn står inte längre på passet.",
  "refusal.personBusy": "har redan ett annat pass då.",
  "refusal.personNotFound": "hör inte till organisationen.",
  "refusal.personAlreadyNamed": "står redan på passet.",
  "refusal.noUnnamedPlaces":
    "får inte plats: {places, plural, one {den enda platsen} other {alla # platser}} har redan namn.",
  "refusal.adultNotConfirmed": "Passet är för vuxna. Intyga att de du väljer är 18 år eller äldre.",
  "refusal.recordExtractNotShown":
    "har inget uppvisat registerutdrag som gäller {on}. Det behöver visas för en samordnare först.",
  "refusal.pledgeNotConfirmed": "Bara bekräftade platser kan få namn.",
  "refusal.namesDue": "Namnen är låsta sedan {by}. Prata med en samordnare.",
  "refusal.seatNotFound": "Det namnet står inte längre på passet.",

  // --- what is wrong with a field
  "problem.empty": "Skriv något här.",
  "problem.tooLong": "Det är för långt: högst {max} tecken.",
  "problem.tooMany": "Det är för många: högst {max}.",
  "problem.outOfRange": "Skriv ett tal från {min} till {max}.",
  "problem.notAnInteger": "Skriv ett helt tal.",
  "problem.controlCharacters": "Det finns tecken här som inte går att visa.",
  "problem.conflict": "Det går inte ihop: den som ska visa registerutdrag måste vara namngiven.",
  "problem.endsBeforeStart": "Slutet måste komma efter början.",
  "problem.inThePast": "Den tiden har redan varit.",
  "problem.tooEarly": "Det är för tidigt: tidigast {date}.",
  "problem.tooLate": "Det är för sent: senast {date}.",
  "problem.inTheFuture": "Den dagen har inte varit än.",
  "problem.tooFarAhead": "Det är för långt fram: högst {max} dagar från i dag.",
  "problem.notACode": "En kod är sex siffror.",
  "problem.notATime": "Den tiden finns inte.",
} as const;
