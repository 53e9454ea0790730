import type { appendixTexts as sv } from "../sv/appendix.ts";

/** What is said of the social-smart lease appendix. */
export const appendixTexts: Record<keyof typeof sv, string> = {
  "appendix.about": "Lease {lease} · {organisation} · registry number {registryNumber}",
  "appendix.offered": "*A social-smart lease appendix to sign*",
  "appendix.reminder": "*The lease appendix waits for your signature*",
  "appendix.holds": "Once both have signed it holds from {from}. The last day to sign is {until}.",
  "appendix.signed": "*The lease appendix is signed by both*",
  "appendix.active": "It holds from {from}.",
  "appendix.declined": "*{organisation} said no to the lease appendix*",
  "appendix.expired": "*The lease appendix was not signed in time*",
  "appendix.withdrawn": "*The offer of a lease appendix is taken back*",
  "appendix.code":
    "Your code to sign with is *{code}*. It is good once, until {until}. Give it to nobody else.",
  "mail.codeSubject": "Code to sign the lease appendix with {landlord}",
  "mail.code":
    "Hello {name},\n\nYour code to sign the social-smart lease appendix with is {code}. It is good once, until {until}.\n\nGive it to nobody else. If you have not asked for a code, you can ignore this e-mail.",
  "appendix.unbacked":
    "*{count, plural, one {A pledge no longer holds} other {# pledges no longer hold}}: {title}*",
  "appendix.unbackedShift": "{when} · no social-smart lease appendix holds for {organisation} then",
};
