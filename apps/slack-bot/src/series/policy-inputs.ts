import type { KnownBlock } from "@slack/types";
import { HOLIDAY_POLICIES, type HolidayPolicy } from "@socialsmart/domain/series/holiday-policy";
import { option, selectInput } from "../kit/blocks.ts";
import { dateInput } from "../kit/inputs.ts";
import type { OpenView } from "../slack/requests.ts";
import type { Text } from "../texts/text.ts";

/** Block ids. */
export const SERIES = {
  repeats: "series-form.repeats",
  from: "series-form.from",
  until: "series-form.until",
  holidays: "series-form.holidays",
  eves: "series-form.eves",
} as const;

/** How a series treats its days, as filled in. */
export type DaysFilled = {
  /** ISO 8601; empty for no end. */
  readonly until: string;
  readonly holidays: HolidayPolicy;
  readonly eves: HolidayPolicy;
};

/** When a series ends, and what becomes of a shift on a free day. */
export function daysInputs({ until, holidays, eves }: DaysFilled, text: Text): KnownBlock[] {
  const options = HOLIDAY_POLICIES.map((policy) => option(text.plain(`policy.${policy}`), policy));
  const policyInput = (field: "holidays" | "eves", chosen: HolidayPolicy) =>
    selectInput(
      {
        blockId: SERIES[field],
        actionId: `series.choose_${field}`,
        label: text.plain(`plan.${field}`),
        placeholder: text.plain(`plan.${field}`),
        chosen,
      },
      [{ label: text.plain(`plan.${field}`), options }],
    );
  return [
    dateInput({
      ...{ blockId: SERIES.until, actionId: "series.say_until", initial: until, optional: true },
      label: text.plain("plan.until"),
      hint: text.plain("plan.untilHint"),
    }),
    policyInput("holidays", holidays),
    policyInput("eves", eves),
  ];
}

export function filledDays({ values }: OpenView): DaysFilled {
  const policy = (block: string) => HOLIDAY_POLICIES.find((one) => one === values.get(block)) ?? "SKIP";
  return {
    until: values.get(SERIES.until) ?? "",
    holidays: policy(SERIES.holidays),
    eves: policy(SERIES.eves),
  };
}

export function untilIn({ until }: DaysFilled): Temporal.PlainDate | undefined {
  return until === "" ? undefined : Temporal.PlainDate.from(until);
}
