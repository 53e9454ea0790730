import type { ApolloServer } from "@apollo/server";
import type { RequestHandler } from "express";
import { LIMITS } from "../operation/limits.ts";
import type { Operations } from "../operation/operations.ts";
import { parametersOfBody, parametersOfUrl } from "../operation/request-parameters.ts";
import type { RosterCache } from "../roster/roster-cache.ts";
import type { ApiContext } from "./api-context.ts";
import { startDeadline } from "./deadline.ts";
import { answerOfApollo } from "./http-answer.ts";
import type { WhoAsks } from "./who-asks.ts";

type Parts = {
  readonly apollo: ApolloServer<ApiContext>;
  readonly whoAsks: WhoAsks;
  readonly operations: Operations;
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Undefined where every answer is to be made anew. */
  readonly rosters: RosterCache | undefined;
};

/** Who asks, whether they may have this, and then the answer. What is refused is thrown, with code and status. */
export function graphqlRoute({ apollo, whoAsks, operations, rosters, timeoutMs }: Parts): RequestHandler {
  return async (request, response) => {
    const deadline = startDeadline(response, timeoutMs);
    const context = await deadline.race(whoAsks(request, response, deadline.signal));
    const isGet = request.method === "GET";
    const parameters = isGet ? parametersOfUrl(request.originalUrl) : parametersOfBody(request.body);
    const operation = operations.check(parameters, context.viewer, isGet ? ["query"] : ["query", "mutation"]);
    const isCostAsked = parameters.extensions.cost === true;
    const execute = async () => {
      const { checked, variables, cost } = operation;
      const operationName = operation.operation.name?.value;
      const executed = await apollo.executeOperation(
        { query: checked.source, variables, ...(operationName !== undefined && { operationName }) },
        { contextValue: context },
      );
      return answerOfApollo(executed, isCostAsked && { requested: cost, limit: LIMITS.cost });
    };
    const { accept } = request.headers;
    const answering =
      rosters && !isCostAsked ? rosters.answer({ operation, context, accept }, execute) : execute();
    const answer = await deadline.race(answering);
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.setHeader("cache-control", "no-store");
    response.end(answer.body);
  };
}
