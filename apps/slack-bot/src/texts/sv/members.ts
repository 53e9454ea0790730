/** Joining an organisation, and who belongs to it. */
export const memberTexts = {
  "join.button": "Gå med …",
  "join.title": "Gå med",
  "join.submit": "Gå med",
  "join.code": "Organisationens kod",
  "join.codeHint": "Den som er kontaktperson har delat.",
  "join.name": "Ditt namn",
  "join.nameHint": "Så som kollegor och samordnare känner dig.",
  "join.done":
    "*Välkommen, {name}!* Du är med i {organisation}. Prova `/initiatives` för att se vad som är på gång.",
  "join.unknown":
    "Den koden känner jag inte igen. {left, plural, =0 {Vänta en timme innan du provar igen.} one {Kontrollera den: du kan prova # gång till. Eller be er kontaktperson om en ny.} other {Kontrollera den: du kan prova # gånger till. Eller be er kontaktperson om en ny.}}",
  "join.expired": "Den koden gäller inte längre. Be er kontaktperson om en ny.",
  "join.tooMany": "Koden har blivit fel för många gånger. Prova igen {when}.",
  "join.already": "Du är redan med i {organisation}.",
  "members.heading": "Vi som är med",
  "members.organisation": "*{organisation}*: {count, plural, one {# person} other {# personer}}",
  "members.line": "{name} · {roles}",
  "members.more": "… och {count, plural, one {# person till} other {# personer till}}",
  "members.getCode": "Hämta kod",
  "members.getCodeSpoken": "Hämta kod för att gå med i {organisation}",
  "members.codeTitle": "Kod för att gå med",
  "members.code":
    "Dela det här med dem som ska gå med i *{organisation}*. De skriver det i Slack:\n`/socialsmart gå med {code}`",
  "members.codeUntil":
    "Koden gäller till {until} och visas bara nu. Skapar du en ny slutar den här att gälla.",
  "members.codeInForce":
    "*{organisation}* har redan en kod, som gäller till {until}. Den visades bara när den skapades: fråga den som gjorde det, eller skapa en ny. Då slutar den gamla att gälla.",
  "members.getOwnCode": "Kod till {name}",
  "members.ownCodeTitle": "Kod för att koppla sig",
  "members.ownCode":
    "Lämna koden till *{name}*, på annat sätt än i Slack. Den som har den skriver i Slack:\n`/socialsmart koppla {code}`",
  "members.ownCodeUntil":
    "Koden gäller en gång, till {until}, och visas bara nu. Den som skriver den är {name} från och med då: lämna den inte till någon annan.",
  "members.mayNotInvite":
    "Sådana koder lämnar bara samordnare ut, och till hyresvärdens egna bara den som driver Socialsmart.",
  "members.isInChat": "{name} är redan kopplad.",
  "members.renewCode": "Skapa en ny kod",
  "members.makeContact": "Gör till kontaktperson",
  "members.endContact": "Inte längre kontaktperson",
  "members.remove": "Ta bort ur organisationen",
  "members.removeTitle": "Ta bort?",
  "members.removeSubmit": "Ta bort",
  "members.removeAbout": "*{name}* hör då inte längre till {organisation}.",
  "members.removeConsequence":
    "Namnet tas bort från pass som inte har börjat. Platserna blir kvar i anmälningarna, och den som tas bort får veta det. Det som har varit ligger kvar.",
  "members.removed":
    "*{name}* hör inte längre till {organisation}. {seats, plural, =0 {Inga platser berördes.} one {# plats behöver nu ett nytt namn.} other {# platser behöver nu nya namn.}}",
  "members.leave": "Lämna en organisation",
  "members.leaveTitle": "Lämna?",
  "members.leaveSubmit": "Lämna",
  "members.leaveWhich": "Vilken lämnar du?",
  "members.leavePlaceholder": "Välj en organisation",
  "members.leaveConsequence":
    "Ditt namn tas bort från pass som inte har börjat. Den som har anmält får veta det och kan hitta någon annan. Det som har varit ligger kvar.",
  "members.left":
    "Du hör inte längre till *{organisation}*. {seats, plural, =0 {Inga platser berördes.} one {Ditt namn är borta från # plats.} other {Ditt namn är borta från # platser.}}",
  "members.lastContact":
    "Organisationen behöver en kontaktperson. Gör någon annan till kontaktperson först, eller be en samordnare.",
  "members.notYours": "Det kan bara organisationens kontaktperson eller en samordnare göra.",
  "members.staff": "Hyresvärdens egna tas bort av den som driver Socialsmart.",
  "members.gone": "Personen hör inte längre till organisationen.",
} as const;
