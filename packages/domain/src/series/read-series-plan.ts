import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import { ok, type Result } from "../kernel/result.ts";
import { checkTerms, checkZone, MAX_SHIFT_MINUTES, type ShiftTerms } from "../shift/check-shift.ts";
import type { ShiftRules } from "../shift/shift-rules.ts";
import type { HolidayPolicies } from "./holiday-policy.ts";
import { parseRecurrenceRule, type RecurrenceRuleRefusal } from "./recurrence-rule.ts";
import type { ShiftSeries } from "./shift-series.ts";

/** What a series is given, as somebody writes it. */
export type SeriesInput = ShiftTerms &
  HolidayPolicies & {
    /** An RRULE of RFC 5545 by the day, such as `FREQ=WEEKLY;BYDAY=TU`. */
    readonly rule: string;
    /** Local date, ISO 8601: the rule counts from it. */
    readonly startsOn: string;
    /** By the clock on the wall, `16:00`. */
    readonly startTime: string;
    /** By the clock on the wall: 22:00 and 480 end at 06:00, whatever the night. */
    readonly durationMinutes: number;
    /** IANA zone. */
    readonly zone: string;
  };

/** All that a series plans its shifts by. */
export type SeriesPlan = Omit<
  ShiftSeries,
  "id" | "landlordId" | "initiativeId" | "madeUntil" | "changeReason" | "version"
>;

export type SeriesPlanRefusal = InvalidInput | RecurrenceRuleRefusal;

export function readSeriesPlan(input: SeriesInput): Result<SeriesPlan, SeriesPlanRefusal> {
  const rule = parseRecurrenceRule(input.rule);
  if (!rule.ok) return rule;
  const check = new InputCheck();
  checkTerms(check, input);
  checkZone(check, input.zone);
  check.integer("durationMinutes", input.durationMinutes, { min: 1, max: MAX_SHIFT_MINUTES });
  const startsOn = check.date("startsOn", input.startsOn);
  const startTime = check.time("startTime", input.startTime);
  if (!startsOn || !startTime) return check.refused();
  const times = { rule: rule.value, startsOn, startTime };
  return check.refusal() ?? ok({ ...input, ...times, location: input.location.trim() });
}

/** The part of a series' plan that each of its shifts has. */
export function termsOf(plan: SeriesPlan): ShiftTerms {
  return {
    location: plan.location,
    minPlaces: plan.minPlaces,
    capacity: plan.capacity,
    ...rulesOf(plan),
  };
}

function rulesOf(plan: ShiftRules): ShiftRules {
  return {
    allowsPartOfShift: plan.allowsPartOfShift,
    perOrganisationCap: plan.perOrganisationCap,
    capReleaseMinutes: plan.capReleaseMinutes,
    withdrawByMinutes: plan.withdrawByMinutes,
    nameByMinutes: plan.nameByMinutes,
    takesHeadCounts: plan.takesHeadCounts,
    approval: plan.approval,
    adultsOnly: plan.adultsOnly,
    requiresRecordExtract: plan.requiresRecordExtract,
  };
}

/** The plan written as it was given, to be changed in part. */
export function asInput(series: ShiftSeries): SeriesInput {
  const { rule, startsOn, startTime, durationMinutes, zone, holidays, customaryFreeDays } = series;
  return {
    ...termsOf(series),
    ...{ rule, durationMinutes, zone, holidays, customaryFreeDays },
    startsOn: startsOn.toString(),
    startTime: startTime.toString({ smallestUnit: "minute" }),
  };
}
