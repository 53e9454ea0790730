import { type Attempt, judge, readAnswer } from "./answer.ts";
import { UnreachableError } from "./errors.ts";

export type Request = {
  readonly url: string;
  readonly token: Token;
  readonly body: string;
  readonly fetch: typeof fetch;
  readonly idempotencyKey: string | null;
};

/** A token, or what gives one for each attempt: a person's soon expires, and is renewed. */
export type Token = string | (() => string | Promise<string>);

const ONE_ANSWER = "application/graphql-response+json, application/json;q=0.9";

/** Sends a request once and reads all of its answer. @throws the signal's reason, once it is aborted. */
export async function attempt(request: Request, signal: AbortSignal): Promise<Attempt> {
  const token = await tokenOf(request);
  try {
    const response = await post(request, token, ONE_ANSWER, signal);
    return judge(request, response, readAnswer(await response.text()));
  } catch (cause) {
    return failureOf(request, cause, signal);
  }
}

export async function tokenOf({ token }: Pick<Request, "token">): Promise<string> {
  return typeof token === "string" ? token : token();
}

/** Sends a request, and asks for an answer of this type. */
export function post(
  { url, body, fetch }: Request,
  token: string,
  accept: string,
  signal: AbortSignal,
): Promise<Response> {
  const headers = { accept, authorization: `Bearer ${token}`, "content-type": "application/json" };
  // A redirected POST would become a GET.
  return fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
}

/** A connection that failed, which may pass. @throws the signal's reason, if it is that. */
export function failureOf(
  { url, idempotencyKey }: Pick<Request, "url" | "idempotencyKey">,
  cause: unknown,
  signal: AbortSignal,
): Attempt & { readonly type: "Failed" } {
  if (signal.aborted) throw signal.reason;
  const message = `${url} does not answer: ${reasonOf(cause)}.`;
  const error = new UnreachableError(message, { idempotencyKey, cause });
  return { type: "Failed", error, passes: true, retryAfterMs: null };
}

/** Why a connection failed, by the innermost error: `fetch failed` says nothing. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return reasonOf(error.cause);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return error.message || code || error.name;
}
