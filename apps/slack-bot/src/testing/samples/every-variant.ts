import { IntlMessageFormat } from "intl-messageformat";
import type { MessageKey } from "../../texts/messages.ts";
import { LOCALES, type Text } from "../../texts/text.ts";
import { sampleArguments } from "./text-arguments.ts";

/** ICU's mark of a choice by number in what it has parsed. */
const PLURAL = 6;
const NUMBERS = [1, 2];

/** A text as it reads; where it chooses by numbers, once for each that makes a difference, and which they were. */
export type Variant = { readonly numbers: string; readonly said: string };

export function everyVariant(
  key: MessageKey,
  message: string,
  text: Text,
  values = sampleArguments(text)(key),
): readonly Variant[] {
  const choices = [...choicesIn(new IntlMessageFormat(message, LOCALES[text.language]).getAst())];
  const given = choices.reduce<readonly Readonly<Record<string, number>>[]>(
    (all, [name, numbers]) =>
      all.flatMap((one) => [...numbers].map((number) => ({ ...one, [name]: number }))),
    [{}],
  );
  return given.map((numbers) => ({
    numbers: Object.entries(numbers)
      .map(([name, number]) => `${name} ${number}`)
      .join(", "),
    said: text.plain(key, { ...values, ...numbers }),
  }));
}

/** What it chooses by, and the numbers that differ: those it names, one and more than one. */
function choicesIn(elements: readonly object[]): Map<string, Set<number>> {
  const choices = new Map<string, Set<number>>();
  const visit = (parts: readonly object[]): void => {
    for (const part of parts) {
      const { type, value, options } = { type: undefined, value: undefined, options: {}, ...part };
      const named = Object.keys(options).flatMap((option) => /^=(\d+)$/.exec(option)?.[1] ?? []);
      if (type === PLURAL && typeof value === "string") {
        const known = choices.get(value) ?? [];
        choices.set(value, new Set([...named.map(Number), ...known, ...NUMBERS].toSorted((a, b) => a - b)));
      }
      for (const branch of Object.values(options)) {
        if (typeof branch === "object" && branch && "value" in branch && Array.isArray(branch.value))
          visit(branch.value);
      }
    }
  };
  visit(elements);
  return choices;
}
