import { fold } from "../../kit/fold.ts";

export type NameMatch =
  /** Nothing was said but small words. */
  | { readonly type: "unsaid" }
  | { readonly type: "missed" }
  | {
      readonly type: "scored";
      /** Higher is better; only comparable between names for the same words. */
      readonly score: number;
      /** Whether a word of the title itself was said, not only of the place: many titles name their place. */
      readonly inTitle: boolean;
      /** The words that match nothing, as typed. */
      readonly unknown: readonly string[];
      /** The words that it rests on, as typed, where none of them names it for sure; else none. */
      readonly unsure: readonly string[];
    };

/** How surely a typed word is a word of the name. */
const EXACT = 8;
const PREFIX = 6;
const WITHIN = 5;
const MISSPELT = 3;

/** Small words that people put between the others, folded. */
const SMALL_WORDS = new Set(
  (
    "i pa till for hos vid med den det en ett och om kl av jag vi oss ocksa vill kan ska gor anmal anmaler anmala " +
    "at on in to the a an for with of and we us too also can will please tack snalla"
  ).split(" "),
);

/** What people write who look for help as well as those who give it: no name, not even where a title has the word. */
const HELP_WORD = /^(?:hjalp(?:a|er|en|t|te)?|help(?:s|ed|er|ers|ing)?)$/;

/** How well typed words name something: its title, or the place it is in. */
export function matchName(words: readonly string[], title: string, place: string): NameMatch {
  const said = words.flatMap((typed) => wordsOf(typed).map((word) => ({ typed, word })));
  const telling = said.filter(({ word }) => !SMALL_WORDS.has(word));
  if (telling.length === 0) return { type: "unsaid" };
  const [titleWords, placeWords] = [wordsOf(title), wordsOf(place)];
  const graded = telling.map((one) => {
    const [title, place] = [best(one.word, titleWords), best(one.word, placeWords)];
    return { ...one, grade: Math.max(title, place), isTitles: title > place };
  });
  const score = graded.reduce((sum, { grade }) => sum + grade, 0);
  if (score === 0) return { type: "missed" };
  const ofTitle = graded.filter(({ isTitles }) => isTitles);
  const telltale = ofTitle.length > 0 ? ofTitle : graded.filter(({ grade }) => grade > 0);
  const inTitle = ofTitle.length > 0;
  const unknown = typedOf(graded.filter(({ grade }) => grade === 0));
  return { type: "scored", score, inTitle, unknown, unsure: telltale.some(isSure) ? [] : typedOf(telltale) };
}

function isSure({ word, grade }: { readonly word: string; readonly grade: number }): boolean {
  return grade !== WITHIN && !HELP_WORD.test(word);
}

/** Each word once, as typed. */
function typedOf(words: readonly { readonly typed: string }[]): readonly string[] {
  return [...new Set(words.map(({ typed }) => typed))];
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return fold(text.normalize("NFC")).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function best(word: string, names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => grade(word, name)));
}

function grade(word: string, name: string): number {
  if (word === name) return EXACT;
  if (word.length >= 3 && name.startsWith(word)) return PREFIX;
  // The definite form, or a plural: läxhjälpen, promenader.
  if (name.length >= 4 && word.startsWith(name) && word.length - name.length <= 4) return PREFIX;
  // Part of a compound: promenad in trygghetspromenad.
  if (word.length >= 4 && name.includes(word)) return WITHIN;
  return distance(word, name) <= mistakesAllowed(Math.min(word.length, name.length)) ? MISSPELT : 0;
}

function mistakesAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/** How many letters must be put in, taken out, exchanged or swapped with their neighbour. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  let twoBack: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (twoBack[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [twoBack, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
