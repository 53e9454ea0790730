/** What is said of the social-smart lease appendix. */
export const appendixTexts = {
  "appendix.about": "Hyresavtal {lease} · {organisation}",
  "appendix.number": "dnr {registryNumber}",
  "appendix.offered": "*En socialsmart hyresbilaga att skriva under*",
  "appendix.reminder": "*Hyresbilagan väntar på din underskrift*",
  "appendix.holds":
    "När båda har skrivit under gäller den från {from}. Sista dag att skriva under är {until}.",
  "appendix.signed": "*Hyresbilagan är undertecknad av båda*",
  "appendix.signedPost":
    "{organisation} har en socialsmart hyresbilaga, undertecknad av båda. Den gäller från {from}.",
  "appendix.active": "Den gäller från {from}.",
  "appendix.mayJoin":
    "*Nu kan fler på {organisation} gå med*\nHyresbilagan är undertecknad av båda. Hämta en kod och dela den med dem som vill hjälpa till: de skriver `/socialsmart gå med KOD` i Slack, och kan sedan få sitt namn på en plats.",
  "appendix.nobodyJoined":
    "*Ingen kontaktperson på {organisation} är med i Slack än*\nHyresbilagan är undertecknad av båda. Hämta en egen kod till kontaktpersonen och lämna den på annat sätt: kontaktpersonen kan sedan bjuda in fler. Med *Hämta kod* får du den för alla andra: de skriver `/socialsmart gå med KOD` i Slack, och kan sedan få sitt namn på en plats.",
  "appendix.declined": "*{organisation} tackade nej till hyresbilagan*",
  "appendix.expired": "*Hyresbilagan blev inte undertecknad i tid*",
  "appendix.withdrawn": "*Erbjudandet om hyresbilaga är återtaget*",
  "appendix.cannotSignNow": "*{name} kan inte längre skriva under hyresbilagan*",
  "appendix.noContactNow":
    "Den som ska skriva under är inte längre kontaktperson på {organisation}. Återta erbjudandet och gör ett nytt, med någon annan som skriver under.",
  "appendix.noStaffNow":
    "Den som ska skriva under arbetar inte längre hos oss. Återta erbjudandet och gör ett nytt, med någon annan som skriver under.",
  "appendix.activeUntil": "Den gäller från {from} till och med {until}.",
  "appendix.willEnd": "Hyresbilagan upphör",
  "appendix.holdsUntil": "Den gäller till och med {until}.",
  "appendix.hasEnded": "Hyresbilagan har upphört",
  "appendix.heldUntil": "Den gällde till och med {until}.",
  "appendix.willNotBegin": "Hyresbilagan kommer inte att börja gälla",
  "appendix.neverBegan": "Hyresbilagan upphörde innan den började gälla",
  "appendix.goesOn": "Hyresbilagan gäller vidare",
  "appendix.noEnd": "Den har inget slutdatum längre.",
  "appendix.never": "utan att ha börjat gälla",
  "appendix.neverWill": "och kommer inte att börja gälla",
  "appendixEnd.why": "Vem avslutar?",
  "appendixEnd.open": "Avsluta bilagan till {lease} …",
  "appendixEnd.openSpoken": "Avsluta bilagan till {lease} för {organisation}",
  "appendixEnd.title": "Avsluta hyresbilagan",
  "appendixEnd.submit": "Avsluta",
  "appendixEnd.last": "Sista dag den gäller",
  "appendixEnd.consequence":
    "Platser som är anmälda på senare pass avbokas, om ingen annan hyresbilaga gäller då. Styrkta timmar och hyresavtalet rörs inte. Båda parter får veta det.",
  "appendixEnd.done":
    "*Hyresbilagan till {lease}, {organisation}, gäller till och med {last}.*{count, plural, =0 {} one { # anmälan på ett senare pass är avbokad.} other { # anmälningar på senare pass är avbokade.}}",
  "appendixEnd.notNow":
    "Den går inte att avsluta: den är inte undertecknad av båda, har upphört redan eller är någon annans.",
  "endReason.LEASE_ENDED": "hyresavtalet upphör",
  "endReason.TERMINATED_BY_TENANT": "hyresgästen har sagt upp den",
  "endReason.TERMINATED_BY_LANDLORD": "hyresvärden har sagt upp den",
  "endReason.SUPERSEDED": "en ny hyresbilaga har tagit dess plats",
  "appendix.code":
    "Din kod för att skriva under är *{code}*. Den går att använda en gång, till {until}. Ge den inte till någon annan.",
  "appendix.enterCode": "Skriv in koden …",
  "appendix.unbacked":
    "*{count, plural, one {En anmälan gäller} other {# anmälningar gäller}} inte längre: {title}*",
  "appendix.unbackedShift": "{when} · då gäller ingen socialsmart hyresbilaga för {organisation}",
  "appendix.sign": "Skriv under",
  "appendix.signSpoken": "Skriv under hyresbilagan till {lease} för {organisation}",
  "appendix.read": "Läs",
  "appendix.readSpoken": "Läs hyresbilagan till {lease} för {organisation}",
  "appendix.readTitle": "Läs hyresbilagan",
  "appendix.openDocument": "Öppna i webbläsaren",
  "appendix.openPdf": "Hämta som PDF",
  "appendix.linkIsYours":
    "Länkarna är dina egna och går att använda till {until}. De som du fick förra gången slutar att gälla. Ge dem inte till någon annan.",
  "appendix.notReadable": "Den hyresbilagan går inte att läsa här. Be en samordnare om den.",
  "appendix.decline": "Tacka nej …",
  "appendix.declineSpoken": "Tacka nej till hyresbilagan till {lease} för {organisation}",
  "appendix.signTitle": "Skriv under",
  "appendix.signSubmit": "Skriv under",
  "appendix.codeLabel": "Kod",
  "appendix.codeHint": "Sex siffror, som du får i ett meddelande från mig. Koden gäller i tio minuter.",
  "appendix.mailedCodeHint":
    "Sex siffror, som är på väg till {email}. Den senaste koden gäller, i tio minuter.",
  "appendix.mailCode": "Skicka koden med e-post i stället",
  "appendix.chatCode": "Skicka koden här i Slack i stället",
  "appendix.hash": "Du skriver under dokumentet med hashsumman `{hash}`.",
  "appendix.declineTitle": "Tacka nej",
  "appendix.declineSubmit": "Tacka nej",
  "appendix.declineHint": "Hyresvärden får läsa det.",
  "appendix.declineConsequence": "Erbjudandet är då avslutat. Hyresvärden kan erbjuda en ny bilaga.",
  "appendix.youSignedFirst":
    "*Du har skrivit under* hyresbilagan till {lease}, {organisation}. Nu väntar den på den andra parten.",
  "appendix.youSignedLast":
    "*Hyresbilagan till {lease}, {organisation}, är undertecknad av båda.* Den gäller från {from}.",
  "appendix.youDeclined": "Du har tackat nej till hyresbilagan till {lease}, {organisation}.",
  "appendix.none": "Här finns ingen socialsmart hyresbilaga. Prata med en samordnare om du väntar på en.",
  "appendix.line": "*Hyresavtal {lease}* · {organisation} · {state}, {when}",
  "appendix.signUntil": "går att skriva under till {until}",
  "appendix.from": "från {from}",
  "appendix.until": "till och med {until}",
  "appendixState.DRAFT": "utkast",
  "appendixState.OFFERED": "erbjuden",
  "appendixState.PARTLY_SIGNED": "undertecknad av ena parten",
  "appendixState.SIGNED": "undertecknad av båda",
  "appendixState.ACTIVE": "gäller",
  "appendixState.ENDED": "har upphört",
  "appendixState.DECLINED": "avböjd",
  "appendixState.EXPIRED": "inte undertecknad i tid",
  "appendixState.WITHDRAWN": "återtagen",
  "appendixRefusal.NotAllowed": "Det kan bara den som ska skriva under eller en kontaktperson göra.",
  "appendixRefusal.AppendixNotFound": "Den hyresbilagan hittar jag inte.",
  "appendixRefusal.OfferLapsed":
    "Sista dagen att skriva under har varit. Be en samordnare om ett nytt erbjudande.",
  "appendixRefusal.AnotherDocument": "Dokumentet är inte det som du har läst. Läs det igen.",
  "appendixRefusal.AlreadySigned": "Du har redan skrivit under.",
  "appendixRefusal.SignatoryNotReachable":
    "Jag har ingen adress att skicka koden till. Be en samordnare om hjälp.",
  "appendixRefusal.NoCodeToEnter":
    "Koden är inte skickad än, eller redan använd. Vänta en stund, eller tryck på Skriv under igen.",
  "appendixRefusal.CodeExpired":
    "Koden gäller inte längre. Stäng och tryck på Skriv under igen, så får du en ny.",
  "appendixRefusal.TooManyAttempts":
    "För många försök. Stäng och tryck på Skriv under igen, så får du en ny kod.",
  "appendixRefusal.CommandKeyReused": "Det är redan gjort.",
  "appendixRefusal.TooManyCodes": "Du har bett om många koder på kort tid. Försök igen {at}.",
  "appendixRefusal.WrongCode":
    "Koden stämmer inte. {left, plural, =0 {Stäng och tryck på Skriv under igen, så får du en ny} one {Ett försök kvar} other {# försök kvar}}.",
  "appendixRefusal.AppendixNotOpen": "Den går inte att skriva under: den är {state}.",
} as const;
