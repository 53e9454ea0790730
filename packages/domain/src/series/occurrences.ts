import { RRuleTemporal } from "rrule-temporal";
import { hoursOn, type LocalHours } from "./local-hours.ts";
import { partsOf, type RecurrenceRule } from "./recurrence-rule.ts";
import { type RuleParts, WEEKDAYS } from "./rule-parts.ts";
import { isWithin, parseUntil } from "./until.ts";

/**
 * The local date an occurrence was planned for. A series has at most one occurrence a day, so it names one whatever becomes of it:
 * one that is moved keeps its slot.
 */
export type Slot = Temporal.PlainDate;

/** When the shifts of a series are. */
export type SeriesTiming = LocalHours & {
  readonly rule: RecurrenceRule;
  /** Local. From here the rule counts its intervals and COUNT; an occurrence itself only if the rule matches it. */
  readonly startsOn: Temporal.PlainDate;
};

export type Occurrence = {
  readonly slot: Slot;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
};

/** A rule is followed no further than this from the start of its series, so that one that matches nothing ends. */
export const SERIES_HORIZON_YEARS = 100;

/**
 * The occurrences with a slot in `[from, to)`, in order, at most `limit` of them.
 *
 * RFC 5545 wants a DTSTART that the rule matches and leaves the rest undefined: here "every Tuesday from Monday 5 January" begins
 * on Tuesday the 6th, and COUNT counts from there. The RFC leaves out a start that the clocks skip; that a
 * shift is not held is for people to say, so here it begins when the clocks have moved on (`hoursOn`).
 */
export function occurrencesOf(
  timing: SeriesTiming,
  within: { readonly from: Slot; readonly to: Slot },
  limit: number,
): readonly Occurrence[] {
  const parts = partsOf(timing.rule);
  const until = parseUntil(parts.get("UNTIL") ?? "");
  const last = earlierOf(
    within.to.subtract({ days: 1 }),
    timing.startsOn.add({ years: SERIES_HORIZON_YEARS }),
  );
  const found: Occurrence[] = [];
  for (const slot of matchingDates(parts, timing.startsOn, within.from, last)) {
    if (found.length >= limit) break;
    const occurrence = { slot, ...hoursOn(slot, timing) };
    if (until && !isWithin(until, slot.toPlainDateTime(timing.startTime), occurrence.startsAt)) break;
    found.push(occurrence);
  }
  return found;
}

/** The dates that the rule matches from the first to the last, both inclusive. */
function matchingDates(
  parts: RuleParts,
  startsOn: Temporal.PlainDate,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): readonly Temporal.PlainDate[] {
  if (Temporal.PlainDate.compare(first, last) > 0) return [];
  // A day in UTC stands for a date, so that the library has no change of clocks to judge.
  const rule = new RRuleTemporal({
    rruleString: `RRULE:${ruleText(parts, startsOn)}`,
    dtstart: startsOn.toZonedDateTime("UTC"),
    temporal: Temporal,
    maxIterations: (SERIES_HORIZON_YEARS + 1) * 366,
  });
  return rule
    .between(first.toZonedDateTime("UTC"), last.toZonedDateTime("UTC"), true)
    .map((day) => day.toPlainDate());
}

/** UNTIL is left out: whether a start lies within it is a question of zone and time of day. */
function ruleText(parts: RuleParts, startsOn: Temporal.PlainDate): string {
  const asked = new Map(parts);
  asked.delete("UNTIL");
  // The library takes the weekday that BYWEEKNO leaves open from the year it looks at, not from DTSTART.
  const weekday = WEEKDAYS[startsOn.dayOfWeek - 1];
  if (asked.has("BYWEEKNO") && !asked.has("BYDAY") && weekday) asked.set("BYDAY", weekday);
  return [...asked].map(([name, value]) => `${name}=${value}`).join(";");
}

function earlierOf(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) < 0 ? a : b;
}
