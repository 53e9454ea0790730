import { appendixTexts } from "./sv/appendix.ts";
import { appendixOfferTexts } from "./sv/appendix-offer.ts";
import { buttonTexts } from "./sv/button.ts";
import { channelTexts } from "./sv/channel.ts";
import { channelSetUpTexts } from "./sv/channel-set-up.ts";
import { commitmentTexts } from "./sv/commitment.ts";
import { digestTexts } from "./sv/digest.ts";
import { directTexts } from "./sv/direct.ts";
import { exemptionTexts } from "./sv/exemption.ts";
import { factTexts } from "./sv/fact.ts";
import { followUpTexts } from "./sv/follow-up.ts";
import { homeTexts } from "./sv/home.ts";
import { hoursTexts } from "./sv/hours.ts";
import { installingTexts } from "./sv/installing.ts";
import { memberTexts } from "./sv/members.ts";
import { mentionTexts } from "./sv/mention.ts";
import { noticeTexts } from "./sv/notice.ts";
import { outboxTexts } from "./sv/outbox.ts";
import { planningTexts } from "./sv/planning.ts";
import { pledgingTexts } from "./sv/pledging.ts";
import { rosterTexts } from "./sv/roster.ts";
import { staffingTexts } from "./sv/staffing.ts";
import { understandingTexts } from "./sv/understanding.ts";
import { unreachedTexts } from "./sv/unreached.ts";

/**
 * What people read in Swedish. Each text is an ICU message; in a choice by number every branch holds `#` or a space, which
 * is how the compiler tells it from an argument's name.
 */
export const sv = {
  ...pledgingTexts,
  ...planningTexts,
  ...appendixTexts,
  ...appendixOfferTexts,
  ...buttonTexts,
  ...rosterTexts,
  ...staffingTexts,
  ...understandingTexts,
  ...unreachedTexts,
  ...installingTexts,
  ...channelTexts,
  ...digestTexts,
  ...directTexts,
  ...exemptionTexts,
  ...factTexts,
  ...commitmentTexts,
  ...followUpTexts,
  ...homeTexts,
  ...hoursTexts,
  ...memberTexts,
  ...mentionTexts,
  ...channelSetUpTexts,
  ...noticeTexts,
  ...outboxTexts,

  // --- a pledge that was made
  "pledge.done": "*Klart!* {organisation} är anmäld.",
  "pledge.reading": "{amount} · *{title}* · {when} · {place}",
  "pledge.readingAlone": "{amount} · *{title}* · {when}",
  "pledge.placeTaken": "plats {from} av {capacity}",
  "pledge.placesTaken": "plats {from}–{to} av {capacity}",
  "pledge.taken": "{taken} av {capacity} platser tagna",
  "pledge.waiting":
    "*{left, plural, =0 {Passet är fullt.} one {Bara # plats är ledig.} other {Bara # platser är lediga.}}* {organisation} står på reservlistan, nummer {position} i kön. Du får ett meddelande om det blir ledigt.",
  "pledge.waitingPlace": "på reservlistan, nummer {position} i kön",
  "pledge.changed": "*Ändrat!* Så här står anmälan nu:",
  "pledge.withdrawn": "*{organisation} är avanmäld.* {title} · {when}",
  "pledge.undo": "Ångra",
  "pledge.withdraw": "Avanmäl",
  "pledge.withdrawTitle": "Avanmäla?",
  "pledge.withdrawConsequence": "{title}, {when}: det ni lämnar blir ledigt för andra.",
  "pledge.withdrawNot": "Behåll",
  "pledge.withdrawSpoken": "Avanmäl: {title}, {when}",
  "pledge.change": "Ändra",
  "pledge.changeText": "Ändra …",
  "pledge.open": "Anmäl",
  "pledge.openQueue": "Till reservlistan",
  "pledge.openSpoken": "{label}: {title}, {when}",
  "pledge.undoSpoken": "Ångra: {title}, {when}",
  "pledge.changeSpoken": "Ändra: {title}, {when}",
  "pledge.forWhom": "För {organisation}",

  // --- why not
  "refusal.notAllowed":
    "Du kan inte anmäla för den organisationen. Det gör dess kontaktperson, eller en samordnare.",
  "refusal.noOrganisation":
    "Du är inte kontaktperson för någon organisation, så du kan inte anmäla platser själv. Be din kontaktperson, eller en samordnare.",
  "refusal.shiftNotFound": "Passet finns inte längre. Skriv `/roster` för att se vilka som finns.",
  "refusal.organisationNotFound": "Organisationen finns inte.",
  "refusal.pledgeNotFound": "Anmälan finns inte längre.",
  "refusal.shiftNotOpen": "Passet är inte öppet för anmälan än.",
  "refusal.shiftCancelled": "Passet är inställt.",
  "refusal.shiftCancelledWhy": "Passet är inställt: {reason}",
  "refusal.shiftStarted": "Passet har redan börjat. Prata med en samordnare om det behöver ändras.",
  "refusal.appendixNotActive":
    "{organisation} har ingen socialsmart hyresbilaga som gäller den dagen. En samordnare kan hjälpa er.",
  "refusal.alreadyPledged":
    "{organisation} har redan anmält {places, plural, one {# plats} other {# platser}} till det passet. Ändra den anmälan i stället.",
  "refusal.moreThanCapacity":
    "Passet har bara {capacity, plural, one {# plats} other {# platser}} sammanlagt. Ange högst {capacity}.",
  "refusal.longerThanShift":
    "Passet är {length} långt. Skriv färre timmar, eller lämna timmarna tomma för hela passet.",
  "refusal.partOfShiftNotAllowed":
    "Passet är {length} och tas i sin helhet. Lämna timmarna tomma för hela passet.",
  "refusal.shiftFull":
    "{left, plural, =0 {Det finns inga fler platser att få på passet.} one {Det finns bara # plats kvar på passet.} other {Det finns bara # platser kvar på passet.}} Anmälan står kvar som den var.",
  "refusal.keyReused":
    "Det där är redan behandlat, för något annat eller av någon annan. Försök en gång till om något saknas.",
  "refusal.invalidPlaces": "Skriv ett antal platser, till exempel 2.",
  "refusal.invalid": "Något i anmälan stämmer inte. Titta igenom den och försök igen.",
  "refusal.hoursUnread": "Skriv timmar så här: 3, 2,5, 1:30 eller 90 min. Lämna tomt för hela passet.",
  "refusal.hoursOutOfRange": "”{said}” går inte att anmäla: timmarna måste vara mer än 0 och högst 24.",
  "refusal.tooFewPlaces": "”{said}” går inte att anmäla: det måste vara minst en plats.",
  "refusal.tooManyPlaces": "”{said}” går inte att anmäla: det får vara högst {most} platser.",
  "refusal.personalNumber": "Skriv inga personnummer här.",
  "refusal.unknownCommand":
    "Kommandot `{command}` finns inte. Skriv `/socialsmart` för att se vad som finns.",
  "refusal.staleForm": "Det formuläret gäller inte längre. Skriv `/pledge` för att anmäla.",
  "refusal.staleButton": "Den knappen gäller inte längre. Skriv `/pledge` för att anmäla.",

  // --- the form
  "form.title": "Anmäl till ett pass",
  "form.changeTitle": "Ändra anmälan",
  "form.submit": "Anmäl",
  "form.changeSubmit": "Spara",
  "form.cancel": "Avbryt",
  "form.initiative": "Insats",
  "form.chooseInitiative": "Välj en insats",
  "form.initiativesMeant": "Menade du",
  "form.initiatives": "Alla insatser",
  "form.shift": "Pass",
  "form.chooseShift": "Välj ett pass",
  "form.shiftOption": "{when} · {taken} av {capacity}",
  "form.initiativesCut": "Här visas {count} av {all}. De andra når du med namnet efter /pledge.",
  "form.shiftsCut": "De närmaste {count} passen visas.",
  "form.places": "Antal platser",
  "form.placesHint": "En plats är en person.",
  "form.hours": "Timmar per plats",
  "form.hoursHint": "Lämna tomt för hela passet. 3, 2,5, 1:30 och 90 min går bra.",
  "form.organisation": "Organisation",
  "form.chooseOrganisation": "Välj en organisation",
  "form.searchOrganisation": "Sök efter en organisation",
  "form.noInitiatives": "Det finns inga insatser med kommande pass just nu.",
  "form.needsInitiative": "Välj en insats först.",
  "form.close": "Stäng",

  // --- initiatives
  "initiatives.heading": "Insatser",
  "initiatives.line": "*{title}*\n{area} · {district}",
  "initiatives.next": "Nästa pass: {when} · {taken} av {capacity} platser",
  "initiatives.noNext": "Inga kommande pass",
  "initiatives.none":
    "Inga insatser passar in på ”{words}”. Prova en stadsdel, ett fokusområde eller en vecka: `/initiatives {example}`.",
  "initiatives.noneAtAll": "Det finns inga insatser än.",
  "initiatives.more":
    "… och {count, plural, one {# insats till} other {# insatser till}}. Begränsa med en stadsdel, ett fokusområde eller en vecka.",
  "area.LABOUR_MARKET": "Arbetsmarknad",
  "area.SAFETY": "Trygghet",
  "area.INTEGRATION": "Integration",
  "area.GENDER_EQUALITY": "Jämställdhet",
  "area.DEMOCRACY": "Demokrati",

  // --- who, help, link
  "who.unlinked":
    "Jag vet inte vem du är här än. Har du fått en kod av en samordnare, tryck på Koppla mig. Har du din organisations kod, tryck på Gå med. Har du ingen kod, be en samordnare om en.",
  "who.unlinkedTyped":
    "Jag vet inte vem du är här än. Be en samordnare om en kod och skriv `/socialsmart koppla KOD`. Har du din organisations kod, skriv `/socialsmart gå med KOD`.",
  "who.external":
    "Du är här från en annan arbetsyta, och jag vet inte vem du är än. Har du fått en kod av en samordnare, tryck på Koppla mig. Har du din organisations kod, tryck på Gå med. Har du ingen kod, be en samordnare om en.",
  "who.noLandlord":
    "Den här arbetsytan hör inte till någon hyresvärd som använder Socialsmart. Den som installerade appen behöver ange arbetsytans id, {team}.",
  "who.you": "Du är *{name}*.",
  "who.member": "{organisation}: {roles}",
  "who.noMembership":
    "Du hör inte till någon organisation än. Har du din organisations kod, skriv `/socialsmart gå med KOD`. Annars, prata med en samordnare.",
  "role.COORDINATOR": "samordnare",
  "role.LANDLORD_ADMIN": "administratör",
  "role.AUDITOR": "granskare",
  "role.TENANT_CONTACT": "kontaktperson",
  "role.PARTICIPANT": "deltagare",
  "role.HOST": "insatsvärd",
  "link.button": "Koppla mig …",
  "link.title": "Koppla mig",
  "link.submit": "Koppla",
  "link.code": "Kod",
  "link.codeHint": "Den som du har fått av en samordnare.",
  "link.done": "*Välkommen, {name}!* Du är kopplad. Prova `/initiatives` för att se vad som är på gång.",
  "link.already": "Du är redan kopplad, som *{name}*.",
  "link.another":
    "Du är kopplad som *{name}*, som redan har en roll eller har gjort något här. Koden gäller *{person}*. Be en samordnare ge *{name}* samma roll: då behöver du ingen kod.",
  "link.unknown": "Den koden känner jag inte igen. Kontrollera den, eller be en samordnare om en ny.",
  "link.used": "Den koden är redan använd. Be en samordnare om en ny.",
  "link.expired": "Den koden gäller inte längre. Be en samordnare om en ny.",
  "link.missing": "Skriv koden också: `/socialsmart koppla ABCDE-FGHJK`.",
  "help.text":
    "*Socialsmart* – hjälp till där du har din lokal.\n• `/pledge 3h läxhjälp tisdag` anmäler, `/pledge` öppnar ett formulär\n• `/roster [insats] [v.12]` visar bemanningen\n• `/initiatives [stadsdel | fokusområde | v.12]` visar insatserna\n• `/socialsmart vem` visar vem du är, `/socialsmart språk` hur du byter språk, `/socialsmart koppla KOD` kopplar dig, `/socialsmart gå med KOD` gör dig till deltagare i din organisation\n• `/socialsmart bilaga` visar var hyresbilagorna står, `/socialsmart avstämning` vad som ska följas upp",
  "help.language":
    "Språket följer det du har valt i Slack. Byt det där: tryck på din profilbild, sedan *Preferences* och *Language & region*. Jag svarar på svenska eller engelska, och märker bytet inom en timme.",
  "help.status": "• `/socialsmart status` visar meddelanden som inte kom fram",

  // --- amounts and faults
  "amount.both": "{places} platser à {hours}",
  "time.of": "tid i {place}",
  "hours.whole": "{hours} h",
  "hours.minutes": "{minutes} min",
  "hours.both": "{hours} h {minutes} min",
  "fault.text":
    "Något gick fel hos oss. Försök igen om en stund. Felet finns i loggen under referensen `{reference}`.",
  "fault.tooLate": "Det tog för lång tid att öppna formuläret. Försök igen.",
  "fault.store":
    "Databasen svarar inte just nu. Försök igen om en stund; anmäl inte på nytt förrän du sett om det gick fram. Referens: `{reference}`",
  "fault.menu": "Något gick fel ({reference}). Sök igen om en stund.",
  "fault.title": "Det gick inte",
} as const;
