import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { dateOf, weekdayOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { isWhenProblem, type WhenProblem } from "./understanding/days.ts";
import type { PledgeText } from "./understanding/parse-pledge-text.ts";

/** Why the day or week that somebody named is none to look at; undefined where it is, or where none was named. */
export function noSuchTimeText({ problems }: PledgeText, text: Text): string | undefined {
  const problem = problems.find(isWhenProblem);
  return problem && whenProblemText(problem, text);
}

export function whenProblemText(problem: WhenProblem, text: Text): string {
  const { said } = problem;
  switch (problem.type) {
    case "NoSuchDate":
      return text.mrkdwn("unclear.noSuchDate", { said });
    case "DatePassed":
      return text.mrkdwn("unclear.datePassed", { said });
    case "SeveralDays":
      return text.mrkdwn("unclear.severalDays", { said });
    case "SeveralTimes":
      return text.mrkdwn("unclear.severalTimes", { said });
    case "WrongWeekday":
      return text.mrkdwn("unclear.wrongWeekday", {
        date: dateOf(text, problem.date),
        weekday: weekdayOf(text, problem.date.dayOfWeek),
        said: weekdayOf(text, problem.weekday),
      });
    default:
      return assertNever(problem);
  }
}
