import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { InputIssue, InputProblem, InvalidInput } from "@socialsmart/domain/kernel/refusal";
import { fullDateOf } from "./dates.ts";
import type { Text } from "./text.ts";

/** What is wrong with a command's input as a whole: its first problem. */
export function problemText({ issues: [issue] }: InvalidInput, text: Text): string {
  return issue ? issueText(issue, text) : text.plain("refusal.invalid");
}

/** What is wrong with one field. */
export function issueText({ problem }: InputIssue, text: Text): string {
  return wordsOf(problem, text);
}

function wordsOf(problem: InputProblem, text: Text): string {
  switch (problem.type) {
    case "Empty":
      return text.plain("problem.empty");
    case "TooLong":
      return text.plain("problem.tooLong", { max: problem.max });
    case "TooMany":
      return text.plain("problem.tooMany", { max: problem.max });
    case "OutOfRange":
      return text.plain("problem.outOfRange", { min: problem.min, max: problem.max });
    case "NotAnInteger":
      return text.plain("problem.notAnInteger");
    case "HoldsPersonalNumber":
      return text.plain("refusal.personalNumber");
    case "HoldsControlCharacters":
      return text.plain("problem.controlCharacters");
    case "ConflictsWith":
      return text.plain("problem.conflict");
    case "EndsBeforeStart":
      return text.plain("problem.endsBeforeStart");
    case "InThePast":
      return text.plain("problem.inThePast");
    case "TooEarly":
      return text.plain("problem.tooEarly", { date: dayOf(problem.earliest, text) });
    case "TooLate":
      return text.plain("problem.tooLate", { date: dayOf(problem.latest, text) });
    case "InTheFuture":
      return text.plain("problem.inTheFuture");
    case "TooFarAhead":
      return text.plain("problem.tooFarAhead", { max: problem.maxDays });
    case "NotADate":
    case "NotAnInstant":
    case "NotATime":
    case "NotAWholeMinute":
      return text.plain("problem.notATime");
    case "NotACode":
      return text.plain("problem.notACode");
    case "NotAChatId":
    case "NotAnOrganisationNumber":
    case "NotAnEmailAddress":
    case "UnknownTimeZone":
      return text.plain("refusal.invalid");
    default:
      return assertNever(problem);
  }
}

function dayOf(date: string, text: Text): string {
  return fullDateOf(text, Temporal.PlainDate.from(date));
}
