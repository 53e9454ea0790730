import { type Inline, text } from "./content.ts";
import { shownText, typedText } from "./typed-text.ts";

export type Values = Readonly<Record<string, string>>;

/** As publishing a template takes them; see check-placeholders.ts in the domain. */
const PLACEHOLDER = /\{\{\s*([\w.]+)\s*\}\}/g;

/** @throws MissingValue where Markdown has a placeholder that there is no value for: publishing has refused what nobody knows. */
export function checkValues(markdown: string, values: Values): void {
  for (const [, name = ""] of markdown.matchAll(PLACEHOLDER)) {
    if (!Object.hasOwn(values, name)) throw new MissingValue(name);
  }
}

/** What is no placeholder in Markdown, such as `\{\{name}}`, stays as it is. */
export function fillPlaceholders(source: string, values: Values): Inline[] {
  const filled: Inline[] = [];
  let from = 0;
  for (const { 0: written, 1: name = "", index } of source.matchAll(PLACEHOLDER)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) continue;
    filled.push(...wordsOf(source.slice(from, index)), ...(value.trim() ? typedText(value) : [text("–")]));
    from = index + written.length;
  }
  return [...filled, ...wordsOf(source.slice(from))];
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
