import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import type { Request, RequestHandler } from "express";
import { LIMITS } from "../operation/limits.ts";
import type { CheckedOperation, Operations } from "../operation/operations.ts";
import { parametersOfBody, parametersOfUrl } from "../operation/request-parameters.ts";
import type { ApiContext } from "./api-context.ts";
import { startDeadline } from "./deadline.ts";
import type { WhoAsks } from "./who-asks.ts";

type Parts = {
  readonly apollo: ApolloServer<ApiContext>;
  readonly whoAsks: WhoAsks;
  readonly operations: Operations;
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs: number;
};

/** Who asks, whether they may have this, and then the answer. What is refused is thrown, with code and status. */
export function graphqlRoute({ apollo, whoAsks, operations, timeoutMs }: Parts): RequestHandler {
  return async (request, response) => {
    const deadline = startDeadline(response, timeoutMs);
    const context = await deadline.race(whoAsks(request, response, deadline.signal));
    const isGet = request.method === "GET";
    const parameters = isGet ? parametersOfUrl(request.originalUrl) : parametersOfBody(request.body);
    const operation = operations.check(parameters, context.viewer, isGet ? ["query"] : ["query", "mutation"]);
    const { cost } = operation;
    const isCostAsked = parameters.extensions.cost === true;
    const execution = apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: toExecute(request, operation),
      context: async () => ({
        ...context,
        ...(isCostAsked && { cost: { requested: cost, limit: LIMITS.cost } }),
      }),
    });
    const answer = await deadline.race(execution);
    if (answer.body.kind !== "complete")
      throw new Error("An answer in parts, which nobody can have asked for");
    response.statusCode = answer.status ?? 200;
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.setHeader("cache-control", "no-store");
    response.end(answer.body.string);
  };
}

/** The operation as Apollo takes it: its text, which may have been named by a hash, and by POST whatever it came by. */
function toExecute(
  request: Request,
  { checked, operation, variables }: CheckedOperation,
): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  const operationName = operation.name?.value;
  return {
    method: "POST",
    headers,
    search: "",
    body: { query: checked.source, variables, ...(operationName && { operationName }) },
  };
}
