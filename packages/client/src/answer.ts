import {
  BadInputError,
  type ErrorDetails,
  FaultError,
  NotAllowedError,
  NotSignedInError,
  type Problem,
  RateLimitedError,
  type SocialsmartError,
  UnreachableError,
} from "./errors.ts";
import { readRetryAfter } from "./retry.ts";

/** What came of asking once. */
export type Attempt =
  | { readonly type: "Answered"; readonly data: unknown }
  | {
      readonly type: "Failed";
      readonly error: SocialsmartError;
      /** Whether the same may well be answered a little later. */
      readonly passes: boolean;
      readonly retryAfterMs: number | null;
    };

/** What GraphQL says: of a whole answer, or of one event of a stream. */
export type Answer = { readonly data: unknown; readonly problems: readonly Problem[] };

const PASSING_STATUS: readonly number[] = [429, 502, 503, 504];

/** What came of asking; of an answer that is none of GraphQL's, null is given. */
export function judge(
  { url, idempotencyKey }: { readonly url: string; readonly idempotencyKey: string | null },
  response: Response,
  answer: Answer | null,
): Attempt {
  if (answer && response.ok && answer.problems.length === 0) return { type: "Answered", data: answer.data };
  const { status } = response;
  const retryAfterMs = readRetryAfter(response.headers.get("retry-after"), Date.now());
  const problems = answer?.problems ?? [];
  const details = { problems, data: answer?.data ?? null, idempotencyKey };
  const error =
    problems.length > 0
      ? errorOf(problems, status, { ...details, retryAfterMs })
      : status === 429
        ? new RateLimitedError("Too many requests.", { ...details, retryAfterMs })
        : new UnreachableError(notGraphql(url, response), details);
  const passes =
    PASSING_STATUS.includes(status) || problems.some(({ code }) => code === "SERVICE_UNAVAILABLE");
  return { type: "Failed", error, passes, retryAfterMs };
}

function errorOf(
  problems: readonly Problem[],
  status: number,
  details: ErrorDetails & { readonly retryAfterMs: number | null },
): SocialsmartError {
  const has = (code: string) => problems.some((problem) => problem.code === code);
  // A field that is refused in every row of a list is told of once.
  const message = [...new Set(problems.map((problem) => problem.message))].join(" ");
  if (status === 401 || has("UNAUTHENTICATED")) return new NotSignedInError(message, details);
  if (status === 429 || has("RATE_LIMITED") || has("TOO_MANY_STREAMS"))
    return new RateLimitedError(message, details);
  if (has("SERVICE_UNAVAILABLE") || PASSING_STATUS.includes(status))
    return new UnreachableError(message, details);
  if (status >= 500 || has("INTERNAL_SERVER_ERROR")) return new FaultError(message, details);
  if (problems.every(({ code }) => code === "FORBIDDEN")) return new NotAllowedError(message, details);
  return new BadInputError(message, details);
}

/** What GraphQL answered; null if it is no answer of GraphQL's. */
export function readAnswer(text: string): Answer | null {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(answer) || !("data" in answer || "errors" in answer)) return null;
  const errors = Array.isArray(answer.errors) ? answer.errors.filter(isRecord) : [];
  return { data: answer.data ?? null, problems: errors.map(readProblem) };
}

function readProblem({ message, path, extensions }: Readonly<Record<string, unknown>>): Problem {
  const { code, reference, ...facts } = isRecord(extensions) ? extensions : {};
  return {
    message: String(message),
    code: typeof code === "string" ? code : "UNKNOWN",
    path: Array.isArray(path) ? path : null,
    reference: typeof reference === "string" ? reference : null,
    facts,
  };
}

function notGraphql(url: string, { status, headers }: Response): string {
  const location = headers.get("location");
  if (status >= 300 && status < 400 && location) return `${url} has moved to ${location}.`;
  const type = headers.get("content-type")?.split(";")[0];
  return `${url} answers with HTTP status ${status}${type ? ` and ${type}` : ""}, which is no answer of a GraphQL API.`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
