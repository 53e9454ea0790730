import { fold } from "../../kit/fold.ts";

const PUNCTUATION = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

/** Seen by nobody: soft hyphens, marks of direction, and the joiners that come along when an answer of ours is copied. */
const UNSEEN = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

const compiled = new Map<string, RegExp>();

/** What somebody typed, of which parts are taken out as they are understood. */
export class TypedText {
  /** With one way to write each sign. */
  readonly typed: string;
  /** Folded, with a gap where something was taken out. */
  #left: string;

  constructor(typed: string) {
    this.typed = plainly(typed);
    this.#left = fold(this.typed);
  }

  /**
   * Takes out the first place where the pattern stands as words of its own.
   *
   * @param isIt a last look at what was found
   */
  take(pattern: string, isIt: (found: Taken) => boolean = () => true): Taken | undefined {
    for (const match of this.#left.matchAll(asWords(pattern))) {
      const end = match.index + match[0].length;
      const found = { said: this.typed.slice(match.index, end).trim(), groups: match.groups ?? {} };
      if (match[0] === "" || !isIt(found)) continue;
      this.#left = `${this.#left.slice(0, match.index)}${"\0".repeat(end - match.index)}${this.#left.slice(end)}`;
      return found;
    }
    return undefined;
  }

  /** What has not been taken out, word by word, as typed and without the punctuation around it. */
  words(): readonly string[] {
    const left = Array.from({ length: this.typed.length }, (_, index) =>
      this.#left.charAt(index) === "\0" ? " " : this.typed.charAt(index),
    ).join("");
    return left
      .split(/\s+/)
      .map((word) => word.replaceAll(PUNCTUATION, ""))
      .filter((word) => word !== "");
  }
}

export type Taken = {
  /** As it was typed. */
  readonly said: string;
  /** Folded. */
  readonly groups: Readonly<Record<string, string | undefined>>;
};

/**
 * One way to write each sign that keyboards and phones write in several. A run of spaces becomes one, so that no pattern
 * has to try how to share it among its parts. What is unseen goes first: between a letter and its accent it would keep the two
 * from becoming one sign.
 */
function plainly(typed: string): string {
  return typed
    .replaceAll(UNSEEN, "")
    .normalize("NFKC")
    .replaceAll("\0", " ")
    .replaceAll(/(?<=\d) ?1⁄2/g, ",5")
    .replaceAll(/(?<=\d) ?1⁄4/g, ",25")
    .replaceAll(/(?<=\d) ?3⁄4/g, ",75")
    .replaceAll("1⁄2", "0,5")
    .replaceAll("1⁄4", "0,25")
    .replaceAll("3⁄4", "0,75")
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .replaceAll(/\s+/g, " ");
}

function asWords(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const words = new RegExp(`(?<![\\p{L}\\p{N}.,:/-])(?:${pattern})(?![\\p{L}\\p{N}/:]|[.,-]\\p{N})`, "gu");
  compiled.set(pattern, words);
  return words;
}
