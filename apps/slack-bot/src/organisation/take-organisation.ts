import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { fold } from "../kit/fold.ts";
import { matchName, wordsOf } from "../pledge/match-name.ts";
import type { Candidate } from "../pledge/match-shifts.ts";

export type OrganisationTaken = {
  readonly organisation: Organisation;
  /** What was typed, without the organisation's name. */
  readonly rest: string;
};

/** Takes out an organisation's full name; undefined where it is two organisations', or may as well be an initiative's. */
export function takeOrganisation(
  typed: string,
  organisations: readonly Organisation[],
  candidates: readonly Candidate[],
): OrganisationTaken | undefined {
  const composed = typed.normalize("NFC");
  const folded = fold(composed);
  const found = organisations.flatMap((organisation) => {
    const words = wordsOf(organisation.name);
    const match = words.length > 0 ? patternOf(words).exec(folded) : null;
    return match && !mayBeInitiative(words, candidates) ? [{ organisation, words, match }] : [];
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
