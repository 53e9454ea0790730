import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  HeaderMap,
} from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Log } from "@socialsmart/runtime/log";
import type { GraphQLSchema } from "graphql";
import type { SchemaFor } from "../access/schema-for.ts";
import { type FormatError, shown } from "../error/hide-faults.ts";
import { createExecutor } from "../execution/executor.ts";
import { LIMITS } from "../operation/limits.ts";
import type { Operations } from "../operation/operations.ts";
import type { ApiContext } from "./api-context.ts";

type ApolloParts = {
  readonly schema: GraphQLSchema;
  readonly schemaFor: SchemaFor;
  readonly operations: Operations;
  readonly introspection: boolean;
  readonly formatError: FormatError;
  readonly log: Log;
};

/** What executes operations that were checked. It talks to nobody but those who ask it. */
export function createApollo(parts: ApolloParts): ApolloServer<ApiContext> {
  const { schema, operations, introspection, formatError, log } = parts;
  return new ApolloServer<ApiContext>({
    schema,
    introspection,
    documentStore: checkedDocuments(operations),
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // The process stops the server itself, in order.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError,
    logger: log,
    plugins: [
      ownExecutor(parts),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/**
 * Runs operations in Apollo's place. Its interface for that is the gateway's, but by it V8 holds on to each request, with all that
 * was read for it, until it next goes through the whole heap: that takes more time than the request.
 */
function ownExecutor({ schemaFor, formatError }: ApolloParts): ApolloServerPlugin<ApiContext> {
  const execute = createExecutor(schemaFor);
  const listener: GraphQLRequestListener<ApiContext> = {
    async responseForOperation({ document, operation, request, contextValue }) {
      const { data, errors } = await execute({
        document,
        operation,
        operationName: request.operationName,
        variables: request.variables ?? {},
        context: contextValue,
      });
      const singleResult = {
        ...(data !== undefined && { data }),
        ...(errors && { errors: errors.map((error) => shown(error, formatError)) }),
      };
      return {
        http: { headers: new HeaderMap() },
        body: { kind: "single", singleResult },
      };
    },
  };
  return { requestDidStart: async () => listener };
}

/** Has Apollo parse and validate nothing again. It asks by the schema's hash, a colon, and the text's. */
function checkedDocuments(operations: Operations) {
  return {
    get: async (key: string) => operations.find(key.slice(key.indexOf(":") + 1))?.document,
    set: async () => undefined,
    delete: async () => undefined,
  };
}
