import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { RecurrenceRuleRefusal } from "@socialsmart/domain/series/recurrence-rule";

export function seriesNotFoundError(seriesId: string) {
  return { __typename: "SeriesNotFoundError", message: "There is no such series.", seriesId } as const;
}

export function noOccurrencesError() {
  return {
    __typename: "NoOccurrencesError",
    message: "The rule gives no day on which a shift would be held.",
  } as const;
}

/** What is wrong with the rule that a series was to come again by. */
export function recurrenceRuleError(refusal: RecurrenceRuleRefusal) {
  switch (refusal.type) {
    case "NotARecurrenceRule": {
      const message = "The rule is no RRULE of RFC 5545, such as FREQ=WEEKLY;BYDAY=TU.";
      return { __typename: "NotARecurrenceRuleError", message } as const;
    }
    case "RecurrenceRuleTooLong": {
      const { max } = refusal;
      const message = `The rule must have at most ${max} characters.`;
      return { __typename: "RecurrenceRuleTooLongError", message, max } as const;
    }
    case "RecurrenceRuleNotSupported": {
      const { part } = refusal;
      const message = `A rule for shifts does not take ${part}.`;
      return { __typename: "RecurrenceRuleNotSupportedError", message, part } as const;
    }
    case "RecurrenceRuleOutOfRange": {
      const { part, max } = refusal;
      const message = `The rule's ${part} takes whole numbers up to ${max}.`;
      return { __typename: "RecurrenceRuleOutOfRangeError", message, part, max } as const;
    }
    case "RecurrenceRulePartsClash": {
      const { parts } = refusal;
      const message = `The rule's ${parts.join(" and ")} do not go together.`;
      return { __typename: "RecurrenceRulePartsClashError", message, parts } as const;
    }
    default:
      return assertNever(refusal);
  }
}
