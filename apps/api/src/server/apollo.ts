import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import type { Log } from "@socialsmart/runtime/log";
import { resolvers } from "../__generated__/resolvers.ts";
import { typeDefs } from "../__generated__/type-defs.ts";
import { checkReadAccess } from "../access/check-read-access.ts";
import { badRequest } from "../error/api-errors.ts";
import { faultBehind, hideFaults } from "../error/hide-faults.ts";
import type { ApiContext } from "./api-context.ts";
import { checkQuerySize, MAX_TOKENS } from "./query-size.ts";

/** The GraphQL server, which talks to nobody but those who ask it. */
export function createApollo(log: Log): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    typeDefs,
    resolvers,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // The process stops the server itself, in order.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: hideFaults(log),
    logger: log,
    plugins: [
      checksBeforeExecution,
      statusOfUnavailable,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

const checksBeforeExecution: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async ({ schema }) => ({
    didResolveOperation: async ({ document, operation, request, contextValue }) => {
      // An operation that the document does not have is refused next, by Apollo.
      if (!operation) return;
      if (operation.operation === "subscription") throw badRequest("There are no subscriptions.");
      checkReadAccess(contextValue.viewer, document, schema);
      checkQuerySize({ schema, document, operation, variables: request.variables ?? {} });
    },
  }),
};

/** A client that sees HTTP status 503 tries again later. */
const statusOfUnavailable: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ errors, response }) => {
      if (errors?.some((error) => faultBehind(error) instanceof StoreUnavailable)) response.http.status = 503;
    },
  }),
};
