import { fold } from "../kit/fold.ts";

const PUNCTUATION = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

/** What somebody typed, of which parts are taken out as they are understood. */
export class TypedText {
  readonly #typed: string;
  /** Folded, with a gap where something was taken out. */
  #left: string;

  constructor(typed: string) {
    this.#typed = typed
      .normalize("NFKC")
      // Comes along when an answer of ours is copied.
      .replaceAll("\u2060", "")
      .replaceAll(/(?<=\d)1⁄2/g, ",5")
      .replaceAll("1⁄2", "0,5")
      .replaceAll(/[\u2010-\u2015\u2212]/g, "-");
    this.#left = fold(this.#typed);
  }

  /**
   * Takes out the first place where the pattern stands as words of its own.
   *
   * @param isIt a last look at what was found, with the words as they were typed
   */
  take(pattern: string, isIt: (typed: string) => boolean = () => true): Taken | undefined {
    const words = new RegExp(`(?<![\\p{L}\\p{N}.,:/-])(?:${pattern})(?![\\p{L}\\p{N}/:]|[.,-]\\p{N})`, "gu");
    for (const match of this.#left.matchAll(words)) {
      const end = match.index + match[0].length;
      const said = this.#typed.slice(match.index, end);
      if (match[0] === "" || !isIt(said)) continue;
      this.#left = `${this.#left.slice(0, match.index)}${"\0".repeat(end - match.index)}${this.#left.slice(end)}`;
      return { said: said.trim(), groups: match.groups ?? {} };
    }
    return undefined;
  }

  /** What has not been taken out, word by word, as typed and without the punctuation around it. */
  words(): readonly string[] {
    const left = Array.from({ length: this.#typed.length }, (_, index) =>
      this.#left.charAt(index) === "\0" ? " " : this.#typed.charAt(index),
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
