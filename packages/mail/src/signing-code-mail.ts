import type { Language } from "@socialsmart/domain/person/person";
import { LOCALES } from "./locales.ts";
import type { Mail } from "./mailer.ts";

type Facts = {
  readonly landlord: string;
  readonly name: string;
  readonly code: string;
  /** As the landlord's clocks show it. */
  readonly until: Temporal.ZonedDateTime;
};
type Words = (facts: Omit<Facts, "until"> & { readonly until: string }) => Pick<Mail, "subject" | "text">;

const WORDS: Readonly<Record<Language, Words>> = {
  sv: ({ landlord, name, code, until }) => ({
    subject: `Kod för att skriva under hyresbilagan med ${landlord}`,
    text: `Hej ${name}!

Din kod för att skriva under den socialsmarta hyresbilagan är ${code}. Den går att använda en gång, till ${until}.

Ge den inte till någon annan. Har du inte bett om någon kod kan du bortse från det här mejlet.`,
  }),
  en: ({ landlord, name, code, until }) => ({
    subject: `Code to sign the lease appendix with ${landlord}`,
    text: `Hello ${name},

Your code for signing the social-smart lease appendix is ${code}. It can be used once, until ${until}.

Give it to nobody else. If you have not asked for a code, you can ignore this e-mail.`,
  }),
};

/** What is written to a signatory who signs with a code by e-mail. */
export function signingCodeMail(
  language: Language,
  { until, ...facts }: Facts,
): Pick<Mail, "subject" | "text"> {
  const moment = until.toLocaleString(LOCALES[language], {
    ...{ weekday: "long", day: "numeric", month: "long" },
    ...{ hour: "2-digit", minute: "2-digit" },
  });
  return WORDS[language]({ ...facts, until: moment });
}
