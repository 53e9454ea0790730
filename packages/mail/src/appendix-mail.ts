import { shownText } from "@socialsmart/document/content/typed-text";
import type { EndReason } from "@socialsmart/domain/appendix/appendix-states";
import type { Language } from "@socialsmart/domain/person/person";
import type { Letter } from "./appendix-letter.ts";
import { en } from "./appendix-mail-en.ts";
import { sv } from "./appendix-mail-sv.ts";
import { LOCALES } from "./locales.ts";
import type { Mail } from "./mailer.ts";

/** Whom an e-mail is to, and what of. */
export type Addressed = {
  readonly name: string;
  readonly party: "LANDLORD" | "TENANT";
  readonly landlord: string;
  readonly tenant: string;
  readonly lease: string;
};

/** Where the person's own page is; the last date on which one of an offer leads there. */
type Way = { readonly address: string; readonly until: Temporal.PlainDate };

export type Said = {
  readonly subject: string;
  readonly body: string;
  /** What there is to do at the link, before it; left out where there is nothing. */
  readonly todo?: string;
};

/** `from`, `until` and `lastDay` are days as people write them. */
export type AppendixWords = {
  readonly hello: (name: string) => string;
  readonly OFFERED: (to: Addressed, from: string, until: string) => Said;
  readonly REMINDER: (to: Addressed, from: string, until: string) => Said;
  readonly SIGNED: (to: Addressed, from: string, mayJoin: boolean) => Said;
  readonly DECLINED: (to: Addressed) => Said;
  readonly EXPIRED: (to: Addressed) => Said;
  readonly WITHDRAWN: (to: Addressed) => Said;
  readonly WILL_END: (to: Addressed, lastDay: string) => Said;
  readonly HAS_ENDED: (to: Addressed, lastDay: string) => Said;
  readonly WILL_NOT_BEGIN: (to: Addressed) => Said;
  readonly NEVER_BEGAN: (to: Addressed) => Said;
  readonly GOES_ON: (to: Addressed) => Said;
  readonly reason: (reason: string) => string;
  readonly endReasons: Readonly<Record<EndReason, string>>;
  readonly linkIsYours: (until: string) => string;
  readonly replacesEarlier: string;
  readonly codeBesides: string;
};

const WORDS: Readonly<Record<Language, AppendixWords>> = { sv, en };

/** What is written to a signatory. @param way undefined where the letter leads nowhere */
export function appendixMail(
  language: Language,
  letter: Letter,
  to: Addressed,
  way: Way | undefined,
): Pick<Mail, "subject" | "text"> {
  const words = WORDS[language];
  const day = (date: Temporal.PlainDate) =>
    date.toLocaleString(LOCALES[language], { day: "numeric", month: "long", year: "numeric" });
  const { subject, body, todo } = said(words, letter, to, day);
  const reason = reasonOf(words, letter);
  const paragraphs = [
    words.hello(to.name),
    body,
    reason,
    way && todo && `${todo}\n${way.address}`,
    way && aboutLink(words, letter, day(way.until)),
  ];
  return { subject: shownText(subject), text: shownText(paragraphs.filter(Boolean).join("\n\n")) };
}

function aboutLink(words: AppendixWords, { says }: Letter, until: string): string {
  const { linkIsYours, replacesEarlier, codeBesides } = words;
  return [
    linkIsYours(until),
    ...(says === "OFFERED" ? [] : [replacesEarlier]),
    ...(says === "OFFERED" || says === "REMINDER" ? [codeBesides] : []),
  ].join(" ");
}

/** Whether there is something to see or to do. */
export function leadsSomewhere({ says }: Letter): boolean {
  return says !== "DECLINED" && says !== "EXPIRED" && says !== "WITHDRAWN";
}

function said(
  words: AppendixWords,
  letter: Letter,
  to: Addressed,
  day: (date: Temporal.PlainDate) => string,
): Said {
  switch (letter.says) {
    case "OFFERED":
    case "REMINDER":
      return words[letter.says](to, day(letter.effectiveFrom), day(letter.validUntil));
    case "SIGNED":
      return words.SIGNED(to, day(letter.effectiveFrom), letter.mayJoin);
    case "WILL_END":
    case "HAS_ENDED":
      return words[letter.says](to, day(letter.lastDay));
    default:
      return words[letter.says](to);
  }
}

function reasonOf({ reason, endReasons }: AppendixWords, letter: Letter): string | undefined {
  if ("reason" in letter) return letter.reason === null ? undefined : reason(letter.reason);
  return "why" in letter && letter.why ? reason(endReasons[letter.why]) : undefined;
}
