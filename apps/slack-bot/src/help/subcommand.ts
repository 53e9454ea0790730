import { fold } from "../kit/fold.ts";

/** What can stand behind `/socialsmart`, folded. The first word of a language is the one that its texts name. */
export const SUBCOMMANDS = {
  link: { sv: ["koppla"], en: ["link"] },
  join: { sv: ["ga med", "gamed"], en: ["join"] },
  language: { sv: ["sprak"], en: ["language"] },
  who: { sv: ["vem"], en: ["who", "whoami"] },
  appendix: { sv: ["bilaga"], en: ["appendix"] },
  followUp: { sv: ["avstamning"], en: ["follow-up", "followup"] },
  status: { sv: ["status"], en: ["status"] },
  plan: { sv: ["planera"], en: ["plan"] },
  initiative: { sv: ["insats"], en: ["initiative"] },
  channel: { sv: ["kanal"], en: ["channel"] },
  extract: { sv: ["registerutdrag"], en: ["extract"] },
} as const satisfies Record<string, Readonly<Record<"sv" | "en", readonly string[]>>>;

export type Subcommand = keyof typeof SUBCOMMANDS;

type Read = {
  readonly subcommand: Subcommand | undefined;
  /** The words that it was called by, folded. */
  readonly phrase: string;
  /** What stands behind it, as they typed it. */
  readonly rest: string;
};

const PHRASES = Object.entries(SUBCOMMANDS).flatMap(([name, { sv, en }]) =>
  [...sv, ...en].map((phrase) => ({ name, phrase, words: phrase.split(" ").length })),
);

/** Reads what was typed behind `/socialsmart`, in either language. */
export function readSubcommand(typed: string): Read {
  const words = typed.normalize("NFC").trim().split(/\s+/);
  const found = PHRASES.find(({ phrase, words: count }) => fold(words.slice(0, count).join(" ")) === phrase);
  if (!found || !isSubcommand(found.name)) return { subcommand: undefined, phrase: "", rest: typed };
  return { subcommand: found.name, phrase: found.phrase, rest: words.slice(found.words).join(" ") };
}

function isSubcommand(name: string): name is Subcommand {
  return name in SUBCOMMANDS;
}
