import type { Language } from "@socialsmart/domain/person/person";
import { IntlMessageFormat } from "intl-messageformat";
import { escapeMrkdwn, Mrkdwn } from "../kit/escape.ts";
import { en } from "./en.ts";
import type { ArgumentsOf, MessageKey, Messages } from "./messages.ts";
import { sv } from "./sv.ts";

const CATALOGUES: Readonly<Record<Language, Messages>> = { sv, en };
export const LOCALES: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };

export type Where = "mrkdwn" | "plain";
type Value = string | number | Mrkdwn;
type Given<Key extends MessageKey, V> = keyof ArgumentsOf<Key, V> extends never
  ? []
  : [values: ArgumentsOf<Key, V>];

/**
 * The catalogue in one language. Which method is called says where the text will stand, and so whether it is escaped:
 * nobody who builds a view has to think of it.
 */
export class Text {
  readonly language: Language;
  /** The time zone that the reader lives by, where one reader is known: times of another zone then say whose they are. */
  readonly zone: string | undefined;
  readonly #parsed = new Map<MessageKey, IntlMessageFormat>();

  constructor(language: Language, zone?: string) {
    this.language = language;
    this.zone = zone;
  }

  /** For mrkdwn and a message's `text`: every argument is escaped. */
  mrkdwn<Key extends MessageKey>(key: Key, ...[values]: Given<Key, Value>): string {
    return this.#format(key, values, escaped);
  }

  /** For plain_text: labels, options, headers. Nothing in it means anything to Slack. */
  plain<Key extends MessageKey>(key: Key, ...[values]: Given<Key, string | number>): string {
    return this.#format(key, values, asItIs);
  }

  /** For a text that stands in a message in one place and beside a form's field in another. */
  in<Key extends MessageKey>(where: Where, key: Key, ...[values]: Given<Key, string | number>): string {
    return this.#format(key, values, where === "mrkdwn" ? escaped : asItIs);
  }

  #format(key: MessageKey, values: object | undefined, present: (value: unknown) => unknown): string {
    const given = Object.entries(values ?? {}).map(([name, value]) => [name, present(value)]);
    return String(this.#message(key).format(Object.fromEntries(given)));
  }

  #message(key: MessageKey): IntlMessageFormat {
    const known = this.#parsed.get(key);
    if (known) return known;
    const message = new IntlMessageFormat(CATALOGUES[this.language][key], LOCALES[this.language]);
    this.#parsed.set(key, message);
    return message;
  }
}

function escaped(value: unknown): unknown {
  if (value instanceof Mrkdwn) return value.source;
  return typeof value === "string" ? escapeMrkdwn(value) : value;
}

function asItIs(value: unknown): unknown {
  return value;
}

const TEXTS = new Map<string, Text>();

/** @param zone the reader's, IANA; left out where many read it, in a channel */
export function textIn(language: Language, zone?: string): Text {
  const key = `${language} ${zone ?? ""}`;
  const known = TEXTS.get(key);
  if (known) return known;
  const text = new Text(language, zone);
  TEXTS.set(key, text);
  return text;
}
