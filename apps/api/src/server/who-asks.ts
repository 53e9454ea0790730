import type { Request, Response } from "express";
import { GraphQLError } from "graphql";
import { type ApiContext, idOf } from "./api-context.ts";
import type { RateLimits } from "./rate-limits.ts";

/** What a request with this Authorization header is answered in; what it reads ends with the signal. */
export type ContextOf = (authorization: string | undefined, signal: AbortSignal) => Promise<ApiContext>;

export type WhoAsks = (request: Request, response: Response, signal: AbortSignal) => Promise<ApiContext>;

/**
 * Tells who sends a request, before anything of it is read, and counts it. The answer's headers then say how many more there
 * may be.
 *
 * @throws a GraphQL error of code UNAUTHENTICATED or RATE_LIMITED, with an HTTP status; ProviderUnavailable, StoreUnavailable.
 */
export function whoAsks(contextOf: ContextOf, limits: RateLimits): WhoAsks {
  return async ({ headers, ip }, response, signal) => {
    let context: ApiContext;
    try {
      context = await contextOf(headers.authorization, signal);
    } catch (error) {
      if (isGuess(error)) await limits.countFailure(ip);
      throw error;
    }
    const headersOfLimit = await limits.countRequest(idOf(context));
    for (const [name, value] of headersOfLimit) response.setHeader(name, value);
    return context;
  };
}

/**
 * What is no attempt to guess a token: there was none, as when GraphiQL opens, or it was one once. A tool that goes on with an
 * old token must not shut out all who share its address.
 */
const NO_GUESSES: readonly unknown[] = ["MISSING", "EXPIRED", "REVOKED"];

function isGuess(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { code, reason } = error.extensions;
  return code === "UNAUTHENTICATED" && !NO_GUESSES.includes(reason);
}
