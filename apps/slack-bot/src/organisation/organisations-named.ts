import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { matchName, wordsOf } from "../pledge/understanding/match-name.ts";

type Named = Pick<Organisation, "name" | "organisationNumber">;

/**
 * Those that typed words may mean: first those of which each word begins a word of the name, or whose number begins so, as they stand;
 * then those whose name is misspelt, or has the words within others, the likeliest first. All of them where nothing was typed.
 */
export function organisationsNamed<T extends Named>(
  typed: string,
  organisations: readonly T[],
): readonly T[] {
  const words = wordsOf(typed);
  if (words.length === 0) return organisations;
  const [begun, others] = [[] as T[], [] as T[]];
  for (const one of organisations) (isBegunBy(words, one) ? begun : others).push(one);
  const likely = others.flatMap((one) => {
    const match = matchName(words, one.name, "");
    return match.type === "scored" && match.unknown.length === 0 ? [{ one, score: match.score }] : [];
  });
  return [...begun, ...likely.toSorted((a, b) => b.score - a.score).map(({ one }) => one)];
}

function isBegunBy(words: readonly string[], { name, organisationNumber }: Named): boolean {
  const ofName = wordsOf(name);
  if (words.every((word) => ofName.some((one) => one.startsWith(word)))) return true;
  const digits = words.join("");
  return organisationNumber !== null && /^\d{4,}$/.test(digits) && organisationNumber.startsWith(digits);
}
