import { type Inline, text } from "./content.ts";
import { shownText, typedText } from "./typed-text.ts";

const PLACEHOLDER = /\{\{\s*([\w.]+)\s*\}\}/g;

/** @throws MissingValue where there is none for a placeholder: publishing has refused those that nobody knows. */
export function fillPlaceholders(source: string, values: Readonly<Record<string, string>>): Inline[] {
  return source.split(PLACEHOLDER).flatMap((part, index): Inline[] => {
    if (index % 2 === 0) return part === "" ? [] : [text(shownText(part))];
    const value = Object.hasOwn(values, part) ? values[part] : undefined;
    if (value === undefined) throw new MissingValue(part);
    return value.trim() === "" ? [text("–")] : typedText(value);
  });
}

export class MissingValue extends Error {
  constructor(placeholder: string) {
    super(`The document has no value for {{${placeholder}}}`);
    this.name = "MissingValue";
  }
}
