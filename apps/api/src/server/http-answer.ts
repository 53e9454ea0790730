import type { ApolloServer } from "@apollo/server";

/** An answer on its way out. */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string | Buffer;
};

type ApolloAnswer = Awaited<ReturnType<ApolloServer["executeHTTPGraphQLRequest"]>>;

export function answerOfApollo({ status = 200, headers, body }: ApolloAnswer): HttpAnswer {
  if (body.kind !== "complete") throw new Error("An answer in parts, which nobody can have asked for");
  return { status, headers, body: body.string };
}
