/** What is said of the social-smart lease appendix. */
export const appendixTexts = {
  "appendix.about": "Hyresavtal {lease} · {organisation} · dnr {registryNumber}",
  "appendix.offered": "*En socialsmart hyresbilaga att skriva under*",
  "appendix.reminder": "*Hyresbilagan väntar på din underskrift*",
  "appendix.holds":
    "När båda har skrivit under gäller den från {from}. Sista dag att skriva under är {until}.",
  "appendix.signed": "*Hyresbilagan är undertecknad av båda*",
  "appendix.active": "Den gäller från {from}.",
  "appendix.declined": "*{organisation} tackade nej till hyresbilagan*",
  "appendix.expired": "*Hyresbilagan blev inte undertecknad i tid*",
  "appendix.withdrawn": "*Erbjudandet om hyresbilaga är återtaget*",
  "appendix.code":
    "Din kod för att skriva under är *{code}*. Den går att använda en gång, till {until}. Ge den inte till någon annan.",
  "mail.codeSubject": "Kod för att skriva under hyresbilagan med {landlord}",
  "mail.code":
    "Hej {name}!\n\nDin kod för att skriva under den socialsmarta hyresbilagan är {code}. Den går att använda en gång, till {until}.\n\nGe den inte till någon annan. Har du inte bett om någon kod kan du bortse från det här mejlet.",
  "appendix.unbacked":
    "*{count, plural, one {En anmälan gäller} other {# anmälningar gäller}} inte längre: {title}*",
  "appendix.unbackedShift": "{when} · då gäller ingen socialsmart hyresbilaga för {organisation}",
} as const;
