/** Installing the app, on pages in a browser and where it is not installed. */
export const installingTexts = {
  "install.title": "Installera Socialsmart i Slack",
  "install.intro":
    "Hos Slack väljer du arbetsyta och ser vad appen får göra där. Du behöver ha rätt att installera appar i arbetsytan.",
  "install.go": "Installera i Slack",
  "install.done": "Socialsmart är installerad i {name}",
  "install.ofLandlord":
    "Arbetsytan hör till {landlord}. Bjud in appen till varje insats kanal: skriv /invite @Socialsmart där.",
  "install.noLandlord":
    "Ingen hyresvärd hör till arbetsytan än. Ange arbetsytans id, {team}, när hyresvärden läggs upp. Till dess svarar appen bara det.",
  "install.openSlack": "Öppna Slack",
  "install.organisation":
    "Ett steg är kvar: släpp in appen i de arbetsytor där den ska finnas. Varje arbetsyta behöver en hyresvärd.",
  "install.letInto": "Välj arbetsytor",
  "install.cancelled": "Installationen avbröts",
  "install.nothingChanged": "Ingenting har ändrats.",
  "install.outdated": "Länken gäller inte längre",
  "install.whyOutdated":
    "Den är äldre än tio minuter, redan använd, eller öppnad i en annan webbläsare än den som började. Ingenting har ändrats.",
  "install.refused": "Slack godtog inte installationen",
  "install.whyRefused": "Svaret från Slack är för gammalt eller redan använt. Ingenting har ändrats.",
  "install.away": "Slack svarar inte",
  "install.whyAway": "Ingenting har ändrats. Försök igen om en stund.",
  "install.fault": "Något gick fel hos oss",
  "install.whyFault":
    "Försök igen om en stund. Händer det igen, uppge {reference} när du kontaktar den som driver appen.",
  "install.again": "Börja om",
  "install.absent":
    "Socialsmart är inte längre installerad i den här arbetsytan, så jag kan inte göra något här. Be den som sköter er Slack att installera appen igen.",
} as const;
