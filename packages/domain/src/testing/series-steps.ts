import fc, { type Arbitrary } from "fast-check";
import type { PlainRule } from "./series-model.ts";

type Change = {
  readonly rule?: PlainRule;
  readonly startTime?: string;
  readonly capacity?: number;
  readonly skipsHolidays?: boolean;
};

/** Days are counted from the clock's today; series, shifts and pledges are named by number, modulo how many there are. */
export type Step =
  | {
      readonly do: "schedule";
      readonly inDays: number;
      readonly rule: PlainRule;
      readonly skipsHolidays: boolean;
    }
  | { readonly do: "revise"; readonly series: number; readonly inDays: number; readonly change: Change }
  | { readonly do: "end"; readonly series: number; readonly inDays: number }
  | { readonly do: "reviseShift"; readonly shift: number; readonly hoursLater: number }
  | { readonly do: "cancelShift" | "pledge"; readonly shift: number }
  | { readonly do: "withdraw"; readonly pledge: number }
  | { readonly do: "wait"; readonly days: number; readonly twice: boolean };

const rules: Arbitrary<PlainRule> = fc.record({
  weekdays: fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 3 }),
  every: fc.integer({ min: 1, max: 3 }),
  lasts: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 4 }),
});
const capacity = fc.constantFrom(3, 4, 5);
const startTime = fc.constantFrom("00:00", "09:00", "16:00", "22:00");
const changes = fc.oneof(
  fc.record({ startTime }),
  fc.record({ capacity }),
  fc.record({ rule: rules }),
  fc.record({ skipsHolidays: fc.boolean() }),
  fc.record({ rule: rules, startTime, capacity, skipsHolidays: fc.boolean() }, { requiredKeys: [] }),
);
const nth = fc.nat({ max: 60 });
const soon = fc.oneof(fc.nat({ max: 60 }), fc.nat({ max: 300 }));
const step: Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant("revise"), series: nth, inDays: soon, change: changes }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("end"), series: nth, inDays: soon }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("schedule"),
      inDays: fc.integer({ min: -30, max: 250 }),
      rule: rules,
      skipsHolidays: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("reviseShift"),
      shift: nth,
      hoursLater: fc.constantFrom(-30, 0, 1, 24, 240),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("cancelShift"), shift: nth }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("pledge"), shift: nth }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("withdraw"), pledge: nth }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("wait"), days: fc.nat({ max: 70 }), twice: fc.boolean() }),
  },
) as Arbitrary<Step>;

/** Any steps in any order. */
export function steps(most: number): Arbitrary<readonly Step[]> {
  return fc.array(step, { minLength: 1, maxLength: most, size: "max" });
}
