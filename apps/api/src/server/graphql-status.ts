/** Refusals of what a well-formed request says in GraphQL, rather than of the request. */
const OF_GRAPHQL = new Set<unknown>(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

/**
 * The HTTP status for a client that understands `application/json` alone: GraphQL over HTTP has it 200 where GraphQL itself
 * refuses, since such a client takes any other status for a proxy's. Whoever asks for `application/graphql-response+json`, or
 * does not say, gets the real one.
 */
export function statusFor(
  accept: string | undefined,
  status: number,
  errors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[],
): number {
  const isRefusedByGraphql =
    status === 400 && errors.every(({ extensions }) => OF_GRAPHQL.has(extensions?.code));
  return isRefusedByGraphql && knowsPlainJsonAlone(accept) ? 200 : status;
}

function knowsPlainJsonAlone(accept = ""): boolean {
  return (
    /\bapplication\/json\b/i.test(accept) && !/\bgraphql-response\b|\*\/\*|application\/\*/i.test(accept)
  );
}
