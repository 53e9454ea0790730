import type { InvalidInput } from "@socialsmart/domain/kernel/refusal";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { ShiftTerms } from "@socialsmart/domain/shift/check-shift";
import { durationMinutes, localDate, type Shift } from "@socialsmart/domain/shift/shift";
import { membersOf, metadataOf } from "../pledge/form-origin.ts";
import { parseHours } from "../pledge/understanding/parse-pledge-text.ts";
import type { OpenView } from "../slack/requests.ts";
import type { FieldErrors } from "../slack/submitted.ts";
import { lengthOf } from "../texts/dates.ts";
import { issueText } from "../texts/problem-text.ts";
import type { Text } from "../texts/text.ts";
import { RULES, TERMS, type TermsFilled } from "./terms-form.ts";

const DAY_MINUTES = 24 * 60;

/** A shift's terms, and its time by the clock on the wall. */
export type TermsRead = {
  readonly date: Temporal.PlainDate;
  readonly time: Temporal.PlainTime;
  /** Minutes. */
  readonly length: number;
  readonly terms: ShiftTerms;
};

/** What somebody has filled in, as it is. */
export function filledTerms({ values, chosen }: OpenView): TermsFilled {
  return termsFrom((name) => values.get(TERMS[name]) ?? "", chosen.get(TERMS.rules) ?? []);
}

/** A form filled in with what a shift or a series is now. */
export function termsAsText(
  terms: ShiftTerms,
  { date, time, length }: Pick<TermsRead, "date" | "time" | "length">,
  text: Text,
): TermsFilled {
  const ticked = {
    allowsPartOfShift: terms.allowsPartOfShift,
    takesHeadCounts: terms.takesHeadCounts,
    approval: terms.approval === "MANUAL",
    adultsOnly: terms.adultsOnly,
    requiresRecordExtract: terms.requiresRecordExtract,
  };
  return {
    date: date.toString(),
    time: time.toString({ smallestUnit: "minute" }),
    length: lengthOf(text, length),
    location: terms.location,
    capacity: String(terms.capacity),
    minPlaces: String(terms.minPlaces),
    cap: terms.perOrganisationCap === null ? "" : String(terms.perOrganisationCap),
    capRelease: beforeAsText(terms.capReleaseMinutes, text),
    withdrawBy: beforeAsText(terms.withdrawByMinutes, text),
    nameBy: beforeAsText(terms.nameByMinutes, text),
    rules: RULES.filter((rule) => ticked[rule]),
  };
}

/** The same for a shift. */
export function shiftAsText(shift: Shift, text: Text): TermsFilled {
  const date = localDate(shift);
  const time = shift.startsAt.toZonedDateTimeISO(shift.zone).toPlainTime();
  return termsAsText(shift, { date, time, length: durationMinutes(shift) }, text);
}

/** What a form was filled in with, out of its private metadata; undefined where that does not tell. */
export function shownTerms(privateMetadata: string): TermsFilled | undefined {
  const shown = membersOf(metadataOf(privateMetadata).get("shown"));
  if (shown.size === 0) return undefined;
  const rules = shown.get("rules");
  return termsFrom(
    (name) => {
      const value = shown.get(name);
      return typeof value === "string" ? value : "";
    },
    Array.isArray(rules) ? rules.filter((rule) => typeof rule === "string") : [],
  );
}

function termsFrom(
  of: (name: Exclude<keyof typeof TERMS, "rules">) => string,
  rules: readonly string[],
): TermsFilled {
  return {
    ...{ date: of("date"), time: of("time"), length: of("length"), location: of("location") },
    ...{ capacity: of("capacity"), minPlaces: of("minPlaces"), cap: of("cap") },
    ...{ capRelease: of("capRelease"), withdrawBy: of("withdrawBy"), nameBy: of("nameBy") },
    rules,
  };
}

/**
 * Reads the fields; every one that cannot be read is named.
 *
 * @param dateBlock where the form asks for the date
 */
export function readTerms(
  filled: TermsFilled,
  text: Text,
  dateBlock: string = TERMS.date,
): Result<TermsRead, FieldErrors> {
  const errors: Record<string, string> = {};
  const whole = (name: "capacity" | "minPlaces" | "cap"): number => {
    const typed = filled[name].trim();
    if (!/^\d{1,9}$/.test(typed)) errors[TERMS[name]] = text.plain("terms.numberUnread");
    return Number(typed);
  };
  const before = (name: "capRelease" | "withdrawBy" | "nameBy"): number | null => {
    const minutes = parseBefore(filled[name]);
    if (minutes === undefined) errors[TERMS[name]] = text.plain("terms.beforeUnread");
    return minutes ?? null;
  };
  const length = parseHours(filled.length);
  if (length === undefined || length <= 0) errors[TERMS.length] = text.plain("terms.lengthUnread");
  const has = (rule: (typeof RULES)[number]) => filled.rules.includes(rule);
  const terms: ShiftTerms = {
    location: filled.location,
    capacity: whole("capacity"),
    minPlaces: whole("minPlaces"),
    perOrganisationCap: filled.cap.trim() === "" ? null : whole("cap"),
    capReleaseMinutes: before("capRelease"),
    withdrawByMinutes: before("withdrawBy"),
    nameByMinutes: before("nameBy"),
    allowsPartOfShift: has("allowsPartOfShift"),
    takesHeadCounts: has("takesHeadCounts"),
    approval: has("approval") ? "MANUAL" : "AUTO",
    adultsOnly: has("adultsOnly"),
    requiresRecordExtract: has("requiresRecordExtract"),
  };
  const date = unlessNone(() => Temporal.PlainDate.from(filled.date));
  if (!date) errors[dateBlock] = text.plain("terms.dateUnread");
  const time = unlessNone(() => Temporal.PlainTime.from(filled.time));
  if (!time) errors[TERMS.time] = text.plain("terms.timeUnread");
  return date && time && Object.keys(errors).length === 0
    ? ok({ date, time, length: length ?? 0, terms })
    : err(errors);
}

/** Undefined where there is no such day or time. */
function unlessNone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** How long before the start: `2 dagar`, `36 h`; null for never. Undefined where it is neither. */
function parseBefore(typed: string): number | null | undefined {
  if (typed.trim() === "") return null;
  const days = /^\s*(\d{1,3})\s*(?:d|dag|dagar|dygn|day|days)\s*$/i.exec(typed)?.[1];
  const minutes = days === undefined ? parseHours(typed) : Number(days) * DAY_MINUTES;
  return minutes === undefined || minutes < 0 ? undefined : minutes;
}

function beforeAsText(minutes: number | null, text: Text): string {
  if (minutes === null) return "";
  const days = minutes / DAY_MINUTES;
  return Number.isInteger(days) && days > 0 ? text.plain("terms.days", { days }) : lengthOf(text, minutes);
}

const BLOCKS: Readonly<Record<string, string>> = {
  startsAt: TERMS.date,
  startsOn: TERMS.date,
  from: TERMS.date,
  startTime: TERMS.time,
  endsAt: TERMS.length,
  durationMinutes: TERMS.length,
  location: TERMS.location,
  capacity: TERMS.capacity,
  minPlaces: TERMS.minPlaces,
  perOrganisationCap: TERMS.cap,
  capReleaseMinutes: TERMS.capRelease,
  withdrawByMinutes: TERMS.withdrawBy,
  nameByMinutes: TERMS.nameBy,
  takesHeadCounts: TERMS.rules,
};

/** What the command found wrong, each beside its field. @param others blocks of fields that are not the terms' own */
export function issuesAsErrors(
  { issues }: InvalidInput,
  others: Readonly<Record<string, string>>,
  text: Text,
): FieldErrors {
  const blocks = { ...BLOCKS, ...others };
  return Object.fromEntries(
    issues.map((issue) => {
      // Minutes out of range say little of a length that people write in hours.
      const isLength = issue.path === "endsAt" || issue.path === "durationMinutes";
      // Nobody guesses what a reason is for that is asked for once something was changed.
      const isReason = issue.path === "reason" && issue.problem.type === "Empty";
      const why = isLength ? "terms.lengthHint" : isReason ? "reason.missing" : undefined;
      return [blocks[issue.path] ?? TERMS.capacity, why ? text.plain(why) : issueText(issue, text)];
    }),
  );
}
