import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { fold } from "../../kit/fold.ts";
import { matchName, wordsOf } from "./match-name.ts";
import type { Candidate } from "./match-shifts.ts";

export type OrganisationTaken = {
  readonly organisation: Organisation;
  /** What was typed, without the organisation's name. */
  readonly rest: string;
};

/** Words of a company's form, which people leave out when they speak of it. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(["ab", "hb", "kb", "aktiebolag", "aktiebolaget", "publ"]);

/** Tells of an organisation whether a text has all words of its name, before thousands are looked for one by one. */
export function namesIn(typed: string): (organisation: Pick<Organisation, "name">) => boolean {
  const said = new Set(wordsOf(typed));
  return ({ name }) => wordsOf(name).every((word) => said.has(word) || LEGAL_FORMS.has(word));
}

/**
 * Takes out an organisation's name, whole but for the words of its legal form; undefined where it is two organisations', or
 * may as well be an initiative's.
 */
export function takeOrganisation(
  typed: string,
  organisations: readonly Organisation[],
  candidates: readonly Candidate[],
): OrganisationTaken | undefined {
  const composed = typed.normalize("NFC");
  const folded = fold(composed);
  const found = organisations.flatMap((organisation) => {
    const full = wordsOf(organisation.name);
    const name = full.filter((word) => !LEGAL_FORMS.has(word));
    for (const words of [full, name].filter(({ length }) => length > 0)) {
      const match = patternOf(words).exec(folded);
      if (match && !mayBeInitiative(words, candidates)) return [{ organisation, words, match }];
    }
    return [];
  });
  const longest = Math.max(...found.map(({ words }) => words.length));
  const [only, ...others] = found.filter(({ words }) => words.length === longest);
  if (!only || others.length > 0) return undefined;
  const { organisation, match } = only;
  const end = match.index + match[0].length;
  return { organisation, rest: `${composed.slice(0, match.index)} ${composed.slice(end)}` };
}

function patternOf(words: readonly string[]): RegExp {
  const between = "[^\\p{L}\\p{N}]+";
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join(between)}(?![\\p{L}\\p{N}])`, "u");
}

function mayBeInitiative(words: readonly string[], candidates: readonly Candidate[]): boolean {
  return candidates.some(({ initiative, district }) => {
    const match = matchName(words, initiative.title, district?.name ?? "");
    return match.type === "unsaid" || (match.type === "scored" && match.unknown.length === 0);
  });
}
