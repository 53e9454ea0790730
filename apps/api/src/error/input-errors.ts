import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { InputProblem, InvalidInput } from "@socialsmart/domain/kernel/refusal";

/** How a refused input is shown. */
export function invalidInputError({ issues }: Pick<InvalidInput, "issues">) {
  const shown = issues.map(({ path, problem }) => ({ path, ...describeProblem(problem) }));
  return {
    __typename: "InvalidInputError",
    message: `The input is not valid: ${shown.map(({ path, message }) => `${path} ${message}`).join("; ")}.`,
    issues: shown,
  } as const;
}

/** How a reused idempotency key is shown. */
export function keyReusedError(idempotencyKey: string | null) {
  return {
    __typename: "IdempotencyKeyReusedError",
    message:
      "The idempotency key was used before, for something else or by another token. Use a new key for each new command.",
    idempotencyKey: idempotencyKey ?? "",
  } as const;
}

/** A problem by its name in the schema, and in English to stand behind the name of what has it. */
export function describeProblem(problem: InputProblem) {
  switch (problem.type) {
    case "Empty":
      return { problem: "EMPTY", message: "must not be empty" } as const;
    case "TooLong":
      return { problem: "TOO_LONG", message: `must have at most ${problem.max} characters` } as const;
    case "TooMany":
      return { problem: "TOO_MANY", message: `must hold at most ${problem.max}` } as const;
    case "NotAnInteger":
      return { problem: "NOT_AN_INTEGER", message: "must be a whole number" } as const;
    case "OutOfRange":
      return { problem: "OUT_OF_RANGE", message: `must be ${range(problem)}` } as const;
    case "HoldsPersonalNumber":
      return {
        problem: "HOLDS_PERSONAL_NUMBER",
        message: "must not hold a personal identity number",
      } as const;
    case "HoldsControlCharacters":
      return {
        problem: "HOLDS_CONTROL_CHARACTERS",
        message: "must not hold control characters, or line breaks in what is one line",
      } as const;
    case "NotAChatId":
      return { problem: "NOT_A_CHAT_ID", message: "must be an id as the chat platform gives it" } as const;
    case "NotAnInstant":
      return {
        problem: "NOT_AN_INSTANT",
        message: "must be a moment, ISO 8601 with an offset or Z, of the years 1000 to 9999",
      } as const;
    case "NotADate":
      return {
        problem: "NOT_A_DATE",
        message: "must be a date, ISO 8601, of the years 1000 to 9999",
      } as const;
    case "NotATime":
      return {
        problem: "NOT_A_TIME",
        message: "must be a time of hours and minutes, such as 16:30",
      } as const;
    case "NotAWholeMinute":
      return { problem: "NOT_A_WHOLE_MINUTE", message: "must be on a whole minute" } as const;
    case "EndsBeforeStart":
      return { problem: "ENDS_BEFORE_START", message: "must be after the start" } as const;
    case "InThePast":
      return { problem: "IN_THE_PAST", message: "must not be in the past" } as const;
    case "TooEarly":
      return { problem: "TOO_EARLY", message: `must be ${problem.earliest} or later` } as const;
    case "TooLate":
      return { problem: "TOO_LATE", message: `must be ${problem.latest} or earlier` } as const;
    case "InTheFuture":
      return { problem: "IN_THE_FUTURE", message: "must not be in the future" } as const;
    case "TooFarAhead":
      return {
        problem: "TOO_FAR_AHEAD",
        message: `must be at most ${problem.maxDays} days from today`,
      } as const;
    case "ConflictsWith":
      return { problem: "CONFLICTS_WITH", message: `does not go together with ${problem.field}` } as const;
    case "NotACode":
      return { problem: "NOT_A_CODE", message: "must be the six digits that were sent" } as const;
    case "NotAnOrganisationNumber":
      return {
        problem: "NOT_AN_ORGANISATION_NUMBER",
        message: "must be a Swedish organisationsnummer",
      } as const;
    case "NotAnEmailAddress":
      return { problem: "NOT_AN_EMAIL_ADDRESS", message: "must be an e-mail address" } as const;
    case "UnknownTimeZone":
      return { problem: "UNKNOWN_TIME_ZONE", message: "must be a zone of the IANA database" } as const;
    default:
      return assertNever(problem);
  }
}

function range({ min, max }: { min: number; max: number }): string {
  return max === Number.MAX_SAFE_INTEGER ? `at least ${min}` : `from ${min} to ${max}`;
}
