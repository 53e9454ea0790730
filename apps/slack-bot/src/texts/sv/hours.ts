/** Who came, hours to verify, and where an organisation stands. */
export const hoursTexts = {
  "attendance.wanted": "*Vilka kom?*",
  "attendance.partlyReported":
    "*Vilka kom?* {left, plural, one {# rad} other {# rader}} är kvar att rapportera.",
  "attendance.reported": "*Tack, närvaron är rapporterad.*",
  "attendance.over": "*Passet är avslutat, och närvaron går inte längre att rapportera.*",
  "attendance.person": "{name}, {organisation}",
  "attendance.heads": "{organisation}, {places, plural, one {# plats} other {# platser}} utan namn",
  "attendance.came": "kom, {length}",
  "attendance.headsCame": "{present} av {places} kom, {length} var",
  "attended.PRESENT": "kom",
  "attended.NO_SHOW": "kom inte",
  "attended.EXCUSED": "giltig frånvaro",
  "attendance.verified": "styrkt",
  "attendance.allCame": "Alla kom",
  "attendance.allCameSpoken": "Alla kom: {title}, {when}",
  "attendance.report": "Rapportera …",
  "attendance.reportSpoken": "Rapportera: {title}, {when}",
  "attendance.change": "Ändra …",
  "attendance.changeSpoken": "Ändra: {title}, {when}",
  "attendance.formTitle": "Vilka kom?",
  "attendance.submit": "Rapportera",
  "attendance.nothingToReport": "Det finns ingen närvaro som du kan rapportera här.",
  "attendance.moreAfter":
    "{count, plural, one {# rad} other {# rader}} till ryms inte här. Skicka, och öppna formuläret igen.",
  "attendance.personLabel": "{name}, {organisation}",
  "attendance.headsLabel":
    "{organisation}: hur många kom av {places, plural, one {# plats} other {# platser}}?",
  "attendance.placeholder": "Kom, eller kom inte",
  "attendance.lengthLabel": "Hur länge? ({who})",
  "attendance.reasonLabel": "Varför blev det längre än planerat?",
  "attendance.reasonHint": "Behövs bara om någon stannade mer än en kvart längre. Inga personnummer.",
  "attendance.lengthUnclear": "Skriv en tid, som 3 h, 2,5 eller 90 min, och högst ett dygn.",
  "attendance.headsUnclear": "Skriv ett antal från 0 till {places}: så många platser har anmälan utan namn.",
  "hours.shift": "*{title}*\n{when} · {length} rapporterade",
  "hours.organisation": "{organisation}: {places, plural, one {# person} other {# personer}}, {length}",
  "hours.reason": "({reason})",
  "hours.verify": "Styrk …",
  "hours.verifySpoken": "Styrk: {title}, {when}",
  "hours.verifyAll": "Styrk alla …",
  "hours.formTitle": "Styrk timmar",
  "hours.submit": "Styrk",
  "hours.willVerify": "*{length} styrks:*",
  "hours.moreAfter":
    "{count, plural, one {# pass} other {# pass}} till ryms inte här. Styrk, och öppna listan igen.",
  "hours.consequence":
    "Timmarna skrivs in i liggaren med ditt namn. Inget i den ändras efteråt; ett fel tas tillbaka med en ny rad.",
  "hours.nothing":
    "Inget väntar på att styrkas här. Någon annan kan ha hunnit före, eller så har rapporten ändrats: titta igen.",
  "hours.verified": "*Klart!* {length} är styrkta.",
  "hours.balance": "*{organisation}*\n{verified} styrkta · {planned} planerade",
  "hours.balanceOfTarget":
    "*{organisation}*\n{verified} styrkta · {planned} planerade · åtagandet är {target}",
  "progress.heading": "*Så långt har ni kommit {year}*",
  "progress.fitting": "*Här behövs ni framöver:*",
  "progress.nothingFits":
    "Just nu finns inga fler pass att anmäla er till. Nya pass visas på Hem. Vad ni vill bidra med {year} kan ni se och ändra här.",
  "home.attendanceHeading": "Närvaro att rapportera",
  "home.attendance":
    "*{title}*\n{when} · {places, plural, one {# plats} other {# platser}} · rapportera senast {by}",
  "home.toVerifyHeading": "Timmar att styrka",
  "home.balanceHeading": "Våra timmar {year}",
  "digest.hours": "*Timmar att styrka*",
  "digest.toVerify":
    "{title} · {when} · {length} från {organisations, plural, one {# organisation} other {# organisationer}}",
  "refusal.verifyNotAllowed": "Timmar styrks av samordnare, och hyresvärdens egna av passets värd.",
  "refusal.ownHours": "Ingen styrker sina egna timmar, eller sin egen organisations. Be en annan samordnare.",
  "refusal.reportNotAllowed": "Bara passets värd och samordnare rapporterar vilka som kom.",
  "refusal.shiftNotEnded": "Passet slutar {end}. Vilka som kom rapporteras efter det.",
  "refusal.shiftNotHeld": "Passet hölls inte.",
  "refusal.attendanceSettled":
    "Passet är avslutat och närvaron står fast. Är något fel, säg till en samordnare.",
  "refusal.ownAttendance": "Ingen rapporterar sig själv. Be en kollega eller en samordnare.",
  "refusal.attendanceVerified":
    "En samordnare har redan styrkt de timmarna. Är något fel, säg till en samordnare.",
  "refusal.minutesNeedReason":
    "Någon stannade mer än en kvart längre än planerade {planned}. Skriv varför här.",
} as const;
