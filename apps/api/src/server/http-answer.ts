import type { GraphQLResponse } from "@apollo/server";

/** An answer on its way out. */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string | Buffer;
};

/** Objects that an answer may hold, and how many the largest may. */
export type Cost = { readonly requested: number; readonly limit: number };

/** @param cost to be told with it; false where nobody asked. */
export function answerOfApollo({ http, body }: GraphQLResponse, cost: Cost | false): HttpAnswer {
  if (body.kind !== "single") throw new Error("An answer in parts, which nobody can have asked for");
  const { errors, data } = body.singleResult;
  // A client that sees HTTP status 503 tries again later.
  const isUnavailable = errors?.some(({ extensions }) => extensions?.code === "SERVICE_UNAVAILABLE");
  return {
    status: isUnavailable ? 503 : (http.status ?? 200),
    headers: http.headers,
    body: JSON.stringify({ errors, data, ...(cost && { extensions: { cost } }) }),
  };
}
