import { err, ok, type Result } from "../kernel/result.ts";
import {
  clashOf,
  isPart,
  MAX_WEEKDAY_ORDINAL,
  NUMERIC_PARTS,
  type NumericPart,
  type NumericPartName,
  PARTS,
  type PartName,
  type RuleParts,
  UNSUPPORTED,
  UNSUPPORTED_FREQUENCIES,
  type UnsupportedPart,
  WEEKDAYS,
} from "./rule-parts.ts";
import { parseUntil } from "./until.ts";

declare const recurrenceRule: unique symbol;

/**
 * On which dates something recurs: an RRULE of RFC 5545, checked and in its canonical text (capitals, parts in one order, lists
 * sorted, no part that only says the default). It has no DTSTART and no time of day: those are the series' own.
 */
export type RecurrenceRule = string & { readonly [recurrenceRule]: true };

/** In characters. The canonical text is never longer than the one it was read from. */
export const MAX_RECURRENCE_RULE_LENGTH = 500;

export type RecurrenceRuleRefusal =
  | { readonly type: "NotARecurrenceRule" }
  | { readonly type: "RecurrenceRuleTooLong"; readonly max: number }
  /** Known to calendars, but not for shifts by the day. */
  | { readonly type: "RecurrenceRuleNotSupported"; readonly part: UnsupportedPart }
  /** It takes whole numbers from 1 to `max`; one that counts from the end takes −1 to −`max` too. */
  | {
      readonly type: "RecurrenceRuleOutOfRange";
      readonly part: NumericPartName | "BYDAY";
      readonly max: number;
    }
  /** Neither is wrong alone. `FREQ` stands for the frequency that the other part means nothing under. */
  | { readonly type: "RecurrenceRulePartsClash"; readonly parts: readonly [PartName, PartName] };

type Checked<T> = Result<T, RecurrenceRuleRefusal>;

const NOT_A_RULE = err({ type: "NotARecurrenceRule" });
const DEFAULTS: ReadonlySet<string> = new Set(["INTERVAL=1", "WKST=MO"]);

/**
 * Reads a rule, with or without `RRULE:` before it, in capitals or not. It takes FREQ (DAILY, WEEKLY, MONTHLY, YEARLY), INTERVAL,
 * COUNT or UNTIL, BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY, BYDAY, BYSETPOS and WKST. A rule that is right may still match no
 * date, such as the 30th of February.
 */
export function parseRecurrenceRule(text: string): Checked<RecurrenceRule> {
  if (text.length > MAX_RECURRENCE_RULE_LENGTH) {
    return err({ type: "RecurrenceRuleTooLong", max: MAX_RECURRENCE_RULE_LENGTH });
  }
  const rule = readLine(text.trim().toUpperCase());
  if (!rule.ok) return rule;
  const parts = readParts(rule.value);
  if (!parts.ok) return parts;
  if (!parts.value.has("FREQ")) return NOT_A_RULE;
  if (parts.value.has("BYSETPOS") && !hasOtherList(parts.value)) return NOT_A_RULE;
  const clash = clashOf(parts.value);
  if (clash) return err({ type: "RecurrenceRulePartsClash", parts: clash });
  return ok(canonicalText(parts.value));
}

/** The parts of a rule that was checked before. */
export function partsOf(rule: RecurrenceRule): RuleParts {
  const parts = readParts(rule);
  if (!parts.ok) throw new Error(`Not a checked recurrence rule: ${rule}`);
  return parts.value;
}

/** The same rule, with its last day before that date. */
export function endedBefore(rule: RecurrenceRule, date: Temporal.PlainDate): RecurrenceRule {
  const parts = new Map(partsOf(rule));
  parts.delete("COUNT");
  parts.set("UNTIL", date.subtract({ days: 1 }).toString().replaceAll("-", ""));
  return canonicalText(parts);
}

/** True if two rules are one but for where they end. One with a COUNT of its own counts anew, and is another. */
export function goesOnAs(rule: RecurrenceRule, before: RecurrenceRule): boolean {
  return rule === before || (!partsOf(rule).has("COUNT") && endless(rule) === endless(before));
}

function endless(rule: RecurrenceRule): RecurrenceRule {
  const parts = new Map(partsOf(rule));
  parts.delete("COUNT");
  parts.delete("UNTIL");
  return canonicalText(parts);
}

function readLine(text: string): Checked<string> {
  const rules: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const property = /^([A-Z-]+)[;:]/.exec(line)?.[1];
    const unsupported = UNSUPPORTED.find((name) => name === property);
    if (unsupported) return err({ type: "RecurrenceRuleNotSupported", part: unsupported });
    rules.push(line.startsWith("RRULE:") ? line.slice("RRULE:".length) : line);
  }
  const [rule = "", ...others] = rules;
  return others.length > 0 ? err({ type: "RecurrenceRuleNotSupported", part: "RRULE" }) : ok(rule);
}

function readParts(text: string): Checked<RuleParts> {
  const parts = new Map<PartName, string>();
  for (const part of text.split(";")) {
    const [name = "", value = "", ...rest] = part.split("=");
    const unsupported = UNSUPPORTED.find((known) => known === name);
    if (unsupported) return err({ type: "RecurrenceRuleNotSupported", part: unsupported });
    if (!isPart(name) || parts.has(name) || rest.length > 0) return NOT_A_RULE;
    const read = readValue(name, value);
    if (!read.ok) return read;
    parts.set(name, read.value);
  }
  return ok(parts);
}

function readValue(name: PartName, value: string): Checked<string> {
  switch (name) {
    case "FREQ":
      return readFrequency(value);
    case "UNTIL":
      return parseUntil(value) ? ok(value) : NOT_A_RULE;
    case "WKST":
      return WEEKDAYS.includes(value) ? ok(value) : NOT_A_RULE;
    case "BYDAY":
      return readWeekdays(value);
    default:
      return readNumbers(name, value);
  }
}

function readFrequency(value: string): Checked<string> {
  const unsupported = UNSUPPORTED_FREQUENCIES.find((frequency) => frequency === value);
  if (unsupported) return err({ type: "RecurrenceRuleNotSupported", part: `FREQ=${unsupported}` });
  return ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].includes(value) ? ok(value) : NOT_A_RULE;
}

function readNumbers(name: NumericPartName, value: string): Checked<string> {
  const { max, isList = false, mayBeNegative = false }: NumericPart = NUMERIC_PARTS[name];
  const form = mayBeNegative ? /^[+-]?\d+$/ : /^\d+$/;
  const items = isList ? value.split(",") : [value];
  if (!items.every((item) => form.test(item))) return NOT_A_RULE;
  const numbers = items.map(Number);
  if (numbers.some((number) => number === 0 || Math.abs(number) > max)) {
    return err({ type: "RecurrenceRuleOutOfRange", part: name, max });
  }
  return ok([...new Set(numbers)].toSorted((a, b) => a - b).join());
}

function readWeekdays(value: string): Checked<string> {
  const days = new Map<string, readonly [weekday: number, ordinal: number]>();
  for (const item of value.split(",")) {
    const [, ordinalText, name = ""] = /^([+-]?\d+)?([A-Z]{2})$/.exec(item) ?? [];
    if (!WEEKDAYS.includes(name)) return NOT_A_RULE;
    const ordinal = ordinalText === undefined ? undefined : Number(ordinalText);
    if (ordinal === 0 || Math.abs(ordinal ?? 1) > MAX_WEEKDAY_ORDINAL) {
      return err({ type: "RecurrenceRuleOutOfRange", part: "BYDAY", max: MAX_WEEKDAY_ORDINAL });
    }
    days.set(`${ordinal ?? ""}${name}`, [WEEKDAYS.indexOf(name), ordinal ?? 0]);
  }
  const sorted = [...days].toSorted(([, [dayA, a]], [, [dayB, b]]) => dayA - dayB || a - b);
  return ok(sorted.map(([text]) => text).join());
}

/** BYSETPOS picks among what another list gives (RFC 5545, 3.3.10). */
function hasOtherList(parts: RuleParts): boolean {
  return PARTS.some((name) => name.startsWith("BY") && name !== "BYSETPOS" && parts.has(name));
}

function canonicalText(parts: RuleParts): RecurrenceRule {
  const written = PARTS.filter((name) => parts.has(name)).map((name) => `${name}=${parts.get(name)}`);
  return written.filter((part) => !DEFAULTS.has(part)).join(";") as RecurrenceRule;
}
