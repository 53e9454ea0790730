import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import { selectionOf } from "./selection.ts";

/** As many are kept compiled; those that are asked for least give way. */
const MOST_COMPILED = 250;
/** As many are remembered to have come once. */
const MOST_SEEN = 1_000;

type Compiled = CompiledQuery | "NOT_POSSIBLE";

/**
 * Operations compiled to functions, which run them three times as fast as graphql-js interprets them. Compiling one takes as
 * long as a few runs, so it is done when it comes for the second time, and a stranger who makes up a new one each time gets none
 * compiled.
 */
export class CompiledDocuments {
  readonly #schema: GraphQLSchema;
  readonly #seen = new LRUCache<OperationDefinitionNode, true>({ max: MOST_SEEN });
  readonly #compiled = new LRUCache<OperationDefinitionNode, Compiled>({ max: MOST_COMPILED });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The function of a document's operation; undefined where graphql-js is to run it. */
  find(document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | undefined {
    const compiled = this.#compiled.get(operation) ?? this.#compileSecond(document, operation);
    return compiled === "NOT_POSSIBLE" ? undefined : compiled;
  }

  #compileSecond(document: DocumentNode, operation: OperationDefinitionNode): Compiled | undefined {
    if (!this.#seen.has(operation)) {
      this.#seen.set(operation, true);
      return undefined;
    }
    const compiled = compile(this.#schema, document, operation.name?.value);
    this.#compiled.set(operation, compiled);
    return compiled;
  }
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Compiled {
  const compiled = compileQuery(schema, document, operationName, {
    // The compiler has seen to it that a text is a text and a number a number; to look again costs two arrays for each of them.
    disableLeafSerialization: true,
    resolverInfoEnricher: ({ fieldNodes, fragments }) => ({ selection: selectionOf(fieldNodes, fragments) }),
  });
  return isCompiledQuery(compiled) ? compiled : "NOT_POSSIBLE";
}
