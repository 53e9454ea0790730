/** The actor may not do this, whatever the state of things. */
export type NotAllowed = { readonly type: "NotAllowed" };

/** Input that no state of things would make right. `path` names the field as in the command. */
export type InvalidInput = { readonly type: "InvalidInput"; readonly issues: readonly InputIssue[] };

export type InputIssue = { readonly path: string; readonly problem: InputProblem };

export type InputProblem =
  | { readonly type: "Empty" }
  | { readonly type: "TooLong"; readonly max: number }
  /** More items in a list than it may have. */
  | { readonly type: "TooMany"; readonly max: number }
  /** It cannot be so together with that other field. */
  | { readonly type: "ConflictsWith"; readonly field: string }
  | { readonly type: "NotAnInteger" }
  | { readonly type: "OutOfRange"; readonly min: number; readonly max: number }
  | { readonly type: "HoldsPersonalNumber" }
  /** Characters that are not text, or a line break where one line is asked for. */
  | { readonly type: "HoldsControlCharacters" }
  | { readonly type: "NotAChatId" }
  /** Nor one outside the years 1000 to 9999, which is what the databases keep. */
  | { readonly type: "NotAnInstant" }
  | { readonly type: "NotADate" }
  /** Hours and minutes, `16:30`. */
  | { readonly type: "NotATime" }
  | { readonly type: "NotAWholeMinute" }
  | { readonly type: "EndsBeforeStart" }
  | { readonly type: "InThePast" }
  /** Of dates, ISO 8601: the first, or the last, that it can be as things are. */
  | { readonly type: "TooEarly"; readonly earliest: string }
  | { readonly type: "TooLate"; readonly latest: string }
  | { readonly type: "InTheFuture" }
  /** More days from now than it may be. */
  | { readonly type: "TooFarAhead"; readonly maxDays: number }
  | { readonly type: "NotAnOrganisationNumber" }
  /** Six digits. */
  | { readonly type: "NotACode" }
  | { readonly type: "NotAnEmailAddress" }
  | { readonly type: "UnknownTimeZone" };

export type NotFound<Entity extends string> = { readonly type: `${Entity}NotFound` };
