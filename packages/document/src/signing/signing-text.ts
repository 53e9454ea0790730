import type { AppendixState } from "@socialsmart/domain/appendix/appendix-states";
import type { Language } from "@socialsmart/domain/person/person";
import { en } from "./signing-text-en.ts";
import { sv } from "./signing-text-sv.ts";

type Parties = { readonly landlord: string; readonly tenant: string; readonly lease: string };

/** What the page says on which somebody signs. Days and moments come as people write them. */
export type SigningText = {
  readonly toSign: string;
  readonly offers: (parties: Parties) => string;
  readonly signsFor: (organisation: string, capacity: string) => string;
  readonly terms: (from: string, until: string) => string;
  readonly signedFirst: string;
  readonly waits: string;
  readonly lapsed: string;
  readonly askForAnother: (landlord: string) => string;
  readonly onlyRead: string;
  readonly states: Readonly<Record<AppendixState, string>>;
  readonly holdsFrom: (from: string) => string;
  readonly holdsUntil: (from: string, until: string) => string;
  readonly reason: (reason: string) => string;
  readonly nothingChanged: string;
  readonly lease: string;
  readonly state: string;
  readonly lastDay: string;
  readonly effectiveFrom: string;
  readonly notSignedYet: string;
  readonly openPage: string;
  readonly toTheSignature: string;
  readonly sign: string;
  readonly getCode: string;
  readonly codeGoesTo: (email: string) => string;
  readonly noAddress: (landlord: string) => string;
  readonly sendCode: string;
  readonly codeIsOnItsWay: (email: string) => string;
  readonly sendAnother: string;
  readonly enterCode: string;
  readonly code: string;
  readonly codeHint: string;
  readonly whatIsSigned: (hash: string) => string;
  readonly declineInstead: string;
  readonly why: string;
  readonly whyHint: string;
  readonly decline: string;
  readonly problemTitle: string;
  readonly joinTitle: (tenant: string) => string;
  readonly joinHow: string;
  readonly joinGet: string;
  readonly joinRenew: string;
  readonly joinCode: (until: string) => string;
  readonly joinInForce: (until: string) => string;
  readonly problems: Problems;
};

type Problems = {
  readonly notYours: string;
  readonly notReachable: string;
  readonly tooManyCodes: (at: string) => string;
  readonly noCode: string;
  readonly codeExpired: string;
  readonly tooManyAttempts: string;
  readonly wrongCode: (left: number) => string;
  readonly notACode: string;
  readonly anotherDocument: string;
  readonly empty: string;
  readonly tooLong: (max: number) => string;
  readonly personalNumber: string;
  readonly invalid: string;
};

export const SIGNING_TEXT: Readonly<Record<Language, SigningText>> = { sv, en };

const LOCALES: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };

/** `29 mars 2026`. */
export function dayIn(language: Language, date: Temporal.PlainDate): string {
  return date.toLocaleString(LOCALES[language], { day: "numeric", month: "long", year: "numeric" });
}

/** `29 mars 2026 09:10`, as the landlord's clocks show it. */
export function momentIn(language: Language, at: Temporal.Instant, zone: string): string {
  const moment = at.toZonedDateTimeISO(zone);
  const time = moment.toPlainTime().toString({ smallestUnit: "minute" });
  return `${dayIn(language, moment.toPlainDate())} ${time}`;
}
