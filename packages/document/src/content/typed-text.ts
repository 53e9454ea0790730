import type { Inline } from "./content.ts";

const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** A place where a word may be parted: it is never seen but there, and we part none. */
const SOFT_HYPHENS = /\u00AD/g;
/** Controls, formats, private use and what Unicode has not given out; not the joiners, which emoji and some scripts are written with. */
const UNSEEN = /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;

/**
 * The text as it can be shown: composed, and what nobody would see as its code point. A name that turns the direction of writing
 * around, or that holds a letter without width, reads otherwise than it looks; nobody should sign that unawares.
 */
export function shownText(typed: string): string {
  return typed
    .toWellFormed()
    .normalize("NFC")
    .replace(LINE_BREAKS, "\n")
    .replaceAll("\t", " ")
    .replace(SOFT_HYPHENS, "")
    .replace(UNSEEN, codePointsOf);
}

/** `[U+1F44B U+1F3FD]`: what stands in for letters that cannot be shown. */
export function codePointsOf(letters: string): string {
  const codes = Array.from(letters, (letter) =>
    (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0"),
  );
  return `[${codes.map((code) => `U+${code}`).join(" ")}]`;
}

/** What somebody typed, as text and nothing else: none of it is Markdown. */
export function typedText(typed: string): Inline[] {
  return shownText(typed)
    .split("\n")
    .flatMap((value, index) => {
      const line: Inline = { type: "text", value, data: { hName: "bdi" } };
      return index === 0 ? [line] : [{ type: "break" }, line];
    });
}
