import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { SchemaFor } from "../access/schema-for.ts";
import type { ApiContext } from "../server/api-context.ts";
import { CompiledDocuments } from "./compiled-documents.ts";

export type Operation = {
  readonly document: DocumentNode;
  /** The one that is meant; undefined where the document has none of that name. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: ApiContext;
};

/** Runs operations that were found valid, compiled where they come again. */
export function createExecutor(schemaFor: SchemaFor) {
  const compiledBy = new Map<GraphQLSchema, CompiledDocuments>();
  return async (asked: Operation): Promise<ExecutionResult> => {
    const { document, operation, operationName, variables, context } = asked;
    const schema = schemaFor(document, context.actor);
    const documents = compiledBy.get(schema) ?? new CompiledDocuments(schema);
    compiledBy.set(schema, documents);
    const compiled = operation && documents.find(document, operation);
    const result = await compiled?.(context, variables);
    // Without data nothing was begun, since the variables do not fit: graphql-js says so in the words that Apollo knows.
    if (result && "data" in result) return withWholeErrors(result);
    return execute({
      schema,
      document,
      variableValues: variables,
      contextValue: context,
      ...(operationName !== undefined && { operationName }),
    });
  };
}

/** Compiled operations leave `extensions` out of an error that was thrown without any, where everybody else expects them. */
function withWholeErrors({ data, errors }: ExecutionResult): ExecutionResult {
  if (!errors) return { data: data ?? null };
  return { data: data ?? null, errors: errors.map(wholeError) };
}

function wholeError({ message, path, locations, originalError, extensions }: GraphQLError): GraphQLError {
  const whole = new GraphQLError(message, { path, originalError, extensions: extensions ?? {} });
  return Object.defineProperty(whole, "locations", { value: locations, enumerable: true });
}
