/** From Monday on. */
export const WEEKDAYS: readonly string[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Those of RFC 5545 that leave the time of day alone, in the order of the canonical text. */
export const PARTS = [
  "FREQ",
  "INTERVAL",
  "COUNT",
  "UNTIL",
  "BYMONTH",
  "BYWEEKNO",
  "BYYEARDAY",
  "BYMONTHDAY",
  "BYDAY",
  "BYSETPOS",
  "WKST",
] as const;

export type PartName = (typeof PARTS)[number];
export type RuleParts = ReadonlyMap<PartName, string>;

/** A shift a day is the most a series has, and its dates stand in its own exceptions, not in its rule. */
export const UNSUPPORTED = [
  "BYHOUR",
  "BYMINUTE",
  "BYSECOND",
  "RSCALE",
  "SKIP",
  "DTSTART",
  "DTEND",
  "DURATION",
  "EXDATE",
  "EXRULE",
  "RDATE",
] as const;

export const UNSUPPORTED_FREQUENCIES = ["HOURLY", "MINUTELY", "SECONDLY"] as const;

/** The part of a rule that is known but not taken. `RRULE` is more than one line of it. */
export type UnsupportedPart =
  | (typeof UNSUPPORTED)[number]
  | `FREQ=${(typeof UNSUPPORTED_FREQUENCIES)[number]}`
  | "RRULE";

/** Whole numbers from 1 to `max`, counted from the end when negative. */
export type NumericPart = {
  readonly max: number;
  readonly isList?: boolean;
  readonly mayBeNegative?: boolean;
};

/** The RFC sets no end to INTERVAL and COUNT; these are beyond what anybody plans. */
export const NUMERIC_PARTS = {
  INTERVAL: { max: 999 },
  COUNT: { max: 9999 },
  BYMONTH: { max: 12, isList: true },
  BYWEEKNO: { max: 53, isList: true, mayBeNegative: true },
  BYYEARDAY: { max: 366, isList: true, mayBeNegative: true },
  BYMONTHDAY: { max: 31, isList: true, mayBeNegative: true },
  BYSETPOS: { max: 366, isList: true, mayBeNegative: true },
} as const satisfies Partial<Record<PartName, NumericPart>>;

export type NumericPartName = keyof typeof NUMERIC_PARTS;

/** A month has five of a weekday at most. */
export const MAX_WEEKDAY_ORDINAL = 5;

/**
 * Two parts that cannot stand in one rule. COUNT and UNTIL exclude each other by RFC 5545, 3.3.10. Of the others it does not say
 * plainly whether the second narrows the first or adds to it, and programs differ.
 */
const CLASHES: readonly (readonly [PartName, PartName])[] = [
  ["COUNT", "UNTIL"],
  ["BYWEEKNO", "BYMONTH"],
  ["BYWEEKNO", "BYYEARDAY"],
  ["BYWEEKNO", "BYMONTHDAY"],
  ["BYYEARDAY", "BYMONTH"],
  ["BYYEARDAY", "BYMONTHDAY"],
  ["BYYEARDAY", "BYDAY"],
];

/** The table of RFC 5545, 3.3.10: under which frequencies a part means something. */
const ONLY_UNDER: Partial<Record<PartName, readonly string[]>> = {
  BYWEEKNO: ["YEARLY"],
  BYYEARDAY: ["YEARLY"],
  BYMONTHDAY: ["DAILY", "MONTHLY", "YEARLY"],
};

/** The first two parts that do not go together, or undefined where all do. */
export function clashOf(parts: RuleParts): readonly [PartName, PartName] | undefined {
  const frequency = parts.get("FREQ") ?? "";
  for (const [part, frequencies] of Object.entries(ONLY_UNDER)) {
    if (isPart(part) && parts.has(part) && !frequencies.includes(frequency)) return ["FREQ", part];
  }
  // The first Tuesday of a month is clear to everybody; of a year it is to few, and to few programs.
  const hasMonths = frequency === "MONTHLY" || (frequency === "YEARLY" && parts.has("BYMONTH"));
  if (/\d/.test(parts.get("BYDAY") ?? "") && !hasMonths) return ["FREQ", "BYDAY"];
  return CLASHES.find((pair) => pair.every((part) => parts.has(part)));
}

export function isPart(name: string): name is PartName {
  return PARTS.some((part) => part === name);
}
