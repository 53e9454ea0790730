import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { EndSeriesRefusal } from "@socialsmart/domain/series/end-series";
import type { ReviseSeriesRefusal } from "@socialsmart/domain/series/revise-series";
import type { ScheduleSeriesRefusal } from "@socialsmart/domain/series/schedule-series";
import type { ScheduleShiftRefusal } from "@socialsmart/domain/shift/schedule-shift";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import { problemText } from "../texts/problem-text.ts";
import type { Text } from "../texts/text.ts";

export type PlanRefusal =
  | ScheduleShiftRefusal
  | ScheduleSeriesRefusal
  | ReviseSeriesRefusal
  | EndSeriesRefusal
  | CommandKeyReused;

/** Why a shift or a series cannot be planned or changed, for a coordinator and in a form. */
export function planRefusalText(refusal: PlanRefusal, text: Text): string {
  switch (refusal.type) {
    case "NotAllowed":
      return text.plain("plan.coordinatorsOnly");
    case "InitiativeNotFound":
    case "SeriesNotFound":
      return text.plain("manage.stale");
    case "InitiativeOver":
      return text.plain("plan.initiativeOver");
    case "NoOccurrences":
      return text.plain("plan.noOccurrences");
    case "InvalidInput":
      return problemText(refusal, text);
    case "NotARecurrenceRule":
    case "RecurrenceRuleTooLong":
    case "RecurrenceRuleNotSupported":
    case "RecurrenceRuleOutOfRange":
    case "RecurrenceRulePartsClash":
      return text.plain("plan.badRule");
    case "CommandKeyReused":
      return text.plain("refusal.keyReused");
    default:
      return assertNever(refusal);
  }
}
