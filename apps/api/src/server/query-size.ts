import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isCompositeType,
  type OperationDefinitionNode,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { tooLarge } from "../error/api-errors.ts";
import { MAX_PAGE } from "../paging/connect.ts";

/** A document of more is not parsed. GraphiQL's introspection has some 600. */
export const MAX_TOKENS = 2_000;

/** Objects that one request may ask for: every item of every page, as many as the page sizes allow. */
const MAX_OBJECTS = 25_000;

type Request = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** @throws a GraphQL error of code QUERY_TOO_LARGE. */
export function checkQuerySize(request: Request): void {
  const { schema, operation, variables } = request;
  // Variables that do not fit are refused next, by the execution, with an error that names them.
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return;
  const objects = sizeOf(request);
  if (objects <= MAX_OBJECTS) return;
  throw tooLarge(
    `The query asks for up to ${objects} objects; at most ${MAX_OBJECTS} are given at a time. Ask for smaller pages.`,
  );
}

function sizeOf({ schema, document, operation, variables }: Request): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      ...(operation.name && { operationName: operation.name.value }),
      estimators: [countObjects],
    });
  } catch (error) {
    // The calculation gives up at some number of fields, which fragments inside fragments reach in a short document.
    if (error instanceof GraphQLError)
      throw tooLarge("The query has too many fields, its fragments unfolded.");
    throw error;
  }
}

const countObjects: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  if (type.name.endsWith("Connection")) {
    const first: unknown = args.first;
    // A page size out of range is refused later, with an error of its own.
    return 1 + Math.min(Math.max(typeof first === "number" ? first : 0, 0), MAX_PAGE) * childComplexity;
  }
  // nodes(ids:) holds one for each id.
  if (Array.isArray(args.ids)) return args.ids.length * (1 + childComplexity);
  const isPartOfConnection = type.name.endsWith("Edge") || type.name === "PageInfo";
  return isPartOfConnection ? childComplexity : 1 + childComplexity;
};
