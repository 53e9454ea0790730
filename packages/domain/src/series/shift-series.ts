import type { InitiativeId, LandlordId, SeriesId } from "../kernel/ids.ts";
import type { ShiftRules } from "../shift/shift-rules.ts";
import type { HolidayPolicy } from "./holiday-policy.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";

/** Shifts that come again by a rule, at the same time by the clock on the wall (passerie). */
export type ShiftSeries = ShiftRules & {
  readonly id: SeriesId;
  readonly landlordId: LandlordId;
  readonly initiativeId: InitiativeId;
  readonly rule: RecurrenceRule;
  /** The local date the rule counts from. */
  readonly startsOn: Temporal.PlainDate;
  readonly startTime: Temporal.PlainTime;
  /** By the clock on the wall: 22:00 and 480 end at 06:00, whatever the night. */
  readonly durationMinutes: number;
  /** IANA zone. */
  readonly zone: string;
  readonly location: string;
  readonly minPlaces: number;
  readonly capacity: number;
  /** What becomes of an occurrence on a public holiday. */
  readonly holidays: HolidayPolicy;
  /** What becomes of one on a customary free day, such as Christmas Eve. */
  readonly customaryFreeDays: HolidayPolicy;
  /** Occurrences before that local date have been made. */
  readonly madeUntil: Temporal.PlainDate;
  /** What was last said of why it was changed or ended. */
  readonly changeReason: string | null;
  /** Rises by one with every change. */
  readonly version: number;
};
