import { localDate, type Shift } from "@socialsmart/domain/shift/shift";

/** The days that somebody means: local dates from `from` until, not including, `to`. */
export type Days = {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly said: string;
  /** Said as a weekday and nothing else. */
  readonly isWeekday?: true;
};

export function oneDay(date: Temporal.PlainDate, said: string): Days {
  return { from: date, to: date.add({ days: 1 }), said };
}

/** True if the shift starts on one of the days, that many weeks later. */
export function isOn({ from, to }: Days, shift: Shift, weeks = 0): boolean {
  const date = localDate(shift).subtract({ weeks });
  return Temporal.PlainDate.compare(from, date) <= 0 && Temporal.PlainDate.compare(date, to) < 0;
}

/** Why what was said about when is no day, week or time to look at. */
export type WhenProblem =
  | { readonly type: "DatePassed"; readonly said: string }
  | { readonly type: "NoSuchDate"; readonly said: string }
  /** A weekday and a date that is another one's, 1 for Monday. */
  | {
      readonly type: "WrongWeekday";
      readonly said: string;
      readonly date: Temporal.PlainDate;
      readonly weekday: number;
    }
  | { readonly type: "SeveralDays" | "SeveralTimes"; readonly said: string };

const WHEN_PROBLEMS: readonly string[] = [
  "DatePassed",
  "NoSuchDate",
  "WrongWeekday",
  "SeveralDays",
  "SeveralTimes",
] satisfies readonly WhenProblem["type"][];

export function isWhenProblem<T extends { readonly type: string }>(
  problem: T,
): problem is Extract<T, WhenProblem> {
  return WHEN_PROBLEMS.includes(problem.type);
}
