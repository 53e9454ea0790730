import { initiativesMeant, type Surroundings } from "./match-shifts.ts";
import { type PledgeText, parsePledgeText } from "./parse-pledge-text.ts";
import { TypedText } from "./typed-text.ts";

/** How people say that they do not come, folded, in Swedish and English: whatever else they say is no pledge. */
const NOT_COMING = [
  "(?<!varfor )(?:inte|ej)",
  "avanmal(?:an|as|d|da|er|t)?",
  "avbok(?:a|ar|as|ad|ade|at|ning|ningen)?",
  "stall(?:a|er|s|as|t|de)? in",
  "aterbud",
  "forhinder",
  "cancel(?:s|led|ed|ling|ing)?",
  "withdraw(?:s|n|al)?",
  "(?:can|won|don|couldn)'?t",
  "cannot",
  "(?<!why )not",
].join("|");

const MAX_LENGTH = 500;

/** Whether somebody may be asking to withdraw, before it is known what else their words may name. */
export function maySayNo(typed: string): boolean {
  return noes(typed).count > 0;
}

/**
 * What is said of when and of which initiative by somebody who asks to withdraw; undefined where they do not, or say no more
 * of it than a title does.
 */
export function readWithdrawal(
  typed: string,
  { candidates, today }: Pick<Surroundings, "candidates" | "today">,
): PledgeText | undefined {
  const { count, left } = noes(typed);
  if (count === 0) return undefined;
  const named = initiativesMeant(parsePledgeText(typed, today), candidates);
  const isTitles =
    named.type === "full" && named.among.every(({ initiative }) => noes(initiative.title).count >= count);
  return isTitles ? undefined : parsePledgeText(left.join(" "), today);
}

/** How often a text says no, and its other words. Longer ones are not read at all. */
function noes(typed: string): { readonly count: number; readonly left: readonly string[] } {
  if (typed.length > MAX_LENGTH) return { count: 0, left: [] };
  const text = new TypedText(typed);
  let count = 0;
  while (text.take(NOT_COMING)) count += 1;
  return { count, left: text.words() };
}
