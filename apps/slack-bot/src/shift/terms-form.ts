import type { KnownBlock } from "@slack/types";
import { option, textInput } from "../kit/blocks.ts";
import { checkboxesInput, dateInput, timeInput } from "../kit/inputs.ts";
import type { MessageKey } from "../texts/messages.ts";
import type { Text } from "../texts/text.ts";

/** Block ids. */
export const TERMS = {
  date: "terms.date",
  time: "terms.time",
  length: "terms.length",
  location: "terms.location",
  capacity: "terms.capacity",
  minPlaces: "terms.minPlaces",
  cap: "terms.cap",
  capRelease: "terms.capRelease",
  withdrawBy: "terms.withdrawBy",
  nameBy: "terms.nameBy",
  rules: "terms.rules",
} as const;

export const RULES = [
  "allowsPartOfShift",
  "takesHeadCounts",
  "approval",
  "adultsOnly",
  "requiresRecordExtract",
] as const;

/** When, where, for how many and by which rules, as somebody has filled it in. */
export type TermsFilled = Readonly<Record<Exclude<keyof typeof TERMS, "rules">, string>> & {
  readonly rules: readonly string[];
};

/** The fields of what a shift is; those of `left` are not asked for. */
export function termsInputs(
  filled: TermsFilled,
  text: Text,
  { left = [] }: { readonly left?: readonly (keyof typeof TERMS)[] } = {},
): KnownBlock[] {
  const inputs: Record<keyof typeof TERMS, KnownBlock> = {
    date: dateInput({
      ...{ blockId: TERMS.date, actionId: "terms.say_date", initial: filled.date },
      label: text.plain("terms.date"),
    }),
    time: timeInput({
      ...{ blockId: TERMS.time, actionId: "terms.say_time", initial: filled.time },
      label: text.plain("terms.time"),
    }),
    length: textOf("length", filled, text, { hint: "terms.lengthHint" }),
    location: textOf("location", filled, text, { max: 200 }),
    capacity: textOf("capacity", filled, text),
    minPlaces: textOf("minPlaces", filled, text),
    cap: textOf("cap", filled, text, { hint: "terms.capHint", optional: true }),
    capRelease: textOf("capRelease", filled, text, { hint: "terms.beforeHint", optional: true }),
    withdrawBy: textOf("withdrawBy", filled, text, { hint: "terms.beforeHint", optional: true }),
    nameBy: textOf("nameBy", filled, text, { hint: "terms.beforeHint", optional: true }),
    rules: checkboxesInput(
      {
        ...{ blockId: TERMS.rules, actionId: "terms.say_rules", ticked: filled.rules, optional: true },
        label: text.plain("terms.rules"),
      },
      RULES.map((rule) => option(text.plain(`terms.${rule}`), rule)),
    ),
  };
  return Object.entries(inputs)
    .filter(([name]) => !left.some((one) => one === name))
    .map(([, input]) => input);
}

function textOf(
  name: Exclude<keyof typeof TERMS, "date" | "time" | "rules">,
  filled: TermsFilled,
  text: Text,
  {
    hint,
    optional = false,
    max,
  }: { hint?: MessageKey & `terms.${string}Hint`; optional?: boolean; max?: number } = {},
): KnownBlock {
  return textInput({
    blockId: TERMS[name],
    actionId: `terms.say_${name}`,
    label: text.plain(`terms.${name}`),
    initial: filled[name],
    hint: hint && text.plain(hint),
    optional,
    max,
  });
}
