import type { Language } from "@socialsmart/domain/person/person";
import type { Block } from "./content/content.ts";
import type { Values } from "./content/fill-placeholders.ts";

/** Whatever HTML and PDF are made of: the same document gives the same bytes. */
export type Document = {
  readonly language: Language;
  /** Shown in the window and at the foot of each page; also the heading, where the body begins with none. */
  readonly title: string;
  /** Markdown in which `{{name}}` stands for one of the values; or what was composed of other things than a text. */
  readonly body: string | readonly Block[];
  /** What each placeholder stands for: texts and lists of them, never Markdown. An empty one shows as a dash. */
  readonly values: Values;
  /** SHA-256 of what is signed, 64 lower-case hexadecimal digits; left out where nothing is. */
  readonly hash?: string | undefined;
  /** Where anybody may look the hash up, an address with https. */
  readonly verifyAt?: string | undefined;
  readonly registryNumber?: string | undefined;
  /** The local date that the document is of, also the PDF's own: a clock would make its bytes differ. */
  readonly dated: Temporal.PlainDate;
  /** The IANA zone in which times are shown. */
  readonly zone: string;
  /** Whatever else is to stand at the end, in this order. */
  readonly facts: readonly Fact[];
  /** Who is to sign, and has; empty where nobody is. */
  readonly parties: readonly Party[];
};

export type Fact = { readonly label: string; readonly value: string };

export type Party = {
  /** What the party is called in the document, such as landlord. */
  readonly role: string;
  readonly name: string;
  /** Missing until the party has signed. */
  readonly signature?: Signature | undefined;
};

export type Signature = {
  readonly name: string;
  /** As what the person signs, such as authorised signatory. */
  readonly capacity: string;
  readonly signedAt: Temporal.Instant;
  /** How it was signed, in the document's language. */
  readonly method: string;
};
