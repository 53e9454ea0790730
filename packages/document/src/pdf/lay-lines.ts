import { LINE_BREAK, type Piece } from "./pieces.ts";

/** A piece's part on one line. */
export type Fragment = Piece & { readonly width: number };
export type Line = readonly Fragment[];

/** How wide a text is in that face, in points. */
export type Measure = (text: string, face: Piece["face"]) => number;

/**
 * Lines may end behind a space, a dash, a slash, and a hyphen between two words; neither "e-post" nor "SHA-256" is two. A no-break
 * space is none of these.
 */
const MAY_END = /(?<=[ –—/])(?=[^ ])|(?<=\p{L}{3}-)(?=\p{L})/u;

/** Parts the pieces into lines no wider than that. A word that is too long for any line is parted between its letters. */
export function layLines(pieces: readonly Piece[], width: number, measure: Measure): Line[] {
  const lines: Fragment[][] = [[]];
  let left = width;
  const turn = () => {
    lines.push([]);
    left = width;
  };
  const put = (fragment: Fragment) => {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && isSameManner(last, fragment)) {
      line[line.length - 1] = {
        ...last,
        text: last.text + fragment.text,
        width: last.width + fragment.width,
      };
    } else line?.push(fragment);
    left -= fragment.width;
  };

  for (const word of wordsOf(pieces, measure)) {
    if (word === LINE_BREAK) {
      endWord(lines.at(-1) ?? []);
      turn();
      continue;
    }
    if (widthOf(word, measure) > left && lines.at(-1)?.length) turn();
    for (const fragment of word) {
      for (const part of fitting(fragment, width, measure)) {
        if (widthOf([part], measure) > left && lines.at(-1)?.length) turn();
        put(part);
      }
    }
  }
  return lines;
}

/** What stands on two lines is two words for whoever listens, too. */
function endWord(line: Fragment[]): void {
  const last = line.at(-1);
  if (last && !last.text.endsWith(" ")) line[line.length - 1] = { ...last, text: `${last.text} ` };
}

type Word = readonly Fragment[];

/** What is not to be parted, if it can be helped: a word with its space, though it changes its face in between. */
function* wordsOf(pieces: readonly Piece[], measure: Measure): Generator<Word | typeof LINE_BREAK> {
  let word: Fragment[] = [];
  for (const piece of pieces) {
    if (piece.text === LINE_BREAK) {
      if (word.length > 0) yield word;
      word = [];
      yield LINE_BREAK;
      continue;
    }
    const parts = piece.text.split(MAY_END);
    for (const [index, text] of parts.entries()) {
      if (index > 0 || (word.length > 0 && endsWord(word, text))) {
        yield word;
        word = [];
      }
      word.push({ ...piece, text, width: measure(text, piece.face) });
    }
  }
  if (word.length > 0) yield word;
}

function endsWord(word: Word, next: string): boolean {
  return MAY_END.test(word.map(({ text }) => text).join("") + next);
}

/** The fragment, or as many parts of it as it takes for each to fit on a line. */
function fitting(fragment: Fragment, width: number, measure: Measure): Fragment[] {
  if (widthOf([fragment], measure) <= width) return [fragment];
  const parts: Fragment[] = [];
  let text = "";
  let used = 0;
  const end = () => parts.push({ ...fragment, text, width: measure(text, fragment.face) });
  for (const letter of fragment.text) {
    const own = measure(letter, fragment.face);
    if (text !== "" && used + own > width) {
      end();
      text = "";
      used = 0;
    }
    text += letter;
    used += own;
  }
  end();
  return parts;
}

/** Spaces at its end need no room. */
function widthOf(word: Word, measure: Measure): number {
  const before = word.slice(0, -1).reduce((sum, { width }) => sum + width, 0);
  const last = word.at(-1);
  return last ? before + measure(last.text.trimEnd(), last.face) : before;
}

function isSameManner(one: Piece, other: Piece): boolean {
  return one.face === other.face && one.link === other.link && one.standsFor === other.standsFor;
}
