/** What of Markdown a document has no form for, and would show as it is typed. */
export type MarkdownKind = "HTML" | "IMAGE" | "CODE" | "STRIKETHROUGH" | "REFERENCE";

export type MarkdownFault = {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly kind: MarkdownKind;
  /** What stands there, at most 60 characters. */
  readonly text: string;
};

const MAX_SHOWN = 60;
/** What follows a backslash is a character and no more. */
const ESCAPED = /\\[!-/:-@[-`{-~]/g;

/** As packages/document reads Markdown; its tests hold the two together. */
const NOT_SHOWN: readonly (readonly [MarkdownKind, RegExp])[] = [
  ["CODE", /^\s*(?:```|~~~).*|`[^`]+`/g],
  ["IMAGE", /!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?/g],
  // An address in angle brackets, <https://…>, is a link.
  ["HTML", /<(?:\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?(?:>|$)|!--.*|[!?][a-z].*)/gi],
  ["STRIKETHROUGH", /(?<!~)~~(?!~)[^~]+~~(?!~)/g],
  ["REFERENCE", /^\s{0,3}\[[^\]]+\]:.*|\[\^[^\]]+\]/g],
];

/** Everything in a template's body that its document would show as it is typed, in order. */
export function checkMarkdown(body: string): readonly MarkdownFault[] {
  return body.split("\n").flatMap((typed, index) => {
    const text = typed.replaceAll(ESCAPED, "\u0000\u0000");
    const found = NOT_SHOWN.flatMap(([kind, pattern]) =>
      Array.from(text.matchAll(pattern), ({ 0: { length }, index: at }) => ({ kind, at, length })),
    );
    const inOrder = found.toSorted((a, b) => a.at - b.at);
    return inOrder.map(({ kind, at, length }) => ({
      ...{ line: index + 1, column: at + 1, kind },
      text: typed.slice(at, at + Math.min(length, MAX_SHOWN)).trim(),
    }));
  });
}
