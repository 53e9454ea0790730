/** One of an answer's errors. */
export type Problem = {
  readonly message: string;
  /** `FORBIDDEN`, `BAD_USER_INPUT` …: what a program branches on. */
  readonly code: string;
  /** The answer's field that it concerns, from the outside in; null if it concerns all of it. */
  readonly path: readonly (string | number)[] | null;
  /** What the API's log has a fault under: `F-7K3QMX`. */
  readonly reference: string | null;
  /** Whatever else it says: a `scope`, an `argument`, a `reason`. */
  readonly facts: Readonly<Record<string, unknown>>;
};

export type ErrorDetails = {
  readonly problems?: readonly Problem[];
  readonly data?: unknown;
  readonly idempotencyKey?: string | null;
  readonly cause?: unknown;
};

/** Why there is no answer, or not the whole of it. A command that was refused is none of these: it is an answer. */
export abstract class SocialsmartError extends Error {
  /** Every error of the answer; none where there was no answer. */
  readonly problems: readonly Problem[];
  /** What was answered all the same, with nulls where it could not be. */
  readonly data: unknown;
  /** The key that a command was sent with: sent again with this one, it is done once, whatever became of it. */
  readonly idempotencyKey: string | null;

  constructor(message: string, { problems = [], data = null, idempotencyKey = null, cause }: ErrorDetails) {
    super(message, cause === undefined ? undefined : { cause });
    this.problems = problems;
    this.data = data;
    this.idempotencyKey = idempotencyKey;
  }

  get code(): string | null {
    return this.problems[0]?.code ?? null;
  }

  get path(): readonly (string | number)[] | null {
    return this.problems[0]?.path ?? null;
  }

  get reference(): string | null {
    return this.problems.find(({ reference }) => reference !== null)?.reference ?? null;
  }
}

/** The token is missing, malformed, unknown, expired or revoked. */
export class NotSignedInError extends SocialsmartError {
  override readonly name = "NotSignedInError";
}

/** The tool or the person may not read or do this. */
export class NotAllowedError extends SocialsmartError {
  override readonly name = "NotAllowedError";

  /** The scope that a tool lacks, `people:read`; null where no tool may. */
  get scope(): string | null {
    return textOf(this.problems[0]?.facts.scope);
  }
}

/** The request can never be answered as it is: an argument, a variable or the document is wrong, or it asks for too much. */
export class BadInputError extends SocialsmartError {
  override readonly name = "BadInputError";

  /** The argument that is wrong, `week`. */
  get argument(): string | null {
    return textOf(this.problems[0]?.facts.argument);
  }
}

/** The token has asked too much of late, and went on being told so. */
export class RateLimitedError extends SocialsmartError {
  override readonly name = "RateLimitedError";
  /** How long to wait, in milliseconds; null where the API did not say. */
  readonly retryAfterMs: number | null;

  constructor(message: string, details: ErrorDetails & { readonly retryAfterMs: number | null }) {
    super(message, details);
    this.retryAfterMs = details.retryAfterMs;
  }
}

/** Something went wrong within the API, whose log has it under `reference`. */
export class FaultError extends SocialsmartError {
  override readonly name = "FaultError";
}

/**
 * The API, or its database, did not answer, though asked again and again. Whether a command was done is not known: send it
 * again with the same `idempotencyKey`.
 */
export class UnreachableError extends SocialsmartError {
  override readonly name = "UnreachableError";
}

function textOf(fact: unknown): string | null {
  return typeof fact === "string" ? fact : null;
}
