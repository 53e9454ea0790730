/** What coordinators read and fill in, in Swedish. */
export const planningTexts = {
  // --- menus
  "manage.pledges": "Anmälningar …",
  "manage.seePledges": "Visa anmälningarna",
  "manage.change": "Ändra passet …",
  "manage.offer": "Erbjud lediga platser",
  "manage.answer": "Svara …",
  "manage.answerSpoken": "Svara: {title}, {when}",
  "manage.cancel": "Ställ in passet …",
  "manage.series": "Serien …",
  "manage.plan": "Planera pass …",
  "manage.publish": "Publicera insatsen",
  "manage.pause": "Pausa insatsen …",
  "manage.resume": "Återuppta insatsen",
  "manage.complete": "Avsluta insatsen …",
  "manage.cancelInitiative": "Ställ in insatsen …",
  "manage.coordinatorsOnly":
    "Det där är för samordnarna. Din egen organisations anmälan ändrar du med *Ändra* på fliken Hem.",
  "manage.stale": "Det där finns inte längre. `/roster` visar hur det är nu.",

  // --- reasons
  "reason.label": "Skäl",
  "reason.hint": "De som har anmält sig får läsa det.",
  "reason.hintPublic": "Alla i kanalen får läsa det.",
  "reason.missing": "Skriv varför. De som berörs får läsa det.",
  "reason.hintOptional":
    "Behövs om tiden eller platsen ändras, eller någon flyttas. Alla i kanalen får läsa det.",

  // --- a shift's pledges
  "pledges.title": "Anmälningar",
  "pledges.none": "Ingen är anmäld än.",
  "pledges.line": "*{organisation}* · {amount} · {place}",
  "pledges.named": "{named} av {places} namngivna",
  "pledges.remove": "Ta bort …",
  "pledges.removeSpoken": "Ta bort {organisation}: {title}, {when}",
  "pledges.more": "… och {count, plural, one {# anmälan till} other {# anmälningar till}}.",

  // --- yes, no, away
  "decision.approved": "*Godkänd.* {organisation} är anmäld och får veta det. {title} · {when}",
  "decision.approvedWaiting":
    "*Godkänd.* Det finns inte plats för alla, så {organisation} står på reservlistan och får veta det. {title} · {when}",
  "decision.rejected": "*Nekad.* {organisation} får veta varför. {title} · {when}",
  "decision.removed": "*Borttagen.* {organisation} får veta varför. {title} · {when}",
  "decision.rejectTitle": "Neka anmälan",
  "decision.rejectSubmit": "Neka",
  "decision.rejectConsequence": "Den som anmälde får ett meddelande med skälet.",
  "decision.removeTitle": "Ta bort anmälan",
  "decision.removeSubmit": "Ta bort",
  "decision.removeConsequence":
    "Den som anmälde får ett meddelande med skälet, och platser som den hade blir lediga för andra.",
  "offer.freeOffered":
    "*Erbjudet.* {count, plural, one {# organisation} other {# organisationer}} i kön har fått ett meddelande. {title} · {when}",

  // --- a shift that is changed or cancelled
  "shift.cancelTitle": "Ställ in passet",
  "shift.cancelSubmit": "Ställ in",
  "shift.cancelConsequence":
    "{pledges, plural, =0 {Ingen är anmäld.} one {# anmälan ställs in med det.} other {# anmälningar ställs in med det.}} De som berörs får ett meddelande med skälet. Det går inte att ångra.",
  "shift.cancelled":
    "*Inställt.* {pledges, plural, =0 {Ingen var anmäld.} one {# anmälan ställdes in.} other {# anmälningar ställdes in.}} {title} · {when}",
  "shift.changeTitle": "Ändra passet",
  "shift.changeSubmit": "Spara",
  "shift.changed": "*Ändrat.* {title} · {when} · {capacity, plural, one {# plats} other {# platser}}",
  "shift.notRevisable": "Passet är inställt eller avslutat och går inte att ändra.",
  "shift.moves": "Flytta till reservlistan",
  "shift.movesHint": "De behåller sin plats i kön.",
  "shift.movesPlaceholder": "Välj anmälningar",
  "shift.move": "{organisation} ({places})",
  "shift.belowHeld":
    "*{held, plural, one {# plats är tagen} other {# platser är tagna}}*, fler än passet skulle ha. Välj vilka anmälningar som flyttas till reservlistan, och skriv varför.",
  "shift.stillHeld":
    "{held, plural, one {# plats är tagen} other {# platser är tagna}}, fler än passet skulle ha: flytta fler anmälningar.",
  "shift.moveNotNeeded": "En anmälan som du valde att flytta får plats på passet med de andra. Välj igen.",
  "shift.pledgeHoldsNone": "En anmälan som du valde har inga platser längre. Välj igen.",
  "shift.capBelowPledged":
    "En organisation har redan {places, plural, one {# plats} other {# platser}}, fler än taket.",
  "shift.namesInTheWay":
    "{named, plural, one {# person är namngiven} other {# personer är namngivna}} utan det som nu skulle krävas. Ta bort namnen först.",
  "shift.notCovered": "De här har ingen socialsmart hyresbilaga som gäller den dagen: {organisations}.",
  "shift.peopleBusy":
    "De här personerna har redan ett annat pass på den nya tiden: {people}. Ta bort namnen, eller skriv ett skäl nedan.",
  "shift.overlap": "Skäl till att de får stå på två pass samtidigt",

  // --- what a shift is
  "terms.date": "Datum",
  "terms.dateUnread": "Välj ett datum i kalendern.",
  "terms.timeUnread": "Välj ett klockslag, till exempel 16:00.",
  "terms.time": "Börjar",
  "terms.length": "Längd",
  "terms.lengthHint": "3 h, 1:30 eller 90 min. Högst 24 h.",
  "terms.location": "Plats",
  "terms.capacity": "Antal platser",
  "terms.minPlaces": "Minsta bemanning",
  "terms.cap": "Högst per organisation",
  "terms.capHint": "Lämna tomt om en organisation får ta alla platser.",
  "terms.capRelease": "Taket släpps före start",
  "terms.withdrawBy": "Avanmälan räknas som sen, före start",
  "terms.nameBy": "Namnen ska finnas, före start",
  "terms.beforeHint": "2 dagar, 36 h. Lämna tomt för aldrig.",
  "terms.rules": "Regler",
  "terms.allowsPartOfShift": "Man får hjälpa till en del av passet",
  "terms.takesHeadCounts": "Tar emot ett antal, utan namn",
  "terms.approval": "En samordnare godkänner varje anmälan",
  "terms.adultsOnly": "Bara för vuxna (18 år eller äldre)",
  "terms.requiresRecordExtract": "Kräver uppvisat registerutdrag",
  "terms.lengthUnread": "Skriv längden så här: 3 h, 1:30 eller 90 min.",
  "terms.numberUnread": "Skriv ett helt tal, till exempel 6.",
  "terms.beforeUnread": "Skriv så här: 2 dagar, 36 h eller 90 min. Lämna tomt för aldrig.",
  "terms.days": "{days, plural, one {# dag} other {# dagar}}",

  // --- planning
  "plan.title": "Planera pass",
  "plan.submit": "Planera",
  "plan.none": "Det finns ingen insats att planera pass för än.",
  "plan.initiativesCut":
    "Här visas {count} av {all}. De andra hittar du med namnet efter /initiatives, och planerar i menyn där.",
  "plan.repeats": "Upprepas",
  "repeats.ONCE": "Bara en gång",
  "repeats.WEEKLY": "Varje vecka",
  "repeats.BIWEEKLY": "Varannan vecka",
  "repeats.MONTHLY": "Varje månad, samma veckodag",
  "plan.until": "Till och med",
  "plan.untilHint": "Lämna tomt för tills vidare.",
  "plan.holidays": "På röda dagar",
  "plan.eves": "På aftnar (midsommar, jul, nyår)",
  "policy.SKIP": "Inget pass",
  "policy.WARN": "Pass, men säg till mig",
  "policy.KEEP": "Pass som vanligt",
  "plan.done": "*Planerat.* {title} · {when} · {capacity, plural, one {# plats} other {# platser}}",
  "plan.doneDraft": "*Planerat som utkast.* {title} · {when}. Passet öppnar när insatsen publiceras.",
  "plan.doneSeries":
    "*Planerat.* {title} · {repeats} {time}: {shifts, plural, one {# pass} other {# pass}} så här långt.",
  "plan.skipped": "Inget pass: {days}.",
  "plan.warnings": "Att tänka på: {days}.",
  "plan.day": "{date} ({name})",
  "plan.initiativeOver": "Insatsen är avslutad eller inställd och tar inga fler pass.",
  "plan.coordinatorsOnly":
    "Bara samordnare planerar pass. Be en av dem, eller skriv `/pledge` för att anmäla er.",

  // --- an initiative
  "initiative.pauseTitle": "Pausa insatsen",
  "initiative.pauseSubmit": "Pausa",
  "initiative.pauseConsequence":
    "Inga nya anmälningar, och ingen i kön erbjuds plats. De som redan är anmälda står kvar. De som väntar får läsa skälet.",
  "initiative.cancelTitle": "Ställ in insatsen",
  "initiative.cancelSubmit": "Ställ in",
  "initiative.cancelConsequence":
    "Alla kommande pass ställs in, och alla som är anmälda får läsa skälet. Det går inte att ångra.",
  "initiative.completeTitle": "Avsluta insatsen",
  "initiative.completeSubmit": "Avsluta",
  "initiative.completeConsequence": "Insatsen får inga fler pass. Det går inte att ångra.",
  "initiative.paused": "*{title} är pausad.*",
  "initiative.resumed": "*{title} är igång igen.*",
  "initiative.completed": "*{title} är avslutad.*",
  "initiative.published": "*{title} är publicerad.*",
  "initiative.cancelled":
    "*{title} är inställd.* {shifts, plural, =0 {Inga pass återstod.} one {# pass ställdes in.} other {# pass ställdes in.}}",
  "initiative.wrongState": "Det går inte: insatsen är {state}.",
  "initiative.shiftsRemain":
    "Det finns {shifts, plural, one {# pass} other {# pass}} kvar. {shifts, plural, one {Ställ in det, eller vänta tills det är över.} other {Ställ in dem, eller vänta tills de är över.}}",
  "state.DRAFT": "ett utkast",
  "state.PUBLISHED": "publicerad",
  "state.PAUSED": "pausad",
  "state.COMPLETED": "avslutad",
  "state.CANCELLED": "inställd",
  "initiatives.pausedNow": "Pausad just nu",
  "initiatives.draft": "Utkast, inte publicerad än",

  // --- record extracts
  "extract.button": "Registerutdrag …",
  "extract.title": "Registerutdrag",
  "extract.submit": "Anteckna",
  "extract.about":
    "Anteckna att någon har visat dig sitt registerutdrag (lag 2013:852). Bara det och dagen sparas: inget av vad som står i det, och ingen kopia.",
  "extract.person": "Person",
  "extract.choosePerson": "Välj en person",
  "extract.shownOn": "Visades den",
  "extract.done": "*Antecknat.* Utdraget som {name} visade gäller till och med {until}.",
  "extract.nobody": "Organisationen har inga personer än.",
  "extract.tooOld": "Ett utdrag får vara högst ett år gammalt.",
  "extract.coordinatorsOnly": "Bara samordnare antecknar registerutdrag.",
  "help.coordinators":
    "• `/socialsmart insats` lägger upp en insats, `/socialsmart planera` planerar pass och serier, `/socialsmart registerutdrag` antecknar uppvisade utdrag, `/socialsmart kanal` bestämmer vad kanalen är till för\n• menyn ⋯ vid passen (på kortet och i `/roster`) och vid insatserna (i `/initiatives`) ändrar, ställer in, pausar och godkänner",

  // --- a series
  "repeats.KEEP": "Som nu",
  "series.about":
    "*{title}*\nÄndringen gäller passen från och med datumet. Pass som någon har anmält sig till behåller sin tid.",
  "series.from": "Från och med",
  "series.repeatsHint":
    "Väljer du något annat blir passen på samma veckodag som datumet ovan, räknat från det.",
  "series.changeTitle": "Ändra serien",
  "series.end": "Avsluta serien …",
  "series.endTitle": "Avsluta serien",
  "series.endSubmit": "Avsluta",
  "series.endConsequence":
    "Inga pass hålls från och med datumet. Pass som någon har anmält sig till är kvar: ställ in dem ett och ett.",
  "series.changed":
    "*Serien är ändrad* från och med {from}: {updated, plural, one {# pass ändrat} other {# pass ändrade}}, {added, plural, one {# nytt} other {# nya}}, {dropped, plural, one {# borttaget} other {# borttagna}}.",
  "series.ended":
    "*Serien slutar* före {from}. {dropped, plural, =0 {Inga pass togs bort.} one {# pass togs bort.} other {# pass togs bort.}}",
  "series.detached":
    "{detached, plural, one {# pass som någon har anmält sig till är kvar som det var.} other {# pass som någon har anmält sig till är kvar som de var.}}",
  "plan.noOccurrences": "Det blir inga pass: serien slutar innan den börjar, eller så är alla dagar lediga.",
  "plan.badRule": "Så kan serien inte upprepas.",

  // --- a new initiative
  "draft.formTitle": "Ny insats",
  "draft.submit": "Spara utkast",
  "draft.title": "Vad heter insatsen?",
  "draft.description": "Beskrivning",
  "draft.area": "Fokusområde",
  "draft.otherAreas": "Fler fokusområden",
  "draft.district": "Stadsdel",
  "draft.host": "Insatsvärd",
  "draft.hostHint": "Den som håller i insatsen på plats.",
  "draft.more": "Mer",
  "draft.here": "Bemanningen visas i den här kanalen",
  "draft.minors": "Barn och unga är med",
  "draft.noDistricts": "Det finns inga stadsdelar än. De läggs in när hyresvärden sätts upp.",
  "draft.otherWorkspace": "Kanalen finns i en annan arbetsyta.",
  "draft.done": "*Utkastet är sparat:* {title}. Planera pass, och publicera när det är klart.",
} as const;
