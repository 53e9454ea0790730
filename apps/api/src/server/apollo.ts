import { ApolloServer, type ApolloServerOptionsWithGateway } from "@apollo/server";
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
import type { FormatError } from "../error/hide-faults.ts";
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
export function createApollo({
  schema,
  schemaFor,
  operations,
  introspection,
  formatError,
  log,
}: ApolloParts): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    gateway: ownExecutor(schema, schemaFor),
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
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** Apollo lets a gateway run operations: ours is not on its way to anywhere, it only runs them faster. */
function ownExecutor(
  schema: GraphQLSchema,
  schemaFor: SchemaFor,
): ApolloServerOptionsWithGateway<ApiContext>["gateway"] {
  const execute = createExecutor(schemaFor);
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, operation, request, context }) =>
        execute({
          document,
          operation,
          operationName: request.operationName,
          variables: request.variables ?? {},
          context: context as ApiContext,
        }),
    }),
    stop: async () => {},
  };
}

/** Has Apollo parse and validate nothing again. It asks by the schema's hash, a colon, and the text's. */
function checkedDocuments(operations: Operations) {
  return {
    get: async (key: string) => operations.find(key.slice(key.indexOf(":") + 1))?.document,
    set: async () => undefined,
    delete: async () => undefined,
  };
}
