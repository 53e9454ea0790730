import { type Block, type Inline, list, paragraph, text } from "./content.ts";
import { shownText, typedText } from "./typed-text.ts";

/** A text, which stands where its placeholder does, or the lines of a list, which has a place of its own. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** As publishing a template takes them; see check-placeholders.ts in the domain. */
const PLACEHOLDER = /\{\{\s*([\w.]+)\s*\}\}/g;
const PLACEHOLDER_ALONE = /^\s*\{\{\s*([\w.]+)\s*\}\}\s*$/;

/** @throws MissingValue where Markdown has a placeholder that there is no value for: publishing has refused what nobody knows. */
export function checkValues(markdown: string, values: Values): void {
  for (const [, name = ""] of markdown.matchAll(PLACEHOLDER)) {
    if (!Object.hasOwn(values, name)) throw new MissingValue(name);
  }
}

/** What is no placeholder in Markdown, such as `\{\{name}}`, stays as it is, and so does a list, which publishing has refused here. */
export function fillPlaceholders(source: string, values: Values): Inline[] {
  const filled: Inline[] = [];
  let from = 0;
  for (const { 0: written, 1: name = "", index } of source.matchAll(PLACEHOLDER)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value !== "string") continue;
    filled.push(...wordsOf(source.slice(from, index)), ...(value.trim() ? typedText(value) : [text("–")]));
    from = index + written.length;
  }
  return [...filled, ...wordsOf(source.slice(from))];
}

/** What stands for a paragraph that is the placeholder of a list and nothing else. */
export function fillList(source: string, values: Values): Block | undefined {
  const [whole, name = ""] = source.match(PLACEHOLDER_ALONE) ?? [];
  const lines = whole !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
  if (lines === undefined || typeof lines === "string") return undefined;
  return lines.length === 0 ? paragraph(text("–")) : list(lines.map(typedText));
}

function wordsOf(words: string): Inline[] {
  return words === "" ? [] : [text(shownText(words))];
}

export class MissingValue extends Error {
  constructor(placeholder: string) {
    super(`The document has no value for {{${placeholder}}}`);
    this.name = "MissingValue";
  }
}
